import type { Day } from '../time/day'
import { asAtWish, axisWishes, legsOf, tickWishes } from './axis-labels'
import type { DrawingWords } from './drawing-words'
import { lineOf, type Measures, pathOf } from './marks'
import { type Bar, drawOutcome, overdueBar, slipBar } from './outcome-marks'
import { placeLabels } from './place-labels'
import { drawPoint, drawSaid } from './point-marks'
import { dayNumber, scaleFor, type TimeRange, type TimeScale, tenth } from './scale'
import type { Line, Shape, TimeDrawing } from './shapes'
import { type Tick, ticksFor, tickX } from './ticks'
import type { TimeFacts } from './time-facts'
import { drawBeyond, drawWait, drawWindow, placeWindow } from './window-marks'

export interface DrawingOptions {
  /** Drawings with the same range and width stand under one another. */
  readonly range: TimeRange
  /** CSS pixels. */
  readonly width: number
  /**
   * `row`: one line of a list, grid and as-at day over its whole height. `reading`: the same, as high as its marks.
   * `axis`: the large one, with years and labels.
   */
  readonly detail: 'row' | 'reading' | 'axis'
  /** Of a row, in CSS pixels. */
  readonly height?: number
  readonly words: DrawingWords
}

const ROW_HEIGHT = 22
/** Rings and diamonds at the ends are not cut off. */
const ROW_MARGIN = 6
const ROW_MARKS = { box: 10, point: 15, outcome: 5 } as const

const AXIS_MARGIN = 10
const AXIS = {
  height: 106,
  top: 22,
  base: 82,
  ticks: 99,
  slip: 14,
  bracket: 20,
  upper: 29,
  lower: 42,
} as const
const AXIS_MARKS: Measures = { middle: 59, box: 20, point: 25, outcome: 8 }
const YEARS = { height: 16, line: 12 } as const

/** Lays out one reading of a prediction on a scale of time. Positions and labels only: how they look is not said here. */
export function drawTime(facts: TimeFacts, options: DrawingOptions): TimeDrawing {
  return options.detail === 'axis' ? drawAxis(facts, options) : drawRow(facts, options)
}

function drawRow(facts: TimeFacts, { range, width, detail, height, words }: DrawingOptions): TimeDrawing {
  const high = detail === 'row' ? (height ?? ROW_HEIGHT) : ROW_HEIGHT
  const scale = scaleFor(range, width, ROW_MARGIN)
  const measures = { ...ROW_MARKS, middle: high / 2 }
  const { labelled } = ticksFor(range, scale, words)
  const shapes = [
    ...drawFuture(facts.asAt, scale, width, 0, high),
    ...labelled.map((tick) => gridLine(tick, scale, 0, high)),
    ...drawMarks(facts, scale, measures, drawAsAt(facts.asAt, scale, 0, high)),
  ]
  return { width, height: high, shapes }
}

function drawAxis(facts: TimeFacts, { range, width, words }: DrawingOptions): TimeDrawing {
  const scale = scaleFor(range, width, AXIS_MARGIN)
  const { labelled, minor } = ticksFor(range, scale, words)
  const { top, base, height } = AXIS
  const slip = slipBar(facts, scale)
  const shapes = [
    ...drawFuture(facts.asAt, scale, scale.right, AXIS.upper + 5, base),
    ...labelled.map((tick) => gridLine(tick, scale, top + 8, base)),
    ...minor.map((tick) => lineOf('tick', 'firm', tickX(tick, scale), base - 3, tickX(tick, scale), base)),
    lineOf('base', 'firm', scale.left, base, scale.right, base),
    ...drawMarks(facts, scale, AXIS_MARKS, drawAsAt(facts.asAt, scale, top, base)),
    ...(slip ? [bracketOver(slip)] : []),
    ...placeLabels(axisWishes(facts, scale, words, AXIS), width, slip ? legsOf(slip, AXIS) : []),
    ...placeLabels(tickWishes(labelled, scale, words, AXIS.ticks), width),
  ]
  return { width, height, shapes }
}

/** The years over a list of rows, and the as-at day: what a column of drawings has at its head. */
export function drawYears(
  asAt: Day,
  { range, width, words }: Omit<DrawingOptions, 'detail' | 'height'>,
): TimeDrawing {
  const scale = scaleFor(range, width, ROW_MARGIN)
  const { labelled } = ticksFor(range, scale, words)
  const wishes = [
    ...asAtWish(asAt, scale, words, [YEARS.line]),
    ...tickWishes(labelled, scale, words, YEARS.line),
  ]
  return { width, height: YEARS.height, shapes: placeLabels(wishes, width) }
}

/** The as-at day lies over the window, which it divides, and under everything that happened. */
function drawMarks(facts: TimeFacts, scale: TimeScale, measures: Measures, asAt: Line[]): Shape[] {
  const window = placeWindow(facts, scale)
  const { middle } = measures
  const bars = [
    ['overdue', overdueBar(facts, scale)],
    ['slip', slipBar(facts, scale)],
  ] as const
  return [
    ...drawWait(facts, window, scale, measures),
    ...(window ? drawWindow(facts, window, measures) : []),
    ...asAt,
    ...bars.flatMap(([role, bar]) => (bar ? [lineOf(role, bar.tone, bar.from, middle, bar.to, middle)] : [])),
    ...drawBeyond(facts, scale, measures),
    ...drawPoint(facts, scale, measures),
    ...drawSaid(facts, scale, measures),
    ...drawOutcome(facts, scale, measures),
  ]
}

/** The side on which nothing has happened yet. */
function drawFuture(asAt: Day, scale: TimeScale, end: number, top: number, bottom: number): Shape[] {
  const from = scale.within(dayNumber(asAt) + 0.5)
  return from < end ? [pathOf('future', 'firm', `M${from} ${top}H${tenth(end)}V${bottom}H${from}Z`)] : []
}

function drawAsAt(asAt: Day, scale: TimeScale, top: number, bottom: number): Line[] {
  const day = dayNumber(asAt) + 0.5
  return scale.isInside(day) ? [lineOf('today', 'firm', scale.at(day), top, scale.at(day), bottom)] : []
}

const gridLine = (tick: Tick, scale: TimeScale, top: number, bottom: number): Line =>
  lineOf('grid', 'firm', tickX(tick, scale), top, tickX(tick, scale), bottom)

function bracketOver({ from, to, tone }: Bar): Shape {
  const { bracket } = AXIS
  const pointTop = AXIS_MARKS.middle - AXIS_MARKS.point / 2 - 4
  const outcomeTop = AXIS_MARKS.middle - AXIS_MARKS.outcome - 3
  return pathOf('bracket', tone, `M${tenth(from)} ${pointTop}V${bracket}H${tenth(to)}V${outcomeTop}`)
}
