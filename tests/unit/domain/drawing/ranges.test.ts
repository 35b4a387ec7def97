import { describe, expect, test } from 'vitest'
import { scaleFor } from '../../../../src/shared/domain/drawing/scale'
import { ticksFor } from '../../../../src/shared/domain/drawing/ticks'
import { drawTime } from '../../../../src/shared/domain/drawing/time-drawing'
import type { TimeFacts } from '../../../../src/shared/domain/drawing/time-facts'
import { rangeFor, sharedRangeSteps } from '../../../../src/shared/domain/drawing/time-range'
import { atOnce } from '../../../../src/shared/domain/steps'
import type { Day } from '../../../../src/shared/domain/time/day'
import { labelsOf, linesOf, shapesOf, words } from './words'

const day = (text: string) => text as Day
const facts = (more: Partial<TimeFacts>): TimeFacts => ({ isChosen: true, asAt: day('2022-02-12'), ...more })

describe('the range of a drawing', () => {
  test.each([
    ['nothing but today: a week and a day around', {}, '2022-02-12', '2022-02-11', '2022-02-20'],
    // 300 days, 4 in the hundred of air: 12 days at either end.
    ['an utterance', { said: '2021-04-18' }, '2022-02-12', '2021-04-06', '2022-02-24'],
    [
      'a window that reaches furthest',
      { said: '2022-01-01', reading: { relation: 'in', window: '2022-02-01/2022-04-11' } },
      '2022-02-12',
      '2021-12-28',
      '2022-04-15',
    ],
    // Without an end it gets 12 in the hundred: 36 days.
    [
      'a window without an end',
      { said: '2021-04-18', reading: { relation: 'not_before', window: '2021-06-01/..' } },
      '2022-02-12',
      '2021-04-06',
      '2022-03-20',
    ],
    [
      'the outcome beyond all',
      { said: '2021-04-18', occurred: '2023-01-13' },
      '2022-02-12',
      '2021-03-24',
      '2023-02-07',
    ],
  ] as const)('%s', (_name, more, asAt, from, to) => {
    expect(rangeFor([facts(more)], day(asAt))).toEqual({ from, to })
  })

  test('stays in the calendar', () => {
    const all = [facts({ said: '0001-01-01' }), facts({ said: '9999-12-31' })]
    expect(rangeFor(all, day('2022-02-12'))).toEqual({ from: '0001-01-01', to: '9999-12-31' })
  })

  test('a date that cannot be read counts for nothing', () => {
    expect(rangeFor([facts({ said: '2015-02-29' })], day('2022-02-12'))).toEqual({
      from: '2022-02-11',
      to: '2022-02-20',
    })
  })
})

describe('ticks', () => {
  const labels = (from: string, to: string, width: number) => {
    const range = { from: day(from), to: day(to) }
    return ticksFor(range, scaleFor(range, width, 10), words).labelled.map((tick) => tick.day)
  }

  test.each([
    [
      'a week: days',
      '2022-02-07',
      '2022-02-13',
      600,
      ['2022-02-07', '2022-02-08', '2022-02-09', '2022-02-10', '2022-02-11', '2022-02-12', '2022-02-13'],
    ],
    [
      'two months: weeks, from Monday',
      '2022-02-01',
      '2022-02-28',
      220,
      ['2022-02-07', '2022-02-14', '2022-02-21', '2022-02-28'],
    ],
    [
      'half a year: months',
      '2021-12-15',
      '2022-05-20',
      300,
      ['2022-01-01', '2022-02-01', '2022-03-01', '2022-04-01', '2022-05-01'],
    ],
    [
      'two years, narrow: quarters',
      '2021-01-01',
      '2022-12-31',
      280,
      [
        '2021-01-01',
        '2021-04-01',
        '2021-07-01',
        '2021-10-01',
        '2022-01-01',
        '2022-04-01',
        '2022-07-01',
        '2022-10-01',
      ],
    ],
    ['four years: years', '2019-03-01', '2022-06-01', 300, ['2020-01-01', '2021-01-01', '2022-01-01']],
    [
      'thirty years, narrow: fives',
      '2000-06-01',
      '2030-06-01',
      300,
      ['2005-01-01', '2010-01-01', '2015-01-01', '2020-01-01', '2025-01-01', '2030-01-01'],
    ],
    [
      'a century, narrow: decades by two',
      '1950-01-01',
      '2049-12-31',
      300,
      ['1960-01-01', '1980-01-01', '2000-01-01', '2020-01-01', '2040-01-01'],
    ],
    [
      'the whole calendar',
      '0001-01-01',
      '9999-12-31',
      400,
      [
        '1000-01-01',
        '2000-01-01',
        '3000-01-01',
        '4000-01-01',
        '5000-01-01',
        '6000-01-01',
        '7000-01-01',
        '8000-01-01',
        '9000-01-01',
      ],
    ],
  ])('%s', (_name, from, to, width, expected) => {
    expect(labels(from, to, width)).toEqual(expected)
  })

  test('a year has quarters between, a decade years', () => {
    const years = { from: day('2019-01-01'), to: day('2020-12-31') }
    expect(
      ticksFor(years, scaleFor(years, 300, 10), { ...words, tick: () => 'a very long label of a tick' })
        .labelled[0]?.unit,
    ).toBe('year')
    const wide = { from: day('2010-01-01'), to: day('2029-12-31') }
    const { labelled, minor } = ticksFor(wide, scaleFor(wide, 430, 10), words)
    expect(labelled.map((tick) => tick.day)).toEqual([
      '2010-01-01',
      '2012-01-01',
      '2014-01-01',
      '2016-01-01',
      '2018-01-01',
      '2020-01-01',
      '2022-01-01',
      '2024-01-01',
      '2026-01-01',
      '2028-01-01',
    ])
    expect(minor[0]?.day).toBe('2011-01-01')
    expect(minor).toHaveLength(10)
  })
})

