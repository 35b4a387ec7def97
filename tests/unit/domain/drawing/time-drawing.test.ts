import { describe, expect, test } from 'vitest'
import { drawTime, drawYears } from '../../../../src/shared/domain/drawing/time-drawing'
import type { TimeFacts } from '../../../../src/shared/domain/drawing/time-facts'
import type { Day } from '../../../../src/shared/domain/time/day'
import { labelsOf, linesOf, shapesOf, words } from './words'

const day = (text: string) => text as Day

/** From 1 January to 10 April 2021: a hundred days in 1,000 pixels between margins of 6, so a day is 10 wide. */
const range = { from: day('2021-01-01'), to: day('2021-04-10') }
const row = { range, width: 1012, detail: 'reading', words } as const
const asAt = day('2021-03-12') // its noon: 6 + 70.5 * 10

const about: TimeFacts = {
  said: '2021-01-11',
  reading: { relation: 'about', window: '2021-01-31/2021-02-19', point: '2021-02-10' },
  isChosen: true,
  asAt,
}

describe('where things stand', () => {
  test('said, waiting, window and point of an open prediction', () => {
    const drawing = drawTime(about, row)
    // 11 January is day 10: its noon is at 6 + 10.5 * 10.
    expect(shapesOf(drawing, 'said')).toEqual([
      { as: 'circle', role: 'said', tone: 'firm', cx: 111, cy: 11, r: 3.5 },
    ])
    // From the ring to the beginning of 31 January, day 30.
    expect(linesOf(drawing, 'wait')).toEqual([
      { as: 'line', role: 'wait', tone: 'firm', x1: 114.5, y1: 11, x2: 306, y2: 11 },
    ])
    // To the end of 19 February, day 49.
    expect(shapesOf(drawing, 'window')).toEqual([
      { as: 'path', role: 'window', tone: 'soft', d: 'M306 6H506V16H306Z' },
    ])
    // Noon of 10 February, day 40.
    expect(linesOf(drawing, 'point')).toEqual([
      { as: 'line', role: 'point', tone: 'firm', x1: 411, y1: 3.5, x2: 411, y2: 18.5 },
    ])
    expect(linesOf(drawing, 'today')).toMatchObject([{ x1: 711, y1: 0, x2: 711, y2: 22 }])
    expect(shapesOf(drawing, 'future')).toMatchObject([{ d: 'M711 0H1012V22H711Z' }])
  })

  test('late: the bar goes from the point to the outcome', () => {
    const drawing = drawTime(
      {
        ...about,
        label: 'came_true_late',
        occurred: '2021-03-02',
        verdict: { due: day('2021-02-19'), slip: { from: 0, to: 0 } },
      },
      row,
    )
    // 2 March is day 60: its noon is at 611.
    expect(linesOf(drawing, 'slip')).toEqual([
      { as: 'line', role: 'slip', tone: 'late', x1: 411, y1: 11, x2: 611, y2: 11 },
    ])
    expect(shapesOf(drawing, 'outcome')).toEqual([
      { as: 'path', role: 'outcome', tone: 'late', d: 'M611 6L616 11L611 16L606 11Z' },
    ])
    expect(linesOf(drawing, 'overdue')).toEqual([])
  })

  test('early: the bar goes back', () => {
    const drawing = drawTime(
      {
        ...about,
        label: 'came_true',
        occurred: '2021-01-21',
        verdict: { due: day('2021-02-19'), slip: { from: 0, to: 0 } },
      },
      row,
    )
    expect(linesOf(drawing, 'slip')).toMatchObject([{ tone: 'true', x1: 411, x2: 211 }])
  })

  test('overdue and still running: from the end of the window to the as-at day', () => {
    const drawing = drawTime({ ...about, verdict: { due: day('2021-02-19'), overdueMonths: 0 } }, row)
    expect(linesOf(drawing, 'overdue')).toEqual([
      { as: 'line', role: 'overdue', tone: 'not', x1: 506, y1: 11, x2: 706, y2: 11 },
    ])
  })

  test('a reading that is not chosen is quiet, and nothing runs on', () => {
    const drawing = drawTime(
      { ...about, isChosen: false, verdict: { due: day('2021-02-19'), overdueMonths: 0 } },
      row,
    )
    expect(shapesOf(drawing, 'window')).toMatchObject([{ tone: 'quiet' }])
    expect(linesOf(drawing, 'point')).toMatchObject([{ tone: 'quiet' }])
    expect(linesOf(drawing, 'overdue')).toEqual([])
  })

  test('did not: a cross, where it happened or where its time was over', () => {
    const facts = { ...about, label: 'did_not', verdict: { due: day('2021-02-19') } } as const
    expect(shapesOf(drawTime({ ...facts, occurred: '2021-01-21' }, row), 'outcome')).toMatchObject([
      { tone: 'not', d: 'M207 7L215 15M207 15L215 7' },
    ])
    expect(shapesOf(drawTime(facts, row), 'outcome')).toMatchObject([
      { tone: 'not', d: 'M502 7L510 15M502 15L510 7' },
    ])
  })

  test('without a date what came true is nowhere', () => {
    expect(shapesOf(drawTime({ ...about, label: 'came_true' }, row), 'outcome')).toEqual([])
  })
})

