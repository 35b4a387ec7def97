import { describe, expect, it } from 'vitest'
import type { MonthRange } from '../../../../src/shared/domain/predictions/standing-schema'
import { verdictOf } from '../../../../src/shared/domain/predictions/verdict'
import { day, outcome, reading } from './a-prediction'

/** "-6..5", "2", or "-" for none. */
const months = (range: MonthRange | undefined) => {
  if (!range) return '-'
  return range.from === range.to ? `${range.from}` : `${range.from}..${range.to}`
}

const judged = (relation: string, window: string, point: string, happened: string, occurred: string) => {
  const read = reading(relation, window, point ? { point } : {})
  const verdict = verdictOf(read, outcome(happened, occurred), day('2025-01-01'))
  const { label = 'no label', timing, slip, slipFromWindowEnd, isTooVague } = verdict
  return [label, timing, months(slip), months(slipFromWindowEnd), ...(isTooVague ? ['too vague'] : [])].join(
    ' ',
  )
}

type Line = readonly [happened: string, occurred: string, expected: string]

const tables: readonly (readonly [
  relation: string,
  window: string,
  point: string,
  lines: readonly Line[],
])[] = [
  [
    'in',
    '2015-02-22/2016-02-22',
    '',
    [
      ['yes', '2015-01-31', 'came_true early -12 -12'],
      ['yes', '2015-02-21', 'came_true early -12 -12'],
      ['yes', '2015-02-22', 'came_true on_time -12 -12'],
      ['yes', '2015-08-22', 'came_true on_time -6 -6'],
      ['yes', '2016-02-22', 'came_true on_time 0 0'],
      ['yes', '2016-02-23', 'came_true_late late 0 0'],
      ['yes', '2016-04-27', 'came_true_late late 2 2'],
      ['yes', '', 'ambiguous unknown - -'],
      ['yes', '2015', 'came_true on_time -13..-1 -13..-1'],
      ['yes', '2016-02', 'ambiguous unknown 0 0 too vague'],
      ['yes', '2016', 'ambiguous unknown -1..10 -1..10 too vague'],
      ['yes', '2016-03/2016-05', 'came_true_late late 0..3 0..3'],
      ['yes', '2016-02-01/2016-02-22', 'came_true on_time 0 0'],
      ['yes', '2016-02-01/2016-02-23', 'ambiguous unknown 0 0 too vague'],
      ['yes', '2016-03~', 'ambiguous unknown 0..1 0..1 too vague'],
      ['yes', '2016-04~', 'came_true_late late 0..2 0..2'],
      ['partly', '2015-08-22', 'partly on_time -6 -6'],
      ['partly', '2016-04-27', 'partly late 2 2'],
      ['partly', '2016', 'partly unknown -1..10 -1..10'],
      ['partly', '', 'partly unknown - -'],
      ['no', '', 'did_not never - -'],
      ['no', '2015-08-22', 'did_not never - -'],
      ['no', '2016-04-27', 'did_not never - -'],
      ['no', '2016', 'did_not never - -'],
      ['unknown', '', 'unresolvable unknown - -'],
      ['unknown', '2015-08-22', 'unresolvable unknown - -'],
    ],
  ],
  [
    'about',
    '2015-02-22/2016-02-22',
    '2015-08-22',
    [
      ['yes', '2015-02-21', 'came_true early -6 -12'],
      ['yes', '2015-02-22', 'came_true on_time -6 -12'],
      ['yes', '2015-08-22', 'came_true on_time 0 -6'],
      ['yes', '2016-02-22', 'came_true on_time 6 0'],
      ['yes', '2016-02-23', 'came_true_late late 6 0'],
      ['yes', '2016-04-27', 'came_true_late late 8 2'],
      ['yes', '', 'ambiguous unknown - -'],
      ['yes', '2016', 'ambiguous unknown 4..16 -1..10 too vague'],
      ['yes', '2017', 'came_true_late late 16..28 10..22'],
      ['partly', '2016-04-27', 'partly late 8 2'],
      ['partly', '', 'partly unknown - -'],
      ['no', '', 'did_not never - -'],
      ['no', '2016-04-27', 'did_not never - -'],
      ['unknown', '', 'unresolvable unknown - -'],
    ],
  ],
  [
    // Counted from a year: the point is as vague as the year.
    'about',
    '2015',
    '2015',
    [
      ['yes', '2014-12-31', 'came_true early -12..0 -12'],
      ['yes', '2015-06-15', 'came_true on_time -6..5 -6'],
      ['yes', '2015', 'came_true on_time -11..11 -11..0'],
      ['yes', '2016-04-30', 'came_true_late late 4..15 4'],
    ],
  ],
  [
    'by',
    '../2015-06-30',
    '',
    [
      ['yes', '2014-01-01', 'came_true on_time -17 -'],
      ['yes', '2015-06-30', 'came_true on_time 0 -'],
      ['yes', '2015-07-01', 'came_true_late late 0 -'],
      ['yes', '2015-09-30', 'came_true_late late 3 -'],
      ['yes', '', 'ambiguous unknown - -'],
      ['yes', '2015-06', 'came_true on_time 0 -'],
      ['yes', '2015-07', 'came_true_late late 0..1 -'],
      ['yes', '2015-06~', 'ambiguous unknown -1..0 - too vague'],
      ['yes', '2015', 'ambiguous unknown -5..6 - too vague'],
      ['partly', '2015-09-30', 'partly late 3 -'],
      ['partly', '', 'partly unknown - -'],
      ['no', '', 'did_not never - -'],
      ['no', '2015-07-01', 'did_not never - -'],
      ['unknown', '', 'unresolvable unknown - -'],
    ],
  ],
  [
    'lasts',
    '2016-01-01/2018-12-31',
    '',
    [
      ['yes', '2015-12-31', 'came_true early -36 -36'],
      ['yes', '2018-12-31', 'came_true on_time 0 0'],
      ['yes', '2019-02-28', 'came_true_late late 2 2'],
      ['yes', '', 'ambiguous unknown - -'],
      ['partly', '2019-02-28', 'partly late 2 2'],
      ['no', '', 'did_not never - -'],
      ['unknown', '', 'unresolvable unknown - -'],
    ],
  ],
  [
    // The date is the day on which the state ended.
    'until',
    '2013-08-23/2014-12-31',
    '',
    [
      ['yes', '', 'came_true on_time - -'],
      ['no', '', 'did_not early - -'],
      ['yes', '2014-06-30', 'did_not early -6 -6'],
      ['no', '2014-06-30', 'did_not early -6 -6'],
      ['no', '2014-12-30', 'did_not early 0 0'],
      ['yes', '2014-12-31', 'came_true on_time 0 0'],
      ['yes', '2016-01-31', 'came_true on_time 13 13'],
      ['no', '2016-01-31', 'came_true on_time 13 13'],
      ['no', '2014', 'ambiguous unknown -11..0 -11..0 too vague'],
      ['yes', '2014-12', 'ambiguous unknown 0 0 too vague'],
      ['yes', '2015', 'came_true on_time 0..12 0..12'],
      ['partly', '', 'partly unknown - -'],
      ['partly', '2014-06-30', 'partly early -6 -6'],
      ['partly', '2016-01-31', 'partly on_time 13 13'],
      ['unknown', '', 'unresolvable unknown - -'],
    ],
  ],
  [
    'at_least',
    '2013-08-23/2015-08-23',
    '',
    [
      ['yes', '', 'came_true on_time - -'],
      ['no', '', 'did_not early - -'],
      ['no', '2015-08-22', 'did_not early 0 0'],
      ['yes', '2015-08-23', 'came_true on_time 0 0'],
      ['yes', '2018', 'came_true on_time 28..40 28..40'],
      ['yes', '2015-08', 'ambiguous unknown 0 0 too vague'],
      ['partly', '', 'partly unknown - -'],
      ['unknown', '', 'unresolvable unknown - -'],
    ],
  ],
  [
    'not_before',
    '2019-06-01/..',
    '',
    [
      ['yes', '2019-05-31', 'did_not early 0 -'],
      ['yes', '2019-06-01', 'came_true on_time 0 -'],
      ['yes', '2020-01-15', 'came_true on_time 7 -'],
      ['yes', '2019-05', 'did_not early -1..0 -'],
      ['yes', '2019', 'ambiguous unknown -5..6 - too vague'],
      ['yes', '', 'ambiguous unknown - -'],
      ['no', '', 'came_true never - -'],
      ['no', '2019-01-01', 'came_true never - -'],
      ['partly', '2019-05-31', 'partly early 0 -'],
      ['partly', '', 'partly unknown - -'],
      ['unknown', '', 'unresolvable unknown - -'],
    ],
  ],
  [
    'open',
    '../..',
    '',
    [
      ['yes', '', 'came_true no_deadline - -'],
      ['yes', '2017', 'came_true no_deadline - -'],
      ['partly', '2017-01-01', 'partly no_deadline - -'],
      ['no', '', 'did_not never - -'],
      ['no', '2017-01-01', 'did_not never - -'],
      ['unknown', '', 'unresolvable unknown - -'],
    ],
  ],
  [
    'past',
    '2012',
    '',
    [
      ['yes', '2012-05-01', 'no label unknown - -'],
      ['no', '', 'no label unknown - -'],
    ],
  ],
]

