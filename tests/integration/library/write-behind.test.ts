import { afterEach, expect, it, vi } from 'vitest'
import { type FileWriter, WriteBehind } from '../../../src/library/store/write-behind'

afterEach(() => {
  vi.useRealTimers()
})

const writerInto = (written: string[]): FileWriter => ({
  write: (id) => {
    written.push(id)
    return Promise.resolve()
  },
  onWritten: () => {},
  afterwards: () => Promise.resolve(),
  mayWrite: () => true,
})

/** One that writes into a list. */
function writingInto(written: string[]): WriteBehind {
  const behind = new WriteBehind({ onTrouble: () => {}, onUnwritten: () => {} })
  behind.start(writerInto(written))
  return behind
}

it('a run in which nothing may be written is followed by others', async () => {
  let mayWrite = false
  const written: string[] = []
  const behind = new WriteBehind({ onTrouble: () => {}, onUnwritten: () => {} })
  behind.start({ ...writerInto(written), mayWrite: () => mayWrite })
  behind.mark('one')
  await behind.flush()
  expect(behind.isWaiting).toBe(true)
  expect(written).toEqual([])
  mayWrite = true
  await behind.flush()
  expect(written).toEqual(['one'])
  expect(behind.isWaiting).toBe(false)
  await behind.end()
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
  await behind.end()
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

it('nothing is written before there is a writer, and nothing after the end, whatever changes', async () => {
  vi.useFakeTimers()
  const written: string[] = []
  const behind = new WriteBehind({ onTrouble: () => {}, onUnwritten: () => {} })
  behind.mark('before')
  await behind.flush()
  await vi.advanceTimersByTimeAsync(60_000)
  expect(written).toEqual([])
  expect(behind.holds('before')).toBe(true)
  behind.start(writerInto(written))
  await vi.advanceTimersByTimeAsync(250)
  expect(written).toEqual(['before'])
  await behind.end()
  behind.mark('after')
  await vi.advanceTimersByTimeAsync(60_000)
  expect(written).toEqual(['before'])
})
