import { type Day, dayOf, daysInMonth } from './day'

const partsOf = (day: Day) => day.split('-').map(Number) as [number, number, number]

/** Whole months from one day to another; negative backwards. 13 September 2021 to 12 February 2022 is 4. */
export function monthsBetween(from: Day, to: Day): number {
  if (to < from) return -monthsBetween(to, from) || 0
  const [fromYear, fromMonth, fromDate] = partsOf(from)
  const [year, month, date] = partsOf(to)
  // 31 January to 28 February is a month: February has no more days.
  const isMonthFull = date >= Math.min(fromDate, daysInMonth(year, month))
  return (year - fromYear) * 12 + month - fromMonth - (isMonthFull ? 0 : 1)
}

/** Days from one day to another; negative backwards. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)
}

/** The same date some months later, or the last day of a shorter month: 30 November and 3 months is 28 February. */
export function monthsLater(day: Day, months: number): Day {
  const [year, month, date] = partsOf(day)
  const all = year * 12 + month - 1 + months
  const [toYear, toMonth] = [Math.floor(all / 12), (all % 12) + 1]
  return dayOf(toYear, toMonth, Math.min(date, daysInMonth(toYear, toMonth)))
}

/** That many days later, or earlier for a negative number. Beyond year 9999 or before year 1 it is no `Day`. */
export function daysLater(day: Day, days: number): Day {
  const moved = new Date(Date.parse(day) + days * 86_400_000)
  return dayOf(moved.getUTCFullYear(), moved.getUTCMonth() + 1, moved.getUTCDate())
}

/** Monday = 1 to Sunday = 7, as ISO 8601 counts. */
export function weekdayOf(day: Day): number {
  return new Date(Date.parse(day)).getUTCDay() || 7
}

/** The Monday of the ISO week that holds the day. */
export const mondayOf = (day: Day): Day => daysLater(day, 1 - weekdayOf(day))
