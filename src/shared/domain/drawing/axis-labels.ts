import type { Day } from '../time/day'
import type { DrawingWords } from './drawing-words'
import type { Bar } from './outcome-marks'
import { overdueBar, slipBar } from './outcome-marks'
import type { Place, Taken, Wish } from './place-labels'
import { closedStretchOf, dayNumber, middleOf, type TimeScale } from './scale'
import { textWidth } from './text-width'
import { TICK_SIZE, type Tick, tickX } from './ticks'
import type { TimeFacts } from './time-facts'
import { placeWindow } from './window-marks'

/** The lines of letters over the marks of an axis, in CSS pixels from its top. */
export interface LabelLines {
  readonly slip: number
  readonly upper: number
  readonly lower: number
}

const SLIP_SIZE = 13
/** The bracket's legs cross the lines of letters here. */
const LEG = 2

/** Slip first, then the days: what does not find room is left out in that order from the end. */
export function axisWishes(
  facts: TimeFacts,
  scale: TimeScale,
  words: DrawingWords,
  lines: LabelLines,
): readonly Wish[] {
  return [
    ...slipWish(facts, scale, words, lines),
    ...asAtWish(facts.asAt, scale, words, [lines.upper, lines.lower]),
    ...saidWish(facts, scale, words, lines),
    ...windowWish(facts, scale, words, lines),
  ]
}

export function asAtWish(
  asAt: Day,
  scale: TimeScale,
  words: DrawingWords,
  lines: readonly number[],
): readonly Wish[] {
  const day = dayNumber(asAt) + 0.5
  if (!scale.isInside(day)) return []
  const x = scale.at(day)
  const text = words.asAt(asAt)
  const side = x + 5 + textWidth(text, TICK_SIZE) > scale.right + 5 ? 'end' : 'start'
  const places = lines.map((y): Place => ({ x: side === 'start' ? x + 5 : x - 5, y, anchor: side }))
  return [{ text, tone: 'strong', size: TICK_SIZE, places }]
}

export function tickWishes(
  ticks: readonly Tick[],
  scale: TimeScale,
  words: DrawingWords,
  line: number,
): readonly Wish[] {
  return ticks.map((tick, index) => ({
    text: words.tick(tick.day, tick.unit, index === 0),
    tone: 'firm',
    size: TICK_SIZE,
    places: [{ x: tickX(tick, scale), y: line, anchor: 'middle' }],
  }))
}

/** What the bracket over a slip takes of the lines of letters. */
export const legsOf = ({ from, to }: Bar, lines: LabelLines): readonly Taken[] =>
  [from, to].flatMap((x) => [lines.upper, lines.lower].map((y) => ({ y, left: x - LEG, right: x + LEG })))

function slipWish(
  facts: TimeFacts,
  scale: TimeScale,
  words: DrawingWords,
  lines: LabelLines,
): readonly Wish[] {
  const late = slipBar(facts, scale)
  const overdue = overdueBar(facts, scale)
  const bar = late ?? overdue
  const text = late
    ? facts.verdict?.slip && words.slip(facts.verdict.slip)
    : words.overdue(facts.verdict?.overdueMonths ?? 0)
  if (!bar || !text) return []
  const place: Place = { x: (bar.from + bar.to) / 2, y: lines.slip, anchor: 'middle' }
  return [{ text, tone: bar.tone, size: SLIP_SIZE, places: [place] }]
}

function saidWish({ said }: TimeFacts, scale: TimeScale, words: DrawingWords, lines: LabelLines): Wish[] {
  const dates = closedStretchOf(said)
  if (!said || !dates || !scale.isInside(middleOf(dates))) return []
  const x = scale.at(middleOf(dates))
  const places: Place[] = [
    { x: x - 4, y: lines.lower, anchor: 'start' },
    { x: x - 4, y: lines.upper, anchor: 'start' },
    { x: x + 4, y: lines.lower, anchor: 'end' },
    { x: x + 4, y: lines.upper, anchor: 'end' },
  ]
  return [{ text: words.said(said), tone: 'quiet', size: TICK_SIZE, places }]
}

function windowWish(facts: TimeFacts, scale: TimeScale, words: DrawingWords, lines: LabelLines): Wish[] {
  const window = placeWindow(facts, scale)
  if (!window) return []
  const places: Place[] = [
    { x: window.left, y: lines.lower, anchor: 'start' },
    { x: window.right, y: lines.lower, anchor: 'end' },
    { x: window.left, y: lines.upper, anchor: 'start' },
  ]
  return [{ text: words.window, tone: 'quiet', size: TICK_SIZE, places }]
}
