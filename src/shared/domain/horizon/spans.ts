import { daysLater, mondayOf, monthsLater, weekdayOf } from '../time/between'
import { type Day, dayOf, daysInMonth, isDay } from '../time/day'
import type { Length } from './durations'
import type { Precision } from './precision'

/** A stretch of the calendar: its days and how EDTF writes it. */
export interface Span {
  readonly first: Day
  readonly last: Day
  readonly edtf: string
  readonly precision: Precision
  /** How people call it: "the 2015/16 school year". */
  readonly name?: string
  /** What sets it apart from rival spans of the same words: "the Friday of next week". */
  readonly note?: string
  /** What "by" means by it where that is not its beginning or its end: mid-2020 is over on 30 June. */
  readonly limit?: Day
  /** The end of something: before and until it mean its last day. */
  readonly edge?: boolean
}

export const daySpan = (day: Day): Span => ({ first: day, last: day, edtf: day, precision: 'day' })

export const daysSpan = (first: Day, last: Day, precision: Precision = 'day'): Span =>
  first === last ? daySpan(first) : { first, last, edtf: `${first}/${last}`, precision }

/** Monday to Sunday, so many weeks after the week of that day. */
export function weekSpan(day: Day, shift: number): Span {
  const monday = daysLater(mondayOf(day), shift * 7)
  return daysSpan(monday, daysLater(monday, 6), 'week')
}

/** Whole months, both ends in it; `month` counts from 1 and may run over into other years. */
export function monthsSpan(year: number, month: number, count: number, precision: Precision): Span {
  const from = monthOf(year, month)
  const to = monthOf(year, month + count - 1)
  const first = dayOf(from.year, from.month, 1)
  const last = dayOf(to.year, to.month, daysInMonth(to.year, to.month))
  const edtf = count === 1 ? first.slice(0, 7) : `${first.slice(0, 7)}/${last.slice(0, 7)}`
  return { first, last, edtf, precision }
}

export function yearsSpan(from: number, to: number, precision: Precision): Span {
  const [first, last] = [dayOf(from, 1, 1), dayOf(to, 12, 31)]
  const edtf = from === to ? first.slice(0, 4) : `${first.slice(0, 4)}/${last.slice(0, 4)}`
  return { first, last, edtf, precision }
}

function monthOf(year: number, month: number): { year: number; month: number } {
  return { year: year + Math.floor((month - 1) / 12), month: ((((month - 1) % 12) + 12) % 12) + 1 }
}

export const yearOf = (day: Day): number => Number(day.slice(0, 4))
export const monthNumber = (day: Day): number => Number(day.slice(5, 7))
export const quarterOf = (day: Day): number => Math.ceil(monthNumber(day) / 3)

/** Dates of the calendar have years 1 to 9999. */
export const inRange = (span: Span): boolean => isDay(span.first) && isDay(span.last)

/** The days an inexact anchor leaves open, written as coarsely as the anchor is known. */
export function coarsened(first: Day, last: Day, precision: 'month' | 'year'): Span {
  const length = precision === 'year' ? 4 : 7
  const [from, to] = [first.slice(0, length), last.slice(0, length)]
  const [fromYear, toYear] = [yearOf(first), yearOf(last)]
  if (precision === 'year') return yearsSpan(fromYear, toYear, 'year')
  const months = (toYear - fromYear) * 12 + monthNumber(last) - monthNumber(first) + 1
  const span = monthsSpan(fromYear, monthNumber(first), months, 'month')
  return { ...span, edtf: from === to ? from : `${from}/${to}` }
}

/** The day so much later; earlier if negative. */
export const after = (day: Day, { months, days, working }: Length): Day =>
  working ? workingDaysLater(day, days) : daysLater(monthsLater(day, months), days)

/** Counted from the last working day before a weekend; backwards from the first one after it. */
function workingDaysLater(day: Day, days: number): Day {
  const past = weekdayOf(day) - 5
  const from = past <= 0 ? day : daysLater(day, days > 0 ? -past : 3 - past)
  const [weeks, rest] = [Math.trunc(days / 5), days % 5]
  const place = weekdayOf(from) + rest
  const weekend = place > 5 ? 2 : place < 1 ? -2 : 0
  return daysLater(from, weeks * 7 + rest + weekend)
}
