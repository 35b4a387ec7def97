import { daysLater, monthsLater } from '../time/between'
import { type Day, isDay } from '../time/day'
import { readEdtf } from '../time/edtf'

/** The first and the last day that a date can mean; null = open. */
export interface Days {
  readonly first: Day | null
  readonly last: Day | null
}

/** Days that are known on both sides. */
export interface ClosedDays {
  readonly first: Day
  readonly last: Day
}

/**
 * The days that a date or an interval in EDTF can mean. An end that is marked as vague is widened by half of its own
 * unit, outwards: "2016~" -> 1 July 2015 to 30 June 2017, "2016-04~" -> 17 March to 15 May 2016.
 */
export function spanDays(text: string): Days {
  const [from = '', to = from] = text.split('/')
  return { first: endDays(from)?.first ?? null, last: endDays(to)?.last ?? null }
}

/** As `spanDays`; undefined where either end is open. */
export function closedDays(text: string | undefined): ClosedDays | undefined {
  const { first, last } = text === undefined ? OPEN : spanDays(text)
  return first && last ? { first, last } : undefined
}

const OPEN: Days = { first: null, last: null }

/** Each end is read by itself: lists ask for few different dates, and for many different pairs of them. */
function endDays(text: string): Days | undefined {
  const read = readEdtf(text)
  if (!read.ok) return undefined
  const { first, last, vague } = read.value
  if (!vague || !first || !last) return { first, last }
  const plain = text.replaceAll(/[~?%]/g, '')
  return { first: within(moved(first, plain, -1), first), last: within(moved(last, plain, 1), last) }
}

/** Half a unit earlier or later: of a year, a month, or a day, which has no half. Nothing else can be marked as vague. */
function moved(day: Day, plain: string, sign: 1 | -1): Day {
  const [, month, date] = plain.split('-')
  if (!month) return monthsLater(day, sign * 6)
  return daysLater(day, sign * (date ? 1 : 15))
}

/** Beyond the calendar's end there is nothing to widen to. */
const within = (day: Day, otherwise: Day): Day => (isDay(day) ? day : otherwise)
