import { daysLater, monthsLater, weekdayOf } from '../time/between'
import { type Day, dayOf, isDay } from '../time/day'
import type { Calendar } from './calendar'
import { daySpan, daysSpan, monthNumber, monthsSpan, type Span, weekSpan, yearOf, yearsSpan } from './spans'

/** Spans counted from others: a day of a month, the week of a day, the months up to a date. */

/** The next day of that number; every month lacks one of them at most twice running. */
export function dayOfMonth(day: number, shift: number | undefined, today: Day): Span[] {
  const months = shift === undefined ? [0, 1, 2] : [shift]
  const days = months.map((n) => {
    const { first } = monthsSpan(yearOf(today), monthNumber(today) + n, 1, 'month')
    return dayOf(yearOf(first), monthNumber(first), day)
  })
  const found = days.find((each) => isDay(each) && (shift !== undefined || each >= today))
  return found ? [daySpan(found)] : []
}

/** The nth weekday of a month, or the nth day of anything; -1 = the last. */
export function nthDay({ nth, weekday }: Extract<Calendar, { kind: 'nth day' }>, whole: Span): Span | null {
  const { first, last } = whole
  const step = weekday === null ? 1 : 7
  const start =
    nth > 0
      ? daysLater(first, weekday === null ? 0 : (weekday - weekdayOf(first) + 7) % 7)
      : daysLater(last, weekday === null ? 0 : -((weekdayOf(last) - weekday + 7) % 7))
  const day = daysLater(start, nth > 0 ? (nth - 1) * step : 0)
  return day >= first && day <= last ? daySpan(day) : null
}

/** Seven days from the one that is named, or the ISO week that holds it. */
export const weekOfDay = ({ first }: Span, isFirst: boolean): Span =>
  isFirst ? daysSpan(first, daysLater(first, 6), 'week') : weekSpan(first, 0)

/** The last months of a year or of a month, or those up to a day: `months` of them. */
export function monthsEnding(months: number, { last, edtf, precision }: Span): Span {
  if (precision === 'year' && edtf.length === 4 && months % 12 === 0)
    return yearsSpan(yearOf(last) - months / 12 + 1, yearOf(last), 'year')
  if (precision === 'month' && edtf.length === 7)
    return monthsSpan(yearOf(last), monthNumber(last) - months + 1, months, months === 12 ? 'year' : 'month')
  return daysSpan(monthsLater(daysLater(last, 1), -months), last, 'day')
}

/** A quarter of a year that begins with any month. */
export function quarterOfYear(quarter: number, { first }: Span): Span {
  const span = monthsSpan(yearOf(first), monthNumber(first) + (quarter - 1) * 3, 3, 'quarter')
  return {
    ...span,
    note: `quarter ${quarter} of the ${monthNumber(first) === 1 ? 'calendar' : 'financial'} year`,
  }
}

/** December and January; the last year of a decade or century and the first of the next. */
export function turnOf(unit: 'year' | 'decade' | 'century', today: Day): Span {
  const year = yearOf(today)
  if (unit === 'year') return { ...monthsSpan(year, 12, 2, 'month'), limit: dayOf(year, 12, 31) }
  const length = unit === 'decade' ? 10 : 100
  const last = (Math.floor(year / length) + 1) * length - 1
  return { ...yearsSpan(last, last + 1, 'year'), limit: dayOf(last, 12, 31) }
}

const FARTHEST = 25

/** "The twenties" are those that run or begin within 25 years; else those that are over. */
export function namedDecade(decade: number, today: Day): Span {
  const year = yearOf(today)
  const century = Math.floor(year / 100) * 100
  const coming = century + decade + (century + decade + 9 < year ? 100 : 0)
  const from = coming - year > FARTHEST ? coming - 100 : coming
  return yearsSpan(from, from + 9, 'decade')
}
