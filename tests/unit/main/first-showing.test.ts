import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { firstShowing } from '../../../src/main/first-showing'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => vi.useRealTimers())

/** How often the window was shown by now. */
const watched = () => {
  let shown = 0
  const showing = firstShowing(() => {
    shown += 1
  }, 1_000)
  return { ...showing, shown: () => shown }
}

test('a window is shown when its page has something to show, and not again', async () => {
  const window = watched()
  window.beforeLong()
  await vi.advanceTimersByTimeAsync(500)
  expect(window.shown()).toBe(0)
  window.now()
  expect(window.shown()).toBe(1)
  // Another library is opened in it, long after.
  window.now()
  await vi.advanceTimersByTimeAsync(5_000)
  expect(window.shown()).toBe(1)
})

test('a page that has nothing to show is shown all the same', async () => {
  const window = watched()
  window.beforeLong()
  await vi.advanceTimersByTimeAsync(1_000)
  expect(window.shown()).toBe(1)
  window.now()
  expect(window.shown()).toBe(1)
})

test('a page that is not there yet is not shown, however long it takes', async () => {
  const window = watched()
  await vi.advanceTimersByTimeAsync(60_000)
  expect(window.shown()).toBe(0)
})
