import { afterEach, expect, it, vi } from 'vitest'
import { WriteBehind } from '../../../src/library/store/write-behind'

afterEach(() => {
  vi.useRealTimers()
})

/** One that writes into a list. */
function writingInto(written: string[]): WriteBehind {
  return new WriteBehind({
    write: (id) => {
      written.push(id)
      return Promise.resolve()
    },
    onWritten: () => {},
    afterwards: () => Promise.resolve(),
    mayWrite: () => true,
    onTrouble: () => {},
    onUnwritten: () => {},
  })
}

it('a run in which nothing may be written is followed by others', async () => {
  let mayWrite = false
  const written: string[] = []
  const behind = new WriteBehind({
    write: (id) => {
      written.push(id)
      return Promise.resolve()
    },
    onWritten: () => {},
    afterwards: () => Promise.resolve(),
    mayWrite: () => mayWrite,
    onTrouble: () => {},
    onUnwritten: () => {},
  })
  behind.mark('one')
  await behind.flush()
  expect(behind.isWaiting).toBe(true)
  expect(written).toEqual([])
  mayWrite = true
  await behind.flush()
  expect(written).toEqual(['one'])
  expect(behind.isWaiting).toBe(false)
  behind.stop()
})

it('files are written when nothing changes for a while, and each once', async () => {
  vi.useFakeTimers()
  const written: string[] = []
  const behind = writingInto(written)
  for (let change = 0; change < 20; change++) {
    behind.mark(change % 2 === 0 ? 'one' : 'two')
    await vi.advanceTimersByTimeAsync(200)
  }
  expect(written).toEqual([])
  await vi.advanceTimersByTimeAsync(250)
  expect(written).toEqual(['one', 'two'])
  await vi.advanceTimersByTimeAsync(60_000)
  expect(written).toEqual(['one', 'two'])
})

it('changes that keep following each other hold files up for five seconds and no longer', async () => {
  vi.useFakeTimers()
  const written: string[] = []
  const behind = writingInto(written)
  for (let change = 0; change < 60; change++) {
    behind.mark('one')
    await vi.advanceTimersByTimeAsync(200)
  }
  expect(written).toEqual(['one', 'one'])
  behind.stop()
  await vi.advanceTimersByTimeAsync(60_000)
  expect(written).toEqual(['one', 'one'])
})

it('many files are not kept waiting', async () => {
  vi.useFakeTimers()
  const written: string[] = []
  const behind = writingInto(written)
  for (let n = 0; n < 64; n++) behind.mark(`article ${n}`)
  await vi.advanceTimersByTimeAsync(1)
  expect(written).toHaveLength(64)
})
