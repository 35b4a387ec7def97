import { isAhead } from './amounts'
import type { Calendar, Term } from './calendar'
import { DOUBLE_YEARS, FEASTS, MONTHS, SEASONS, SHIFTS, UNITS, WEEKDAYS } from './calendar-words'
import { term } from './dates'
import { nearDayAt } from './near-days'
import type { Tokens } from './tokens'

/** "next week", "this summer", "last March", "the coming Friday", "tomorrow", "the year after next" at that place. */
export function relativeTermAt(tokens: Tokens, at: number): Term | null {
  return (
    nearDayAt(tokens, at) ??
    afterNext(tokens, at) ??
    shifted(tokens, at) ??
    theUnit(tokens, at) ??
    weekday(tokens, at)
  )
}

/** "the year after next", "the summer after next" */
function afterNext(tokens: Tokens, at: number): Term | null {
  const from = at + (tokens.text(at) === 'the' ? 1 : 0)
  const unit = UNITS.at(tokens, from)
  const end = unit?.end ?? from + 1
  if (tokens.text(end) !== 'after' || tokens.text(end + 1) !== 'next') return null
  if (unit) return term({ kind: 'unit', unit: unit.value, shift: 2 }, end + 2)
  const season = SEASONS.get(tokens.text(from))
  return season ? term({ kind: 'season', month: season, year: undefined, shift: 2 }, end + 2) : null
}

/** "this", "next" or "last" with a unit, season, month, weekday or feast; "the next summer" likewise. */
function shifted(tokens: Tokens, at: number): Term | null {
  const found =
    SHIFTS.at(tokens, at) ??
    COMING_AS_THIS.find((words) => words.every((word, n) => tokens.text(at + n) === word))
  if (!found) return null
  const [shift, from] = 'value' in found ? [found.value, found.end] : [undefined, at + found.length]
  // "the next year" is a length of time; only "next year" and "the end of the next year" are the calendar's.
  const isLength =
    (shift === undefined || (shift !== 0 && tokens.text(at - 1) === 'the')) && !isOfPart(tokens, at)
  // "the next day or two"
  const isLoose = tokens.text(from + 1) === 'or' && UNITS.at(tokens, from) !== null
  const value =
    isLoose || (isLength && LENGTHS.has(tokens.text(from))) ? null : shiftable(tokens, from, shift)
  return value && term(value.value, value.end)
}
/** "the end of the next year", "early in the next decade", not "the course of the next year" */
const isOfPart = (tokens: Tokens, at: number): boolean =>
  (tokens.text(at - 1) === 'of' && tokens.text(at - 2) !== 'course') ||
  (tokens.text(at - 1) === 'in' && PARTS_IN.has(tokens.text(at - 2)))

const PARTS_IN = new Set(['early', 'late', 'later'])

const LENGTHS = new Set(['week', 'month', 'quarter', 'year', 'decade', 'century'])
/** "this coming Friday", "the coming summer": the next that comes. */
const COMING_AS_THIS: readonly (readonly string[])[] = [
  ['this', 'coming'],
  ['the', 'coming'],
  ['this', 'next'],
  ['the', 'next'],
]

interface Found {
  readonly value: Calendar
  readonly end: number
}

function shiftable(tokens: Tokens, at: number, shift: number | undefined): Found | null {
  const isComing = tokens.text(at) === 'coming' && shift === 0
  const from = isComing ? at + 1 : at
  const which = isComing ? undefined : shift
  const counted = which ?? 1
  const double = DOUBLE_YEARS.at(tokens, from)
  if (double)
    return { value: { kind: 'double year', type: double.value, start: { shift: counted } }, end: double.end }
  const unit = UNITS.at(tokens, from)
  // "the last day of term"
  if (unit && counted < 0 && tokens.text(unit.end) === 'of') return null
  if (unit) return { value: { kind: 'unit', unit: unit.value, shift: counted }, end: unit.end }
  return yearly(tokens, from, which)
}

function yearly(tokens: Tokens, at: number, shift: number | undefined): Found | null {
  const word = tokens.text(at)
  const given = shift === undefined ? {} : { shift }
  const feast = FEASTS.at(tokens, at)
  if (feast)
    return { value: { kind: 'feast', feast: feast.value, year: undefined, ...given }, end: feast.end }
  const weekday = WEEKDAYS.get(word)
  if (weekday) return { value: { kind: 'weekday', weekday, weeks: 0, ...given }, end: at + 1 }
  const month = MONTHS.get(word)
  if (month && !tokens.at(at)?.possessive) {
    return { value: { kind: 'month', month, year: undefined, ...given }, end: at + 1 }
  }
  const season = SEASONS.get(word)
  return season ? { value: { kind: 'season', month: season, year: undefined, ...given }, end: at + 1 } : null
}

/** "the year", "year end": this one; it needs words before it. */
function theUnit(tokens: Tokens, at: number): Term | null {
  const the = tokens.text(at) === 'the' ? 1 : 0
  const double = DOUBLE_YEARS.at(tokens, at + the)
  if (double)
    return term(
      { kind: 'double year', type: double.value, start: { shift: 0 }, running: true },
      double.end,
      true,
    )
  const unit = UNITS.at(tokens, at + the)
  if (!unit || (!the && !BEFORE_BARE.has(tokens.text(at - 1))) || isAhead(tokens, unit.end)) return null
  return term({ kind: 'unit', unit: unit.value, shift: 0, running: true }, unit.end, unit.value !== 'weekend')
}

/** "the end of year", "mid-century" */
const BEFORE_BARE = new Set(['of', 'mid', 'early', 'late'])

function weekday(tokens: Tokens, at: number): Term | null {
  const weekday = WEEKDAYS.get(tokens.text(at))
  if (!weekday || NOT_DAYS.has(tokens.text(at + 1))) return null
  if (tokens.text(at + 1) === 'next') return term({ kind: 'weekday', weekday, shift: 1, weeks: 0 }, at + 2)
  const isPart = DAY_PARTS.has(tokens.text(at + 1)) ? 1 : 0
  return term({ kind: 'weekday', weekday, weeks: 0 }, at + 1 + isPart, true)
}
const NOT_DAYS = new Set(['best', 'times', 'league', 'lunch', 'roast', 'school', 'mirror', 'express'])
const DAY_PARTS = new Set(['morning', 'afternoon', 'evening', 'night', 'lunchtime'])