test('a hundred years: a window of a day is still there, and labels stand apart', () => {
  const century = facts({
    said: '1922-03-01',
    reading: { relation: 'in', window: '1990-06-15' },
    label: 'came_true_late',
    occurred: '2020-06-15',
    verdict: { due: day('1990-06-15'), slip: { from: 360, to: 360 } },
  })
  const range = rangeFor([century], day('2022-02-12'))
  const drawing = drawTime(century, { range, width: 800, detail: 'axis', words })
  const window = drawing.shapes.find(({ role }) => role === 'window')
  const [, left = 0, right = 0] =
    /^M([\d.]+) 49H([\d.]+)V/.exec(window?.as === 'path' ? window.d : '')?.map(Number) ?? []
  expect(right - left).toBeCloseTo(3, 5)
  const ticks = labelsOf(drawing).filter(({ y }) => y === 99)
  expect(ticks.map(({ text }) => text)).toEqual([
    '1920',
    '1930',
    '1940',
    '1950',
    '1960',
    '1970',
    '1980',
    '1990',
    '2000',
    '2010',
    '2020',
  ])
})

describe('the range that many drawings share', () => {
  const asAt = day('2022-02-12')
  const until = (year: number, said = '2020-02-12') =>
    facts({ said, reading: { relation: 'until', window: `../${year}-01-31` } })
  const shared = (...many: TimeFacts[]) => atOnce(sharedRangeSteps(many, asAt))

  test.each([
    ['one far ahead of the others is left out', [until(2023), until(2023), until(2060)], '2023'],
    ['the as-at day stays, also where all others are over', [until(2021), until(2060)], '2022'],
    ['one that needs less than half of the room stays', [until(2023), until(2024)], '2024'],
    ['two of three that lie far ahead are no exception', [until(2023), until(2059), until(2060)], '2061'],
    [
      'two of twenty are',
      [...Array.from({ length: 18 }, () => until(2023)), until(2059), until(2060)],
      '2023',
    ],
  ])('%s', (_name, many, lastYear) => {
    expect(shared(...many).to.slice(0, 4)).toBe(lastYear)
  })

  test('what begins beyond it has its thread to the end, and a sign that it goes on there', () => {
    const range = { from: day('2021-01-01'), to: day('2021-04-10') }
    const far = facts({
      said: '2021-01-11',
      reading: { relation: 'not_before', window: '2060-01-01/..' },
      asAt: day('2021-03-12'),
    })
    const drawing = drawTime(far, { range, width: 1012, detail: 'reading', words })
    expect(linesOf(drawing, 'wait')).toMatchObject([{ x1: 114.5, x2: 1006 }])
    expect(shapesOf(drawing, 'beyond')).toEqual([
      { as: 'path', role: 'beyond', tone: 'firm', d: 'M1005 7L1009 11L1005 15' },
    ])
    expect(shapesOf(drawing, 'window')).toEqual([])
    const near = facts({ said: '2021-01-11', reading: { relation: 'in', window: '2021-02-01/2021-02-28' } })
    expect(shapesOf(drawTime(near, { range, width: 1012, detail: 'reading', words }), 'beyond')).toEqual([])
  })
})
