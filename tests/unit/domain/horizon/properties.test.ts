import { describe, expect, it } from 'vitest'
import { dueAtOf } from '../../../../src/shared/domain/horizon/due-at'
import { readHorizon } from '../../../../src/shared/domain/horizon/read-horizon'
import { Edtf, readEdtf } from '../../../../src/shared/domain/time/edtf'

const DAY = 86_400_000
const iso = (time: number) => new Date(time).toISOString().slice(0, 10)

/** 300 days between 1900 and 2100, always the same, and the days at which months and years turn. */
const anchors: readonly string[] = [
  ...Array.from({ length: 300 }, (_, n) => iso(Date.UTC(1900, 0, 1) + ((n * 7919 * 31) % 73_000) * DAY)),
  '1999-12-31',
  '2000-01-01',
  '2000-02-29',
  '2012-02-29',
  '2019-08-31',
  '2020-12-28',
  '2021-01-03',
]

const window = (words: string, anchor: string) => readHorizon(words, anchor)[0]?.window

describe('words that are counted from the anchor', () => {
  it('move with it, day by day', () => {
    for (const anchor of anchors) {
      const later = (days: number) => iso(Date.parse(anchor) + days * DAY)
      expect(window('tomorrow', anchor)).toBe(later(1))
      expect(window('within ten days', anchor)).toBe(`${anchor}/${later(10)}`)
      expect(window('for the next six weeks', anchor)).toBe(`${anchor}/${later(42)}`)
      expect(window('48 hours', anchor)).toBe(later(2))
    }
  })

  it('keep month and day a year on; 29 February goes to the last of February', () => {
    for (const anchor of anchors) {
      const [year, ...rest] = anchor.split('-')
      const day = rest.join('-') === '02-29' ? '02-28' : rest.join('-')
      expect(window('within one year', anchor)).toBe(`${anchor}/${Number(year) + 1}-${day}`)
      const leap = Number(year) % 4 === 0 && Number(year) + 4 !== 2100 && Number(year) !== 1896
      if (leap)
        expect(window('within four years', anchor)).toBe(`${anchor}/${Number(year) + 4}-${rest.join('-')}`)
    }
  })

  it('weeks run from Monday to Sunday, and next week begins after the anchor', () => {
    for (const anchor of anchors) {
      const [first = '', last = ''] = window('next week', anchor)?.split('/') ?? []
      expect([new Date(first).getUTCDay(), new Date(last).getUTCDay()]).toEqual([1, 0])
      const days = (Date.parse(first) - Date.parse(anchor)) / DAY
      expect(days >= 1 && days <= 7).toBe(true)
      expect((Date.parse(last) - Date.parse(first)) / DAY).toBe(6)
    }
  })

  it('a weekday is within the seven days after', () => {
    for (const anchor of anchors) {
      const friday = window('on Friday', anchor) ?? ''
      expect(new Date(friday).getUTCDay()).toBe(5)
      const days = (Date.parse(friday) - Date.parse(anchor)) / DAY
      expect(days >= 1 && days <= 7).toBe(true)
    }
  })
})

describe('dates', () => {
  it.each([
    ['in 2150', '2150'],
    ['by 1 May 2150', '../2150-05-01'],
    ['early 2150', '2150-01/2150-04'],
    ['not before Q3 2150', '2150-07-01/..'],
    ['by the end of March 2150', '../2150-03-31'],
    ['in the 2150/51 financial year', '2150-04/2151-03'],
    ['between 2150 and 2152', '2150/2152'],
  ])('"%s" stays put', (words, expected) => {
    for (const anchor of [...anchors, '2013', '2013-08', null]) {
      expect(readHorizon(words, anchor)[0]?.window).toBe(expected)
    }
  })
})

const phrases = [
  'two years',
  'in two years',
  'within 18 months',
  'for the next decade',
  'at least six weeks',
  'for two years',

  'two to three years',
  'a year or two',
  'not for another two months',
  'in half a year',
  'a quarter of a century',

  'by 2030',
  'until 2030',
  'until June',
  'before Friday',
  'by the summer',
  'after 2030',
  'from next April',
  'by May',

  'in the coming year',
  'over the next month',
  'next summer',
  'this winter',
  'next Friday',
  'by next week',

  'early next week',
  'late this year',
  'later this month',
  'the end of the decade',
  'by mid-century',
  'FY30',

  'this financial year',
  'next term',
  'the turn of the year',
  'by Easter',
  'Christmas',
  'tomorrow',
  'on Monday',

  'two years ago',
  'last week',
  'in the past decade',
  'earlier this year',
  'since 2015',
  'soon',
  'in a few years',

  'before the next election',
  'two years after it opens',
  'by 29 February',
  'on 31 June',
  'this time next year',
]

describe('every reading', () => {
  const cases = [...anchors.slice(-40), '0001-01-01', '9999-12-31', '2013', '2013-08', '2013~', null].flatMap(
    (anchor) =>
      phrases.flatMap((words) => readHorizon(words, anchor).map((reading) => ({ words, anchor, reading }))),
  )

  it('is one of many', () => expect(cases.length).toBeGreaterThan(2_000))

  it('has a window of EDTF that begins before it ends, and a point of EDTF', () => {
    const wrong = cases.filter(({ reading: { window, point } }) => {
      const days = window === null ? null : readEdtf(window)
      const { first, last } = days?.ok ? days.value : { first: null, last: null }
      return (
        days?.ok === false || (first && last && last < first) || (point && !Edtf.safeParse(point).success)
      )
    })
    expect(wrong).toEqual([])
  })

  it('is due at the end of its window, or at its beginning where nothing may come before', () => {
    const wrong = cases.filter(({ reading: { relation, window, dueAt } }) => {
      const days = window === null ? null : readEdtf(window)
      const { first, last } = days?.ok ? days.value : { first: null, last: null }
      const edge = relation === 'not_before' ? first : last
      const isDated = relation !== 'open' && relation !== 'past'
      return (dueAt ?? null) !== (isDated ? edge : null)
    })
    expect(wrong).toEqual([])
    expect(cases.filter(({ reading }) => dueAtOf(reading) !== reading.dueAt)).toEqual([])
  })

  it('says why in one line', () => {
    expect(cases.filter(({ reading }) => !/^.{8,200}$/.test(reading.why))).toEqual([])
  })
})

describe('any text', () => {
  it.each([
    '',
    ' ',
    '...',
    '“”',
    '\n',
    '🙂 two',
    '-----',
    'constructor',
    '__proto__ years',
    'a hundred',
    '% years',
    'the',
  ])('%j has one reading without a date at least, and throws nothing', (words) => {
    const readings = readHorizon(words, '2019-03-11')
    expect(readings.length).toBeGreaterThan(0)
    expect(readings.every(({ dueAt }) => dueAt === undefined)).toBe(true)
  })
})
