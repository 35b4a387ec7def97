import { describe, expect, it } from 'vitest'
import { readHorizon } from '../../../../src/shared/domain/horizon/read-horizon'

const MONDAY = '2019-03-11'

/** [relation, window, point, due], likeliest first. */
const read = (words: string, anchor: string | null = MONDAY, options: { anchorIs?: 'event' } = {}) =>
  readHorizon(words, anchor, options).map(({ relation, window, point, dueAt }) => [
    relation,
    window,
    point ?? null,
    dueAt ?? null,
  ])

describe('the worked examples of the trade', () => {
  it.each([
    ['I think two years', '2013-08-22', [['about', '2015-02-22/2016-02-22', '2015-08-22', '2016-02-22']]],
    ['two years', '2013', [['about', '2015', '2015', '2015-12-31']]],
    [
      'at least the next two years',
      '2013-08-23',
      [['at_least', '2013-08-23/2015-08-23', '2015-08-23', '2015-08-23']],
    ],
    [
      'until 2015',
      '2013-08-23',
      [
        ['until', '2013-08-23/2014-12-31', '2014-12-31', '2014-12-31'],
        ['until', '2013-08-23/2015-12-31', '2015-12-31', '2015-12-31'],
      ],
    ],
    [
      'in the coming year',
      MONDAY,
      [
        ['in', '2019-03-11/2020-03-11', '2020-03-11', '2020-03-11'],
        ['in', '2020', null, '2020-12-31'],
      ],
    ],
    ['not before the summer', MONDAY, [['not_before', '2019-06-01/..', '2019-06-01', '2019-06-01']]],
    ['by the end of 2020', MONDAY, [['by', '../2020-12-31', '2020-12-31', '2020-12-31']]],
    [
      "in six months' time",
      MONDAY,
      [
        ['in', '2019-09~', '2019-09', '2019-09-30'],
        ['in', '2019-03-11/2019-09-11', '2019-09-11', '2019-09-11'],
      ],
    ],
    ['next week', MONDAY, [['in', '2019-03-18/2019-03-24', null, '2019-03-24']]],
    ['a three-year programme', MONDAY, [['lasts', null, null, null]]],
    ['before the next election', MONDAY, [['by', null, null, null]]],
    ['we will put this right', MONDAY, [['open', '../..', null, null]]],
    ['yesterday', MONDAY, [['past', '2019-03-10', null, null]]],
    ['last month', MONDAY, [['past', '2019-02', null, null]]],
    ['in the last two years', MONDAY, [['past', '2017-03-11/2019-03-11', null, null]]],
    ['this time last year', MONDAY, [['past', '2018-03~', null, null]]],
  ])('"%s" said %s', (words, anchor, expected) => {
    expect(read(words, anchor)).toEqual(expected)
  })

  it('keeps the duration, also of what cannot be dated', () => {
    const duration = (words: string, anchor: string | null) => readHorizon(words, anchor)[0]?.duration
    expect(duration('I think two years', '2013-08-22')).toBe('P2Y')
    expect(duration('a three-year programme', MONDAY)).toBe('P3Y')
    expect(duration('18 months', null)).toBe('P18M')
    expect(duration('within two years of opening', MONDAY)).toBe('P2Y')
  })

  it('says how it was understood, and what sets rivals apart', () => {
    const why = (words: string, anchor: string) => readHorizon(words, anchor).map((reading) => reading.why)
    expect(why('two years', '2013-08-22')).toEqual([
      'about two years after 22 Aug 2013, half a year either side: due 22 Feb 2016',
    ])
    expect(why('by 2015', '2013-08-22')).toEqual([
      'deadline: the beginning of 2015: due 1 Jan 2015',
      'deadline: the end of 2015: due 31 Dec 2015',
    ])
    expect(why('nearly two years', MONDAY)).toEqual([
      'nearly two years after 11 Mar 2019, half a year either side: due 11 Sep 2021',
    ])
    expect(why('two to three years', MONDAY)).toEqual([
      'between two and three years after 11 Mar 2019: due 11 Mar 2022',
    ])
    expect(why('by next Friday', MONDAY)).toEqual([
      'deadline: 22 Mar 2019 (that day of next week)',
      'deadline: 15 Mar 2019 (the coming one)',
    ])
    expect(why('by FY20', MONDAY)).toEqual([
      'deadline: the beginning of the 2019/20 financial year: due 1 Apr 2019',
      'deadline: the end of the 2019/20 financial year: due 31 Mar 2020',
      'deadline: the beginning of 2020 (the calendar year): due 1 Jan 2020',
      'deadline: the end of 2020 (the calendar year): due 31 Dec 2020',
    ])
    expect(why('until 1 May 2020', MONDAY)).toEqual(['holds through 1 May 2020'])
    expect(why('later this year', MONDAY)).toEqual(['from 11 Mar to 31 Dec 2019: due 31 Dec 2019'])
    expect(why('in 2010', MONDAY)).toEqual(['past: 2010, over when this was said'])
    expect(why('within five working days', MONDAY)).toEqual([
      'at any time within five working days (Monday to Friday, bank holidays not taken off) of 11 Mar 2019: due 18 Mar 2019',
    ])
    expect(why('before the next election', MONDAY)).toEqual([
      'depends on an event that has no date here: the next election',
    ])
  })
})

