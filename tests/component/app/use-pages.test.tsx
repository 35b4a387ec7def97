import { act, renderHook } from '@testing-library/react'
import { describe, expect, test, vi } from 'vitest'
import { WorkplaceProvider } from '../../../src/renderer/work/session'
import { usePages } from '../../../src/renderer/work/use-pages'
import type { Page } from '../../../src/shared/domain/queries/claim-filter'
import { AnsweredByHand } from '../answered-by-hand'

const TOTAL = 1_000

/** A list of a thousand numbers, read from a library that fails, or refuses, where it is told to. */
function listOf(faults: Map<number, 'fails' | 'refuses'>) {
  const { work } = new AnsweredByHand()
  const asked: number[] = []
  const ask = async ({ offset, limit }: Page) => {
    asked.push(offset / limit)
    const fault = faults.get(offset / limit)
    if (fault === 'fails') throw new Error('The process ended')
    if (fault === 'refuses')
      return { ok: false as const, error: { code: 'not-found' as const, message: 'It is gone.' } }
    const rows = Array.from({ length: limit }, (_, n) => offset + n)
    return { ok: true as const, value: { rows, total: TOTAL } }
  }
  const question = { ask }
  const { result } = renderHook(() => usePages<number>(question), {
    wrapper: ({ children }) => <WorkplaceProvider value={work}>{children}</WorkplaceProvider>,
  })
  const look = (from: number) =>
    act(async () => {
      result.current.need(from, from + 20)
    })
  return { look, asked, rowAt: (index: number) => result.current.rowAt(index) }
}

describe('pages that do not come', () => {
  test('do not keep the others from being asked for, however many they were', async () => {
    vi.spyOn(console, 'error').mockReturnValue()
    const list = listOf(
      new Map([
        [1, 'fails'],
        [2, 'fails'],
        [3, 'fails'],
      ]),
    )
    await list.look(0)
    for (const page of [1, 2, 3, 4]) await list.look(page * 100)
    expect(list.rowAt(405)).toBe(405)
  })

  test('are asked for again when one comes back to them', async () => {
    const faults = new Map([[3, 'refuses' as const]])
    const list = listOf(faults)
    await list.look(0)
    await list.look(300)
    expect(list.rowAt(305)).toBeUndefined()
    faults.clear()
    await list.look(0)
    await list.look(300)
    expect(list.rowAt(305)).toBe(305)
  })

  test('are asked for once while one looks at them', async () => {
    const list = listOf(new Map([[0, 'refuses']]))
    await list.look(0)
    await list.look(10)
    expect(list.asked).toEqual([0])
  })
})