describe('windows', () => {
  const window = (relation: NonNullable<TimeFacts['reading']>['relation'], text: string, more = {}) =>
    drawTime({ ...about, reading: { relation, window: text }, ...more }, row)

  test.each([
    ['by: from the utterance to the deadline', 'by', '../2021-02-19', 'M111 6H506V16H111Z', 'firm'],
    ['not before: no far edge', 'not_before', '2021-01-31/..', 'M1006 6H306V16H1006', 'firm'],
    ['in: a solid edge', 'in', '2021-01-31/2021-02-19', 'M306 6H506V16H306Z', 'firm'],
    ['vague: a dashed edge', 'in', '2021-02~', 'M316 6H596V16H316Z', 'soft'],
    ['ends beyond the range: no far edge', 'in', '2021-01-31/2025-01-01', 'M1006 6H306V16H1006', 'firm'],
    ['begins before the range: no near edge', 'in', '2015-01-01/2021-02-19', 'M6 6H506V16H6', 'firm'],
  ] as const)('%s', (_name, relation, text, d, tone) => {
    expect(shapesOf(window(relation, text), 'window')).toEqual([{ as: 'path', role: 'window', tone, d }])
  })

  test('by, when nobody knows when it was said: no near edge', () => {
    expect(shapesOf(window('by', '../2021-02-19', { said: undefined }), 'window')).toMatchObject([
      { d: 'M6 6H506V16H6' },
    ])
  })

  test('a deadline is the end of its day, "not before" the beginning', () => {
    expect(linesOf(window('by', '../2021-02-19'), 'point')).toMatchObject([{ x1: 506 }])
    expect(linesOf(window('until', '2021-01-31/2021-02-19'), 'point')).toMatchObject([{ x1: 506 }])
    expect(linesOf(window('not_before', '2021-01-31/..'), 'point')).toMatchObject([{ x1: 306 }])
    expect(linesOf(window('in', '2021-01-31/2021-02-19'), 'point')).toEqual([])
  })

  test('open: a thread to the end and no box', () => {
    const drawing = window('open', '../..')
    expect(shapesOf(drawing, 'window')).toEqual([])
    expect(linesOf(drawing, 'wait')).toMatchObject([{ x1: 114.5, x2: 1006 }])
  })

  test('not resolved: only the ring', () => {
    const drawing = drawTime({ ...about, reading: { relation: 'in' } }, row)
    expect(shapesOf(drawing, 'window')).toEqual([])
    expect(linesOf(drawing, 'wait')).toEqual([])
    expect(shapesOf(drawing, 'said')).toHaveLength(1)
  })
})

describe('vague dates are ranges', () => {
  test('said in a month', () => {
    const drawing = drawTime({ ...about, said: '2021-01' }, row)
    // January is days 0 to 31, its middle 15.5.
    expect(linesOf(drawing, 'vague')).toMatchObject([
      { x1: 6, x2: 316, y1: 11, y2: 11 },
      { x1: 6, x2: 6 },
      { x1: 316, x2: 316 },
    ])
    expect(shapesOf(drawing, 'said')).toMatchObject([{ cx: 161 }])
  })

  test('happened in a month', () => {
    const drawing = drawTime(
      {
        ...about,
        label: 'came_true_late',
        occurred: '2021-03',
        verdict: { due: day('2021-02-19'), slip: { from: 0, to: 1 } },
      },
      row,
    )
    // March is days 59 to 90, its middle 74.5.
    expect(linesOf(drawing, 'vague')[0]).toMatchObject({ x1: 596, x2: 906, tone: 'late' })
    expect(linesOf(drawing, 'slip')).toMatchObject([{ x1: 411, x2: 751 }])
  })

  test('a point known to a month has two ticks; none where it is the window itself', () => {
    const reading = { relation: 'about', window: '2021-01-16/2021-03-15', point: '2021-02' } as const
    expect(linesOf(drawTime({ ...about, reading }, row), 'point')).toMatchObject([{ x1: 316 }, { x1: 596 }])
    const same = { relation: 'about', window: '2021-02', point: '2021-02' } as const
    expect(linesOf(drawTime({ ...about, reading: same }, row), 'point')).toEqual([])
  })
})