describe.each(tables)('"%s" with the window %s and the point "%s"', (relation, window, point, lines) => {
  it.each(lines)('%s, on "%s": %s', (happened, occurred, expected) => {
    expect(judged(relation, window, point, happened, occurred)).toBe(expected)
  })
})

describe('a window that is not known', () => {
  it.each(['in', 'about', 'by', 'lasts', 'until', 'at_least', 'not_before'])(
    'gives %s no label',
    (relation) => {
      expect(verdictOf(reading(relation), outcome('yes', '2017-01-01'), day('2025-01-01'))).toEqual({
        readingId: '01900000-0000-7000-8000-000000000001',
        timing: 'unknown',
        isTooVague: false,
      })
    },
  )

  it.each([
    ['in', '2019/..'],
    ['until', '2013/..'],
    ['not_before', '../2019'],
  ])('%s %s lacks the edge that decides', (relation, window) => {
    expect(judged(relation, window, '', 'yes', '2017-01-01')).toBe('no label unknown - -')
  })
})

describe('a window that is written as vague', () => {
  it.each([
    ['in', '2019-09~', '2019-09', '2019-08-16', 'came_true early -1..0 -1'],
    ['in', '2019-09~', '2019-09', '2019-08-17', 'came_true on_time -1..0 -1'],
    ['in', '2019-09~', '2019-09', '2019-10-15', 'came_true on_time 0..1 0'],
    ['in', '2019-09~', '2019-09', '2019-10-16', 'came_true_late late 0..1 0'],
    ['in', '2021~', '', '2020-06-30', 'came_true early -24 -24'],
    ['in', '2021~', '', '2020-07-01', 'came_true on_time -23 -23'],
    ['in', '2021~', '', '2022-06-30', 'came_true on_time 0 0'],
    ['in', '2021~', '', '2022-07-01', 'came_true_late late 0 0'],
    // The due date is not widened, and it is what a state had to last for.
    ['until', '2013-01-01/2015~', '', '2015-12-30', 'did_not early 0 0'],
    ['until', '2013-01-01/2015~', '', '2015-12-31', 'came_true on_time 0 0'],
  ])('%s %s, point "%s", on %s: %s', (relation, window, point, occurred, expected) => {
    expect(judged(relation, window, point, 'yes', occurred)).toBe(expected)
  })

  it('is due when its words say', () => {
    const verdict = verdictOf(reading('in', '2019-09~'), undefined, day('2019-11-02'))
    expect(verdict).toMatchObject({ due: '2019-09-30', timing: 'not_yet', overdueMonths: 1 })
  })
})

