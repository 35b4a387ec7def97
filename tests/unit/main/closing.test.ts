import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { Closing } from '../../../src/main/closing'

let told: string[]
let isUnsaved = false
let isLossAccepted = false

beforeEach(() => {
  vi.useFakeTimers()
  told = []
  isUnsaved = false
  isLossAccepted = false
})
afterEach(() => vi.useRealTimers())

const closing = () =>
  new Closing({
    ask: () => told.push('ask'),
    isUnsaved: () => isUnsaved,
    confirmLoss: async () => {
      told.push('confirm')
      return isLossAccepted
    },
    leave: () => told.push('leave'),
    patience: 5_000,
  })

test('the window is asked once, however often one clicks, and closes when it has saved', () => {
  const window = closing()
  window.request()
  window.request()
  expect(told).toEqual(['ask'])
  expect(window.release({ losing: false })).toBe(true)
  expect(told).toEqual(['ask', 'leave'])
})

test('while something is not saved it stays, and can be asked again', () => {
  isUnsaved = true
  const window = closing()
  window.request()
  expect(window.release({ losing: false })).toBe(false)
  window.request()
  expect(told).toEqual(['ask', 'ask'])
  expect(window.release({ losing: true })).toBe(true)
  expect(told).toEqual(['ask', 'ask', 'leave'])
})

test('a window that hangs is closed where nothing is lost by it', async () => {
  closing().request()
  await vi.advanceTimersByTimeAsync(5_000)
  expect(told).toEqual(['ask', 'leave'])
})

test('a window that hangs with unsaved work stays until a person accepts the loss', async () => {
  isUnsaved = true
  const window = closing()
  window.request()
  await vi.advanceTimersByTimeAsync(5_000)
  expect(told).toEqual(['ask', 'confirm'])
  isLossAccepted = true
  window.request()
  await vi.advanceTimersByTimeAsync(5_000)
  expect(told).toEqual(['ask', 'confirm', 'ask', 'confirm', 'leave'])
})