describe('the large drawing', () => {
  const axis = { ...row, width: 1020, detail: 'axis' } as const
  const late: TimeFacts = {
    ...about,
    label: 'came_true_late',
    occurred: '2021-03-02',
    verdict: { due: day('2021-02-19'), slip: { from: 1, to: 1 } },
  }

  test('says what is where', () => {
    expect(labelsOf(drawTime(late, axis)).slice(0, 4)).toEqual([
      { text: 'slip 1 to 1', x: 515, y: 14, anchor: 'middle' },
      { text: 'as at 2021-03-12', x: 720, y: 29, anchor: 'start' },
      { text: 'said 2021-01-11', x: 111, y: 42, anchor: 'start' },
      { text: 'window', x: 310, y: 42, anchor: 'start' },
    ])
  })

  test('a bracket stands over the slip', () => {
    expect(shapesOf(drawTime(late, axis), 'bracket')).toEqual([
      { as: 'path', role: 'bracket', tone: 'late', d: 'M415 42.5V20H615V48' },
    ])
  })

  test('labels stay inside and apart, however narrow it is', () => {
    for (const width of [1020, 600, 400, 300, 200]) {
      const drawing = drawTime(late, { ...axis, width })
      expect(collisions(labelsOf(drawing)), `at ${width}`).toEqual([])
      for (const { left, right } of boxes(labelsOf(drawing))) {
        expect(left, `at ${width}`).toBeGreaterThanOrEqual(-0.1)
        expect(right, `at ${width}`).toBeLessThanOrEqual(width + 0.1)
      }
    }
  })

  test('the control: labels in one place are found', () => {
    const label = { text: '2021', x: 50, y: 29, anchor: 'middle' }
    expect(collisions([label, { ...label, x: 60 }])).toHaveLength(1)
  })

  test('overdue says how much', () => {
    const drawing = drawTime({ ...about, verdict: { due: day('2021-02-19'), overdueMonths: 0 } }, axis)
    expect(labelsOf(drawing)[0]).toEqual({ text: '0 overdue', x: 610, y: 14, anchor: 'middle' })
  })
})

test('a row has grid and as-at day over its whole height', () => {
  const drawing = drawTime(about, { ...row, detail: 'row', height: 54 })
  expect(drawing.height).toBe(54)
  expect(linesOf(drawing, 'today')).toMatchObject([{ y1: 0, y2: 54 }])
  expect(linesOf(drawing, 'grid').every(({ y1, y2 }) => y1 === 0 && y2 === 54)).toBe(true)
  expect(shapesOf(drawing, 'said')).toMatchObject([{ cy: 27 }])
})

test('the head of a column: years give way to the as-at day', () => {
  const years = drawYears(day('2022-02-12'), {
    range: { from: day('2019-01-01'), to: day('2022-12-31') },
    width: 300,
    words: { ...words, asAt: () => 'today' },
  })
  // 2022 stands at 221.8 and the day at 230: one of them has to go.
  expect(labelsOf(years).map(({ text }) => text)).toEqual(['today', '2019', '2020', '2021'])
})

type Shown = ReturnType<typeof labelsOf>[number]

/** Narrower than any browser draws Inter at 11 px. */
const boxes = (labels: readonly Shown[]) =>
  labels.map(({ text, x, y, anchor }) => {
    const width = text.length * 5
    const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2
    return { text, y, left, right: left + width }
  })

function collisions(labels: readonly Shown[]): string[] {
  const all = boxes(labels)
  return all.flatMap((one, at) =>
    all
      .slice(at + 1)
      .filter((other) => one.y === other.y && one.left < other.right && other.left < one.right)
      .map((other) => `${one.text} and ${other.text}`),
  )
}
