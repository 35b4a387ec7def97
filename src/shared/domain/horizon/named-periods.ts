import type { Term } from './calendar'
import { UNITS as CALENDAR_UNITS } from './calendar-words'
import { term } from './dates'
import { numberAt } from './numbers'
import { Phrases } from './phrases'
import type { Tokens } from './tokens'

type Whole = (tokens: Tokens, at: number) => Term | null

const WEEKS = new Phrases<'from' | 'holding'>([
  ['w / c, wc, week commencing, week beginning, week starting, week from', 'from'],
  ['w / e, week ending, week of, week ended, week to', 'holding'],
])

/** "w/c 18 March", "the week ending 24 March", "the week of 18 March"; `dayAt` reads the day. */
export function weekNamedAt(tokens: Tokens, at: number, dayAt: Whole): Term | null {
  const found = WEEKS.at(tokens, at + (tokens.text(at) === 'the' ? 1 : 0))
  const day = found && dayAt(tokens, found.end)
  if (!day || (day.value.kind !== 'day' && day.value.kind !== 'weekday')) return null
  return term({ kind: 'week of', day: day.value, isFirst: found.value === 'from' }, day.end)
}

const ENDING = new Phrases([['to, ending, ended, to the end of, up to', true]])

/** "the year to 31 March 2020", "the 12 months to June"; `dateAt` reads where it ends. */
export function periodEndingAt(tokens: Tokens, at: number, dateAt: Whole): Term | null {
  const from = at + (tokens.text(at) === 'the' ? 1 : 0)
  const months = monthsAt(tokens, from, from > at)
  const joint = months && ENDING.at(tokens, months.end)
  const to = joint && dateAt(tokens, joint.end)
  if (!to || !ENDS.has(to.value.kind)) return null
  return term({ kind: 'ending', months: months.value, to: to.value }, to.end)
}

const MONTHS_IN = new Map([
  ['months', 1],
  ['years', 12],
])

const ENDS = new Set(['day', 'month', 'years'])

function monthsAt(tokens: Tokens, at: number, isThe: boolean): { value: number; end: number } | null {
  const unit = tokens.text(at)
  if (isThe && (unit === 'year' || unit === 'quarter'))
    return { value: unit === 'year' ? 12 : 3, end: at + 1 }
  const number = numberAt(tokens, at)
  const each = MONTHS_IN.get(tokens.text(number?.end ?? at))
  if (!number || !each || !Number.isInteger(number.value) || number.value > 600) return null
  return { value: number.value * each, end: number.end + 1 }
}

const TURN = new Phrases([['the turn of the, the turn of this', true]])

/** "the turn of the year" */
export function turnAt(tokens: Tokens, at: number): Term | null {
  const turn = TURN.at(tokens, at)
  const unit = turn && CALENDAR_UNITS.at(tokens, turn.end)
  if (!unit || (unit.value !== 'year' && unit.value !== 'decade' && unit.value !== 'century')) return null
  return term({ kind: 'turn', unit: unit.value }, unit.end)
}
