import { describe, expect, it } from 'vitest'
import { type DueCounts, isNewDay, noticeIfDue } from '../../../src/main/app/daily-notice'
import type { Day } from '../../../src/shared/domain/time/day'

const day = (text: string) => text as Day

/** Looks on each of these days in turn, as the app does every hour; gives the days on which a notice was shown. */
async function noticed(
  days: readonly string[],
  {
    isWanted = true,
    counts = { overdue: 3, due: 2 },
    first = '',
  }: { isWanted?: boolean; counts?: DueCounts | null; first?: string } = {},
) {
  let last = first ? day(first) : undefined
  const shown: string[] = []
  for (const today of days) {
    await noticeIfDue({
      isWanted: () => isWanted,
      today: () => day(today),
      noticedOn: () => last,
      remember: async (on) => {
        last = on
      },
      count: async () => counts,
      show: () => shown.push(today),
    })
  }
  return { shown, last }
}

describe('the notice of the day', () => {
  it('is shown once a day, however often it is looked for', async () => {
    const days = ['2026-05-01', '2026-05-01', '2026-05-01', '2026-05-02', '2026-05-02', '2026-05-09']
    const shown = ['2026-05-01', '2026-05-02', '2026-05-09']
    expect(await noticed(days)).toEqual({ shown, last: '2026-05-09' })
  })

  it.each([
    ['nobody wants it', { isWanted: false }],
    ['nothing is due', { counts: { overdue: 0, due: 0 } }],
    ['no library is open', { counts: null }],
  ])('is not shown where %s, and that day is not used up', async (_why, how) => {
    expect(await noticed(['2026-05-01'], how)).toEqual({ shown: [], last: undefined })
    expect(await noticed(['2026-05-01'], { counts: { overdue: 0, due: 1 } })).toEqual({
      shown: ['2026-05-01'],
      last: '2026-05-01',
    })
  })

  it('is shown once after the clock was set back by years, and daily from then on', async () => {
    const days = ['2026-05-01', '2026-05-01', '2026-05-02', '2026-05-02']
    const { shown } = await noticed(days, { first: '2031-01-01' })
    expect(shown).toEqual(['2026-05-01', '2026-05-02'])
  })

  it('is not shown again where midnight comes twice, on the way to another time zone', async () => {
    const days = ['2026-05-02', '2026-05-01', '2026-05-01', '2026-05-02', '2026-05-03']
    expect((await noticed(days)).shown).toEqual(['2026-05-02', '2026-05-03'])
  })

  it('counts a day that was set back by two as a clock that was set back', () => {
    expect(isNewDay(day('2026-05-01'), day('2026-05-02'))).toBe(false)
    expect(isNewDay(day('2026-05-01'), day('2026-05-03'))).toBe(true)
    expect(isNewDay(day('2026-12-31'), day('2027-01-01'))).toBe(false)
  })

  it.each([
    [{ overdue: 3, due: 2 }, '3 predictions are overdue, 2 are due.'],
    [{ overdue: 1, due: 1 }, '1 prediction is overdue, 1 is due.'],
    [{ overdue: 1, due: 0 }, '1 prediction is overdue.'],
    [{ overdue: 0, due: 1 }, '1 prediction is due.'],
    [{ overdue: 0, due: 1200 }, '1,200 predictions are due.'],
  ])('of %j says: %s', async (counts, words) => {
    const said: string[] = []
    const is = await noticeIfDue({
      isWanted: () => true,
      today: () => day('2026-05-01'),
      noticedOn: () => undefined,
      remember: async () => {},
      count: async () => counts,
      show: (_title, body) => said.push(body),
    })
    expect(is).toBe(true)
    expect(said).toEqual([words])
  })
})
