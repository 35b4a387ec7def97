import { describe, expect, it } from 'vitest'
import { type StackRules, stackMarks } from '../../../src/renderer/dom/mark-stack'

const notes: StackRules = { columns: 1, height: 24, limit: 6 }
const glyphs: StackRules = { columns: 3, height: 24, limit: 6 }
const on = (y: number, ...ids: string[]) => ids.map((id) => ({ id, y }))
const drawn = (...args: Parameters<typeof stackMarks>) =>
  stackMarks(...args).map(({ ids, isMore, top, column }) => [isMore ? `+${ids.length}` : ids[0], top, column])

describe('notes', () => {
  it('stand at the middle of their lines', () => {
    expect(drawn([...on(30, 'a'), ...on(90, 'b')], notes)).toEqual([
      ['a', 18, 0],
      ['b', 78, 0],
    ])
  })

  it('on one line stand one below the other and push the next line down', () => {
    expect(drawn([...on(30, 'a', 'b'), ...on(60, 'c')], notes)).toEqual([
      ['a', 18, 0],
      ['b', 42, 0],
      ['c', 68, 0],
    ])
  })

  it('over six on a line, the rest is a number', () => {
    const ten = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j']
    expect(drawn(on(30, ...ten), notes).map(([name]) => name)).toEqual(['a', 'b', 'c', 'd', 'e', 'f', '+4'])
  })

  it('the selected claim is never behind the number', () => {
    const ten = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j']
    const names = drawn(on(30, ...ten), { ...notes, selectedId: 'i' }).map(([name]) => name)
    expect(names).toEqual(['a', 'b', 'c', 'd', 'e', 'i', '+4'])
  })

  it('never run away from a crowded text: a row pushed far is one number', () => {
    const crowded = Array.from({ length: 20 }, (_, line) =>
      on(15 + line * 30, `${line}a`, `${line}b`, `${line}c`),
    ).flat()
    const marks = stackMarks(crowded, notes)
    const drift = marks.map(({ ids, top }) => top - Number.parseInt(ids[0] ?? '', 10) * 30)
    expect(Math.max(...drift)).toBeLessThan(9 * 24)
    expect(new Set(marks.flatMap(({ ids }) => ids)).size).toBe(60)
  })
})

it('glyphs stand side by side, three in a row', () => {
  expect(drawn([...on(30, 'a', 'b', 'c', 'd'), ...on(60, 'e')], glyphs)).toEqual([
    ['a', 18, 0],
    ['b', 18, 1],
    ['c', 18, 2],
    ['d', 42, 0],
    ['e', 68, 0],
  ])
})

it('no two marks overlap', () => {
  const anchors = Array.from({ length: 60 }, (_, i) => ({ id: String(i), y: ((i * 37) % 50) * 30 }))
  const tops = stackMarks(anchors, notes).map(({ top }) => top)
  for (const [i, top] of tops.slice(1).entries()) expect(top - (tops[i] ?? 0)).toBeGreaterThanOrEqual(24)
})