describe('whole months', () => {
  it.each([
    ['2015-08-31', '2016-02-29', 6],
    ['2015-08-31', '2016-02-28', 5],
    ['2015-01-31', '2015-02-28', 1],
    ['2015-01-30', '2015-03-01', 1],
    ['2016-02-29', '2017-02-28', 12],
    ['2016-02-29', '2016-03-28', 0],
    ['2016-02-29', '2016-03-29', 1],
    ['2016-03-31', '2016-02-29', -1],
    ['2015-12-31', '2016-01-01', 0],
    ['2015-01-01', '2014-12-31', 0],
  ])('from %s to %s are %i', (point, occurred, expected) => {
    const { slip } = verdictOf(reading('by', `../${point}`), outcome('yes', occurred), day('2025-01-01'))
    expect(slip).toEqual({ from: expected, to: expected })
  })

  it.each([
    ['2016-02-22', undefined],
    ['2016-02-23', 0],
    ['2016-03-21', 0],
    ['2016-03-22', 1],
    ['2017-02-22', 12],
  ])('without an outcome on %s it is overdue by %s', (asAt, expected) => {
    expect(verdictOf(reading('in', '2015-02-22/2016-02-22'), undefined, day(asAt)).overdueMonths).toBe(
      expected,
    )
  })
})

describe('an outcome before the words were said', () => {
  const judge = (said: string, occurred: string) =>
    verdictOf(reading('by', '../2015-06-30'), outcome('yes', occurred), day('2025-01-01'), said).label

  it.each([
    ['2013-08-22', '2013-08-21', 'annulled'],
    ['2013-08-22', '2013-08-22', 'came_true'],
    ['2013-08-22', '2013-08', 'came_true'],
    ['2013-08-22', '2013-07', 'annulled'],
    ['2013', '2013-01-01', 'came_true'],
    ['2013', '2012', 'annulled'],
    ['2013~', '2012-07-01', 'came_true'],
    ['2013~', '2012-06-30', 'annulled'],
  ])('said %s, happened %s: %s', (said, occurred, label) => {
    expect(judge(said, occurred)).toBe(label)
  })
})
