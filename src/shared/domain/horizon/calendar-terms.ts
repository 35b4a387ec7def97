import type { Calendar, Part, Term } from './calendar'
import { DOUBLE_YEARS, PARTS, UNITS } from './calendar-words'
import { countedPartAt } from './counted-parts'
import { dateAt, term, yearNumber } from './dates'
import { periodEndingAt, turnAt, weekNamedAt } from './named-periods'
import { dayOfMonthAt, nthDayAt } from './nth-days'
import { Phrases } from './phrases'
import { relativeTermAt } from './relative-terms'
import { seasonTermAt } from './season-terms'
import type { Tokens } from './tokens'
import { yearTermAt } from './year-terms'

/** The calendar term that begins at that place: a date, a range of dates, or a part of one. */
export function calendarAt(tokens: Tokens, at: number): Term | null {
  const from = endNamedLast(tokens, at) ?? partRange(tokens, at) ?? partAt(tokens, at) ?? wholeAt(tokens, at)
  return from && (rangeFrom(tokens, at, from) ?? from)
}

function wholeAt(tokens: Tokens, at: number): Term | null {
  return longest([
    dateAt(tokens, at),
    seasonTermAt(tokens, at),
    relativeTermAt(tokens, at),
    yearTermAt(tokens, at),
    dayOfMonthAt(tokens, at),
    nthDayAt(tokens, at, dateAt),
    weekNamedAt(tokens, at, dayAt),
    periodEndingAt(tokens, at, endAt),
    countedPartAt(tokens, at, wholeAt),
    turnAt(tokens, at),
  ])
}

const longest = (terms: readonly (Term | null)[]): Term | null =>
  terms.reduce((best, found) => (found && (!best || found.end > best.end) ? found : best), null)

const dayAt = (tokens: Tokens, at: number): Term | null => dateAt(tokens, at) ?? relativeTermAt(tokens, at)

const endAt = (tokens: Tokens, at: number): Term | null => dateAt(tokens, at) ?? yearTermAt(tokens, at)

/** "mid- to late 2025": the year is said once. */
function partRange(tokens: Tokens, at: number): Term | null {
  const first = PARTS.at(tokens, at)
  const joint = first && first.end + (tokens.text(first.end) === '-' ? 1 : 0)
  if (!joint || !['to', 'or'].includes(tokens.text(joint))) return null
  const second = PARTS.at(tokens, joint + 1)
  const whole = second && wholeAt(tokens, second.end)
  if (!whole) return null
  const partOf = (part: Part): Calendar => ({ kind: 'part', part, of: whole.value })
  return term({ kind: 'range', from: partOf(first.value), to: partOf(second.value) }, whole.end)
}

/** "early 2020", "the end of next year", "later this month", "mid-May" */
function partAt(tokens: Tokens, at: number): Term | null {
  const part = PARTS.at(tokens, at)
  if (!part) return null
  const whole = innerPart(tokens, part.end) ?? wholeAt(tokens, part.end)
  if (!whole || isVerb(tokens, at, part.end)) return null
  if (whole.value.kind === 'near' && part.value !== 'rest') {
    // "by the end of tomorrow": days are the finest that a window knows.
    return part.value === 'end' ? term(whole.value, whole.end) : null
  }
  const isWeak = whole.value.kind === 'named decade'
  return term({ kind: 'part', part: part.value, of: whole.value }, whole.end, isWeak)
}

/** "the end of the first half of 2020" */
function innerPart(tokens: Tokens, at: number): Term | null {
  const part = PARTS.at(tokens, at)
  const whole = part && wholeAt(tokens, part.end)
  return whole && term({ kind: 'part', part: part.value, of: whole.value }, whole.end)
}

/** "It will end Friday": a noun has a hyphen after it, "of", or a preposition before it. */
function isVerb(tokens: Tokens, at: number, end: number): boolean {
  if (tokens.text(at) !== 'end' || end > at + 1 || tokens.at(end)?.hyphened) return false
  return !['by', 'at', 'until', 'till', 'from', 'before', 'to'].includes(tokens.text(at - 1))
}

const END = new Phrases([['end, ends, is out, is over, is up', true]])
const OVER = new Phrases([['is out, is over, is up', true]])

/** "year end", "the year's end", "the year is out", "month-end", "year end 2022"; "2022 is out" */
function endNamedLast(tokens: Tokens, at: number): Term | null {
  return endOfUnit(tokens, at) ?? endOfYear(tokens, at)
}

/** "2022 is out", "next year is over" */
function endOfYear(tokens: Tokens, at: number): Term | null {
  const whole = yearTermAt(tokens, at) ?? relativeTermAt(tokens, at)
  const end = whole && OVER.at(tokens, whole.end)
  return end ? term({ kind: 'part', part: 'end', of: whole.value }, end.end) : null
}

function endOfUnit(tokens: Tokens, at: number): Term | null {
  const skipped = ['the', 'this'].includes(tokens.text(at)) ? 1 : 0
  const double = DOUBLE_YEARS.at(tokens, at + skipped)
  const unit = double ?? UNITS.at(tokens, at + skipped)
  const end = unit && END.at(tokens, unit.end)
  if (!unit || !end) return null
  const year = unit.value === 'year' ? yearNumber(tokens, end.end) : null
  if (year)
    return term(
      { kind: 'part', part: 'end', of: { kind: 'years', from: year, to: year, unit: 'year' } },
      end.end + 1,
    )
  const of: Calendar = double
    ? { kind: 'double year', type: double.value, start: { shift: 0 } }
    : { kind: 'unit', unit: unit.value as Extract<Calendar, { kind: 'unit' }>['unit'], shift: 0 }
  return term({ kind: 'part', part: 'end', of }, end.end)
}

/** "2020 to 2022", "between May and July 2020", "2020 or 2021" */
function rangeFrom(tokens: Tokens, at: number, from: Term): Term | null {
  const joint = tokens.text(from.end)
  const before = tokens.text(at - 1)
  const isJoint =
    ['to', '-', '—', '/', 'or'].includes(joint) ||
    (joint === 'and' && before === 'between') ||
    (['until', 'till', 'through'].includes(joint) && before === 'from')
  if (!isJoint) return null
  const to = partAt(tokens, from.end + 1) ?? wholeAt(tokens, from.end + 1)
  if (!to) return null
  return term(
    { kind: 'range', from: sharingYear(from.value, to.value), to: to.value },
    to.end,
    from.weak && to.weak,
  )
}

/** "May to July 2020": the year is said once. */
function sharingYear(from: Calendar, to: Calendar): Calendar {
  if (!('year' in from) || from.kind === 'year or month' || from.kind === 'fiscal ending') return from
  return from.year === undefined && 'year' in to ? { ...from, year: to.year } : from
}