describe('words that may be wrong, or can be meant in two ways', () => {
  const why = (words: string) => readHorizon(words, MONDAY).map((reading) => reading.why)

  it('a weekday that is not that of its date', () => {
    expect(why('by Tuesday 5 May 2025')).toEqual([
      'deadline: 5 May 2025, but that is a Monday, not a Tuesday',
    ])
    expect(why('on Tues 05/05/2025')).toEqual(['on 5 May 2025, but that is a Monday, not a Tuesday'])
    // Control: nothing is doubted where it is right, or where none is written.
    expect(why('by Monday, 5 May 2025')).toEqual(['deadline: 5 May 2025'])
    expect(why('by 5 May 2025')).toEqual(['deadline: 5 May 2025'])
  })

  it('dates in figures, as London and as New York read them', () => {
    expect(why('by 01/02/2025')).toEqual([
      'deadline: 1 Feb 2025 (day before month)',
      'deadline: 2 Jan 2025 (month before day)',
    ])
    expect(why('between 01/02/2025 and 03/04/2025')).toEqual([
      'from 1 Feb to 3 Apr 2025: due 3 Apr 2025 (day before month)',
      'from 2 Jan to 4 Mar 2025: due 4 Mar 2025 (month before day)',
    ])
    expect(why('by 02/02/2025')).toEqual(['deadline: 2 Feb 2025'])
    expect(why('by 31/01/2025 or 01/02/2025')).toHaveLength(1)
  })

  it('a minus sign leads backwards, a dash or the hyphen of a range does not', () => {
    expect(why('-5 years')).toEqual(['past: five years before 11 Mar 2019, so it predicts nothing'])
    expect(read('–5 years')).toEqual([['about', '2023-09-11/2024-09-11', '2024-03-11', '2024-09-11']])
    expect(read('3 -5 years')).toEqual([['in', '2022-03-11/2024-03-11', null, '2024-03-11']])
    expect(read('to -5 degrees in two years')[0]).toEqual(['in', '2021~', '2021', '2021-12-31'])
  })

  it('a length that leads out of the calendar is not shortened to one that does not', () => {
    const [long] = readHorizon('99999999 years', MONDAY)
    expect(long).toEqual({
      relation: 'about',
      window: null,
      why: '99999999 years lead out of the calendar, which has the years 1 to 9999',
    })
    expect(readHorizon('in 200,000 days', '2024-06-03')[0]).toMatchObject({
      window: '2572-01-02',
      duration: 'P200000D',
    })
  })
})

describe('an anchor', () => {
  it.each(['2013-08-22T23:30:00Z', '2013-08-22T23:30+02:00', '2013-08-22T23:30:00.5-0500'])(
    '%s has a time of day, and is that day',
    (anchor) => {
      expect(readHorizon('within two years', anchor)[0]?.window).toBe('2013-08-22/2015-08-22')
    },
  )

  it.each(['two ye\u00adars', 'two\u00ad years', 'two\u200b ye\u200bars', 'wi\u00adthin two\u2060 years'])(
    'signs that nobody sees are no part of the words: %j',
    (words) => {
      expect(readHorizon(words, '2013-08-22')[0]?.duration).toBe('P2Y')
    },
  )

  it.each([null, '', 'soon', '2013/2015', '../2015', '2015-22', '201X', '2015-02-29', 'two years'])(
    '%j is none: what is counted from it stays unresolved, dates do not',
    (anchor) => {
      expect(read('two years', anchor)).toEqual([['about', null, null, null]])
      expect(read('next week', anchor)).toEqual([['in', null, null, null]])
      expect(read('in May 2020', anchor)).toEqual([['in', '2020-05', null, '2020-05-31']])
      expect(read('until 1 May 2020', anchor)).toEqual([
        ['until', '../2020-05-01', '2020-05-01', '2020-05-01'],
      ])
    },
  )

  it.each([
    ['2013-08', 'two years', 'about', '2015-02/2016-02', '2015-08', '2016-02-29'],
    ['2013-08', 'at least two years', 'at_least', '2013-08/2015-08', '2015-08', '2015-08-31'],
    ['2013~', 'within two years', 'in', '2013/2015', '2015', '2015-12-31'],
    ['2013?', 'next year', 'in', '2014', null, '2014-12-31'],
    ['2013', 'next week', 'in', '2013/2014', null, '2014-12-31'],
    ['2014', 'in-year', 'in', '2014/2015', null, '2015-12-31'],
  ])('known as %s gives "%s" no finer', (anchor, words, relation, window, point, due) => {
    expect(read(words, anchor)[0]).toEqual([relation, window, point, due])
  })

  it.each([
    ['2016-02-29', 'within a year', '2016-02-29/2017-02-28'],
    ['2019-08-31', 'within six months', '2019-08-31/2020-02-29'],
    ['2015-12-31', 'within two months', '2015-12-31/2016-02-29'],
  ])('%s: "%s" ends with the shorter month', (anchor, words, window) => {
    expect(read(words, anchor)[0]?.[1]).toBe(window)
  })
})

