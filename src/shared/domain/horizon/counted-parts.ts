import { daysLater } from '../time/between'
import type { Day } from '../time/day'
import { amountAt, oneUnit } from './amounts'
import type { Calendar, Term } from './calendar'
import { term } from './dates'
import type { Length } from './durations'
import { Phrases } from './phrases'
import { after, daysSpan, monthNumber, monthsSpan, type Span, yearOf, yearsSpan } from './spans'
import type { Tokens } from './tokens'

const EDGES = new Phrases<'first' | 'last'>([
  ['the first, first, the opening', 'first'],
  ['the last, last, the final, the closing', 'last'],
])
const SINGLE = new Set(['month', 'year', 'decade'])

/** "the first nine months of 2027", "the final two weeks of May"; `wholeAt` reads what it is a part of. */
export function countedPartAt(
  tokens: Tokens,
  at: number,
  wholeAt: (tokens: Tokens, at: number) => Term | null,
): Term | null {
  const edge = EDGES.at(tokens, at)
  const length = edge && lengthAt(tokens, edge.end)
  if (!length || tokens.text(length.end) !== 'of') return null
  const of = wholeAt(tokens, length.end + 1)
  return of && term({ kind: 'counted part', edge: edge.value, length: length.length, of: of.value }, of.end)
}

function lengthAt(tokens: Tokens, at: number): { readonly length: Length; readonly end: number } | null {
  const unit = SINGLE.has(tokens.text(at)) ? oneUnit(tokens.text(at)) : null
  if (unit) return { length: unit, end: at + 1 }
  const amount = amountAt(tokens, at)
  return amount?.low && !amount.high && !amount.adjective ? { length: amount.low, end: amount.end } : null
}

/** So much of the whole from its beginning or before its end; null where it is not so long. */
export function countedPart(
  { edge, length }: Extract<Calendar, { kind: 'counted part' }>,
  whole: Span,
): Span | null {
  const next = daysLater(whole.last, 1)
  const back = { ...length, months: -length.months, days: -length.days }
  const first = edge === 'first' ? whole.first : after(next, back)
  const last = edge === 'first' ? daysLater(after(whole.first, length), -1) : whole.last
  return first < whole.first || last > whole.last ? null : spanOf(first, last, length)
}

/** As coarse as it was said: "the first six months of 2027" are months. */
function spanOf(first: Day, last: Day, { months }: Length): Span {
  if (months === 0 || !first.endsWith('-01')) return daysSpan(first, last)
  const isYears = months % 12 === 0 && monthNumber(first) === 1
  if (isYears) return yearsSpan(yearOf(first), yearOf(last), 'year')
  return monthsSpan(yearOf(first), monthNumber(first), months, 'month')
}
