import { parse } from 'edtf'
import { z } from 'zod'
import { fail, ok, type Result } from '../result'
import { type Day, dayOf, daysInMonth, isDay } from './day'

/**
 * The one place that knows the `edtf` package (ISO 8601-2, level 1). The package gives the grammar; what a text means
 * in days is ours, because the package takes 29 February 2015 for 1 March and spring for January to March.
 */
export interface DateSpan {
  readonly kind: 'date' | 'interval'
  /** The first day it can mean; null = open. */
  readonly first: Day | null
  /** The last day it can mean; null = open. */
  readonly last: Day | null
  /** `~` or `?` was written: the days are the words' own, not widened. */
  readonly vague: boolean
}

type ParsedDate = Exclude<Extract<ReturnType<typeof parse>, { type: 'Date' | 'Season' }>, never>

/** Northern seasons, as the UK desks mean them: [first month, last month, years the end lies later]. */
const SEASONS: Readonly<Record<number, readonly [number, number, number]>> = {
  21: [3, 5, 0],
  22: [6, 8, 0],
  23: [9, 11, 0],
  24: [12, 2, 1],
}

/**
 * "2015-08" -> 1 to 31 August 2015. "2015~" -> all of 2015, vague. "../2020-12-31" -> open to 31 December 2020.
 * Impossible days, times of day and intervals that end before they begin are refused.
 */
export function readEdtf(text: string): Result<DateSpan, 'date-invalid'> {
  const known = readBefore.get(text)
  if (known) return known
  const read = parsedEdtf(text)
  if (readBefore.size >= READ_BEFORE_MAX) readBefore.clear()
  readBefore.set(text, read)
  return read
}

/** The package's parser takes some 0.1 ms, and lists ask for the same few dates again and again. */
const readBefore = new Map<string, Result<DateSpan, 'date-invalid'>>()
const READ_BEFORE_MAX = 10_000

function parsedEdtf(text: string): Result<DateSpan, 'date-invalid'> {
  const plain = plainDays(text)
  if (plain) return ok(plain)
  const invalid = fail('date-invalid' as const)
  let parsed: ReturnType<typeof parse>
  try {
    parsed = parse(text, { level: 1 })
  } catch {
    // The grammar's message names columns and tokens: nothing a person can use.
    return invalid
  }
  if (parsed.type === 'Interval') return readInterval(text, parsed.values)
  if (parsed.type !== 'Date' && parsed.type !== 'Season') return invalid
  const days = daysOf(text, parsed)
  return days ? ok({ kind: 'date', ...days, vague: isVague(parsed) }) : invalid
}

/**
 * A year or a month; a day, or days with a slash between them, one of them perhaps open. Most dates are these: a library
 * has more of them than is remembered, and the first list is drawn without making a parser.
 */
function plainDays(text: string): DateSpan | undefined {
  const [, year, month] = /^(\d{4})(?:-(0[1-9]|1[0-2]))?$/.exec(text) ?? []
  if (year && Number(year) > 0)
    return { kind: 'date', ...monthsOf(Number(year), Number(month ?? 0)), vague: false }
  const ends = text.split('/')
  if (ends.length > 2 || !ends.every((end) => end === '..' || isDay(end))) return undefined
  const [from = '', to = from] = ends
  const first = from === '..' ? null : (from as Day)
  const last = to === '..' ? null : (to as Day)
  const isSound = first === null ? last !== null : last === null || first <= last
  return isSound ? { kind: ends.length === 2 ? 'interval' : 'date', first, last, vague: false } : undefined
}

/** The days of a month, counted from 1; those of the whole year for 0. */
function monthsOf(year: number, month: number): { readonly first: Day; readonly last: Day } {
  const [from, to] = month === 0 ? [1, 12] : [month, month]
  return { first: dayOf(year, from, 1), last: dayOf(year, to, daysInMonth(year, to)) }
}

export const isEdtf = (text: string): boolean => readEdtf(text).ok

export const isEdtfDate = (text: string): boolean => {
  const read = readEdtf(text)
  return read.ok && read.value.kind === 'date'
}

/** A date or an interval as EDTF level 1. */
export const Edtf = z
  .string()
  .refine(isEdtf, { error: 'a date such as 2015-08-22, 2015-08, 2015 or 2015~', abort: true })
  .brand<'Edtf'>()
export type Edtf = z.output<typeof Edtf>

/** One date, as exact as it is known: never an interval. */
export const EdtfDate = z
  .string()
  .refine(isEdtfDate, { error: 'a date such as 2015-08-22, 2015-08, 2015 or 2015~' })
  .brand<'Edtf'>()

function readInterval(
  text: string,
  ends: readonly [ParsedDate | number | null, ParsedDate | number | null],
): Result<DateSpan, 'date-invalid'> {
  const [lower = null, upper = null] = ends.map((end) => (typeof end === 'number' ? null : end))
  const [lowerText = '', upperText = ''] = text.split('/')
  const from = lower && daysOf(lowerText, lower)
  const to = upper && daysOf(upperText, upper)
  const impossible = (lower && !from) || (upper && !to) || (from && to && to.last < from.first)
  if (impossible) return fail('date-invalid')
  const vague = [lower, upper].some((date) => date !== null && isVague(date))
  return ok({ kind: 'interval', first: from?.first ?? null, last: to?.last ?? null, vague })
}

const isVague = (date: ParsedDate) => Boolean(date.approximate) || Boolean(date.uncertain)

/** The days a single date can mean, or null where there are none (2015-02-29, a time of day, a year before 1). */
function daysOf(text: string, { type, values }: ParsedDate): { first: Day; last: Day } | null {
  const [year = 0, second] = values
  if (year < 1 || year > 9999 || values.length > 3) return null
  if (type === 'Season') {
    const season = SEASONS[second ?? 0]
    if (!season) return null
    const [from, to, later] = season
    const last = dayOf(year + later, to, daysInMonth(year + later, to))
    return isDay(last) ? { first: dayOf(year, from, 1), last } : null
  }
  const [yearText = '', monthText, dayText] = text.replaceAll(/[~?%]/g, '').split('-')
  const lastYear = Number(yearText.replaceAll('X', '9'))
  if (!monthText || monthText === 'XX') return { first: dayOf(year, 1, 1), last: dayOf(lastYear, 12, 31) }
  const month = Number(monthText)
  if (!dayText || dayText === 'XX') return monthsOf(year, month)
  const day = dayOf(year, month, Number(dayText))
  return isDay(day) ? { first: day, last: day } : null
}
