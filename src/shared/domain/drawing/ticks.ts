import { daysLater, mondayOf } from '../time/between'
import { type Day, dayOf, isDay } from '../time/day'
import type { DrawingWords, TickUnit } from './drawing-words'
import { dayNumber, type TimeRange, type TimeScale } from './scale'
import { textWidth } from './text-width'

interface Step {
  readonly unit: TickUnit
  readonly count: number
  /** At least so many days lie between two ticks. */
  readonly days: number
}

const day = (count: number): Step => ({ unit: 'day', count, days: count })
const month = (count: number): Step => ({ unit: 'month', count, days: count * 28 })
const year = (count: number): Step => ({ unit: 'year', count, days: count * 365 })

const STEPS = [
  day(1),
  day(7),
  month(1),
  month(3),
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500, 1000].map(year),
] as const

const MINOR_STEPS = [month(3), ...[1, 5, 10, 50, 100].map(year)]

/** Room between two labels, and between two marks without one. */
const GAP = 10
const MINOR_GAP = 14
export const TICK_SIZE = 11

export interface Tick {
  readonly day: Day
  readonly unit: TickUnit
}

export interface Ticks {
  readonly labelled: readonly Tick[]
  /** Finer marks between them, where they stand apart: quarters of a year, years of a decade. */
  readonly minor: readonly Tick[]
}

/** The finest ticks of which every label has room: days, weeks, months, quarters, years, decades. */
export function ticksFor(range: TimeRange, scale: TimeScale, words: DrawingWords): Ticks {
  const pixels = ({ days }: Step) => days * scale.pixelsPerDay
  const step = STEPS.find((step) => pixels(step) >= labelWidth(step, words) + GAP) ?? year(1000)
  const fine = MINOR_STEPS.find((minor) => pixels(minor) >= MINOR_GAP && minor.days < step.days)
  const labelled = ticksOf(range, step)
  if (step.unit !== 'year' || !fine) return { labelled, minor: [] }
  const taken = new Set(labelled.map((tick) => tick.day))
  return { labelled, minor: ticksOf(range, fine).filter((tick) => !taken.has(tick.day)) }
}

/** 30 May and 2000 are as wide as any. */
const labelWidth = ({ unit }: Step, words: DrawingWords) =>
  textWidth(words.tick((unit === 'year' ? '2000-01-01' : '2000-05-30') as Day, unit, false), TICK_SIZE)

function ticksOf({ from, to }: TimeRange, step: Step): readonly Tick[] {
  const ticks: Tick[] = []
  // Beyond year 9999 there is no day, and five figures would compare as fewer.
  for (let at = firstTick(from, step); at <= to && isDay(at); at = nextTick(at, step)) {
    if (at >= from) ticks.push({ day: at, unit: step.unit })
  }
  return ticks
}

function firstTick(from: Day, { unit, count }: Step): Day {
  if (unit === 'day') return count === 7 ? mondayOf(from) : from
  const [fromYear = 1, fromMonth = 1] = from.split('-').map(Number)
  if (unit === 'month') return dayOf(fromYear, fromMonth - ((fromMonth - 1) % count), 1)
  // There is no year 0.
  return dayOf(fromYear - (fromYear % count) || count, 1, 1)
}

function nextTick(at: Day, { unit, count }: Step): Day {
  if (unit === 'day') return daysLater(at, count)
  const [atYear = 1, atMonth = 1] = at.split('-').map(Number)
  if (unit === 'year') return dayOf(atYear + count, 1, 1)
  const months = atYear * 12 + atMonth - 1 + count
  return dayOf(Math.floor(months / 12), (months % 12) + 1, 1)
}

export const tickX = (tick: Tick, scale: TimeScale): number => scale.at(dayNumber(tick.day))