describe('an event whose date gets known', () => {
  it.each([
    ['a three-year programme', '2020-09-01', ['lasts', '2020-09-01/2023-09-01', '2023-09-01', '2023-09-01']],
    [
      'two years after the bridge opens',
      '2020-09-01',
      ['about', '2022-03-01/2023-03-01', '2022-09-01', '2023-03-01'],
    ],
    ['within two years of opening', '2020-09', ['in', '2020-09/2022-09', '2022-09', '2022-09-30']],
    ['before the next election', '2019-12-12', ['by', '../2019-12-11', '2019-12-11', '2019-12-11']],
    ['by the next election', '2019-12-12', ['by', '../2019-12-12', '2019-12-12', '2019-12-12']],
    ['once the review is finished', '2019-12', ['not_before', '2019-12-01/..', '2019-12-01', '2019-12-01']],
    ['after the election', '2019-12-12', ['not_before', '2019-12-13/..', '2019-12-13', '2019-12-13']],
    ['at the next council meeting', '2019-12-12', ['in', '2019-12-12', null, '2019-12-12']],
  ])('"%s", with the event on %s', (words, date, expected) => {
    expect(read(words, date)[0]?.[1]).toBeNull()
    expect(read(words, date, { anchorIs: 'event' })).toEqual([expected])
  })
})

describe('words round a time', () => {
  it.each([
    ['three years from 2019', ['about', '2022', '2022', '2022-12-31']],
    ['two years, perhaps three', ['in', '2021-03-11/2022-03-11', null, '2022-03-11']],
    ['2½ years', ['about', '2021-03-11/2022-03-11', '2021-09-11', '2022-03-11']],
    ['before the year is out', ['by', '../2019-12-31', '2019-12-31', '2019-12-31']],
    ['in 2020 at the latest', ['by', '../2020-12-31', '2020-12-31', '2020-12-31']],
    ['by 5pm on Friday', ['by', '../2019-03-15', '2019-03-15', '2019-03-15']],
    ['the last week of May', ['in', '2019-05-25/2019-05-31', null, '2019-05-31']],
    ['in the last quarter of the year', ['in', '2019-10/2019-12', null, '2019-12-31']],
    ['between November and March', ['in', '2019-11/2020-03', null, '2020-03-31']],
    ['at the start of the school year', ['in', '2019-09', null, '2019-09-30']],
    ['in the new year', ['in', '2020-01', null, '2020-01-31']],
    ['within this year', ['in', '2019', null, '2019-12-31']],
    ['will not be ready for two years', ['not_before', '2021-03-11/..', '2021-03-11', '2021-03-11']],
    ['before 2019', ['past', '2019', null, null]],
    ['by the start of this year', ['past', '2019-01', null, null]],
    ['he lives at 30 May Street', ['open', '../..', null, null]],
  ])('"%s"', (words, expected) => {
    expect(read(words)[0]).toEqual(expected)
  })
})

describe('beyond the calendar', () => {
  it.each([
    '9,000 years',
    'in 9,000 years',
    'at least 9,000 years',
    'within a million years',
    '9999999999 years',
  ])('"%s" names no day', (words) => {
    expect(
      read(words).every(([, window, , due]) => (window === null || window === '../..') && due === null),
    ).toBe(true)
  })

  it('a day that does not exist is named', () => {
    expect(readHorizon('by 29 February 2021', MONDAY)).toEqual([
      { relation: 'by', window: null, why: 'there is no such day in the calendar' },
    ])
  })
})
