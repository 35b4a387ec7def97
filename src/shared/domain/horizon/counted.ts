import { type Day, isDay } from '../time/day'
import type { AnchorDate } from './anchor'
import { type Duration, HALF, type Length } from './durations'
import {
  after,
  coarsened,
  daySpan,
  daysSpan,
  monthNumber,
  monthsSpan,
  quarterOf,
  type Span,
  weekSpan,
  yearOf,
  yearsSpan,
} from './spans'

/** Counting from an anchor. All of these are null where the date lies beyond the calendar (years 1 to 9999). */

/** The date so long after the anchor, as exact as the anchor; two dates of it where a month or year cannot tell. */
export function pointAfter(anchor: AnchorDate, length: Length): Span | null {
  const [first, last] = [after(anchor.first, length), after(anchor.last, length)]
  if (!isDay(first) || !isDay(last)) return null
  return anchor.precision === 'day' ? daySpan(first) : coarsened(first, last, anchor.precision)
}

/** From the anchor, or from `low` after it, to `high` after it. */
export function stretch(anchor: AnchorDate, low: Length | null, high: Length): Span | null {
  const from = pointAfter(anchor, low ?? { months: 0, days: 0 })
  const to = pointAfter(anchor, high)
  return from && to && joined(from, to)
}

/** The whole of two spans, written as one interval. */
export function joined(from: Span, to: Span): Span {
  const [start = ''] = from.edtf.split('/')
  const end = to.edtf.split('/').at(-1) ?? ''
  return {
    first: from.first,
    last: to.last,
    edtf: start === end ? start : `${start}/${end}`,
    precision: to.precision,
  }
}

/** Half a unit either side of the point; from a month, days are below its precision; from a year there is none. */
export function around(anchor: AnchorDate, duration: Duration): Span | null {
  const point = pointAfter(anchor, duration)
  const half = HALF[duration.saidIn]
  if (!point || anchor.precision === 'year' || (anchor.precision === 'month' && !half.months)) return point
  const [first, last] = [after(point.first, negative(half)), after(point.last, half)]
  if (!isDay(first) || !isDay(last)) return null
  return anchor.precision === 'day' ? daysSpan(first, last) : coarsened(first, last, 'month')
}

/** The same length, backwards. */
export const negative = ({ months, days, ...rest }: Length): Length => ({
  ...rest,
  months: -months,
  days: -days,
})

/** "In six months' time" is a month, "in two years" a year, "in three weeks" a week, "in ten days" a day. */
export function unitAfter(anchor: AnchorDate, duration: Duration): Span | null {
  const point = pointAfter(anchor, duration)
  if (!point) return null
  if (FINER_THAN_YEARS[anchor.precision].has(duration.unit)) return unitOf(duration, point.first)
  const isYears = !FINER_THAN_YEARS.day.has(duration.unit)
  return isYears && anchor.precision !== 'year' ? aboutYear(point.first) : point
}

/** The units below a year that a date as exact as the anchor can tell apart. */
const FINER_THAN_YEARS: Readonly<Record<AnchorDate['precision'], ReadonlySet<string>>> = {
  day: new Set(['day', 'week', 'month', 'quarter']),
  month: new Set(['month', 'quarter']),
  year: new Set(),
}

function unitOf({ unit }: Duration, day: Day): Span {
  switch (unit) {
    case 'day':
      return daySpan(day)
    case 'week':
      return weekSpan(day, 0)
    case 'quarter':
      return monthsSpan(yearOf(day), quarterOf(day) * 3 - 2, 3, 'quarter')
    default: {
      const month = monthsSpan(yearOf(day), monthNumber(day), 1, 'month')
      return { ...month, edtf: `${month.edtf}~` }
    }
  }
}

function aboutYear(day: Day): Span {
  const year = yearsSpan(yearOf(day), yearOf(day), 'year')
  return { ...year, edtf: `${year.edtf}~` }
}
