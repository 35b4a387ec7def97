import { describe, expect, it } from 'vitest'
import { compare } from '../../../src/shared/strings/compare'
import { en } from '../../../src/shared/strings/en'
import { months } from '../../../src/shared/strings/months'
import { record } from '../../../src/shared/strings/record'

describe('a length of time is said as a person says it', () => {
  it.each([
    [0, '0 months'],
    [1, '1 month'],
    [18, '18 months'],
    [23, '23 months'],
    [24, '2 years'],
    [25, '2 years 1 month'],
    [33, '2 years 9 months'],
    [72, '6 years'],
  ])('%s months', (n, words) => {
    expect(months(n)).toBe(words)
  })

  it.each([
    ['on time', 0, 0, '0 months'],
    ['late', 9, 9, '+9 months'],
    ['early', -1, -1, '−1 month'],
    ['a date known to the year', 4, 15, '+4 to +15 months'],
    ['years late', 33, 33, '+2 years 9 months'],
    ['years early', -26, -26, '−2 years 2 months'],
    ['years late, a date known to the year', 61, 72, '+5 years 1 month to +6 years'],
    ['from early to late', -3, 8, '−3 to +8 months'],
  ])('a slip: %s', (_name, from, to, words) => {
    expect(record.slip({ from, to })).toBe(words)
    expect(en.timeDrawing.signedMonthsInWords({ from, to })).toBe(words)
  })

  it('is the same beside the article, in the queue, in the record and in the comparison', () => {
    expect(en.due.distance('2020-11-30' as never, '2026-11-30' as never)).toBe('6 years overdue')
    expect(en.due.distance('2025-11-30' as never, '2026-11-30' as never)).toBe('12 months overdue')
    expect(en.timeDrawing.overdue(72)).toBe('6 years overdue')
    expect(record.overdue(72)).toBe('6 years overdue, still running')
    expect(compare.later(33)).toBe('2 years 9 months later')
    expect(en.outcome.slipBoth({ from: 26, to: 26 }, { from: 2, to: 13 })).toBe(
      '2 years 2 months after the point, 2 to 13 months after the window closed',
    )
    expect(en.outcome.slipPoint({ from: -3, to: 30 })).toBe(
      'between 3 months before and 2 years 6 months after the point',
    )
  })

  it('a median between two months keeps its half', () => {
    expect(record.medianSlip(9.5)).toBe('median +9.5 months')
    expect(record.slipOf(9.25)).toBe('+9.3 months')
    expect(record.slipOf(30)).toBe('+2 years 6 months')
  })
})
