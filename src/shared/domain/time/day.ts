import { z } from 'zod'

/** A day of the calendar, `YYYY-MM-DD`, years 0001 to 9999. It sorts and compares as a string. */
export const Day = z.string().refine(isDay, { error: 'a day such as 2015-08-22' }).brand<'Day'>()
export type Day = z.output<typeof Day>

/** A moment: ISO 8601 in UTC, with milliseconds, as `Date.prototype.toISOString` writes it. */
export const Instant = z.iso.datetime({ precision: 3 }).brand<'Instant'>()
export type Instant = z.output<typeof Instant>

/** How many days the month has; `month` counts from 1. February 2016 has 29. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

/** 2015-02-28 is a day, 2015-02-29 is not. */
export function isDay(text: string): boolean {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)?.map(Number) ?? []
  if (!year || !month || !day) return false
  return month <= 12 && day <= daysInMonth(year, month)
}

export function dayOf(year: number, month: number, day: number): Day {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` as Day
}
