import type { Calendar, Term } from './calendar'
import { ORDINALS, UNITS, WEEKDAYS } from './calendar-words'
import { term } from './dates'
import { Phrases } from './phrases'
import type { Tokens } from './tokens'

/** What may follow "on the 5th"; a noun would make it "the 5th floor". */
const FOLLOWING = new Set([
  'and',
  'or',
  'at',
  'for',
  'in',
  'to',
  'when',
  'if',
  'but',
  'as',
  'after',
  'before',
])

const OF_MONTH = new Phrases([
  ['of the month, of this month, of the current month', 0],
  ['of next month, of the next month, of the following month', 1],
])

/** "the 5th", "the 1st of next month" */
export function dayOfMonthAt(tokens: Tokens, at: number): Term | null {
  const the = tokens.text(at) === 'the' ? 1 : 0
  const token = tokens.at(at + the)
  if (token?.kind !== 'ordinal' || token.value < 1 || token.value > 31) return null
  const month = OF_MONTH.at(tokens, at + the + 1)
  if (month) return term({ kind: 'day of month', day: token.value, shift: month.value }, month.end)
  if (!the) return null
  const next = tokens.at(at + 2)
  if (next && next.kind !== 'mark' && !FOLLOWING.has(next.text)) return null
  return next?.hyphened ? null : term({ kind: 'day of month', day: token.value }, at + 2, true)
}

/** "the first Thursday in May", "the last day of the month"; `monthAt` reads the month. */
export function nthDayAt(
  tokens: Tokens,
  at: number,
  monthAt: (tokens: Tokens, at: number) => Term | null,
): Term | null {
  const from = at + (tokens.text(at) === 'the' ? 1 : 0)
  const nth = nthOf(tokens, from)
  const weekday = WEEKDAYS.get(tokens.text(from + 1)) ?? (tokens.text(from + 1) === 'day' ? null : undefined)
  if (!nth || weekday === undefined || !['of', 'in'].includes(tokens.text(from + 2))) return null
  const month = monthAt(tokens, from + 3) ?? runningMonth(tokens, from + 3)
  if (!month || (weekday !== null && !isMonth(month.value))) return null
  return term({ kind: 'nth day', nth, weekday, of: month.value }, month.end)
}

/** -1 = the last. */
function nthOf(tokens: Tokens, at: number): number | null {
  const token = tokens.at(at)
  if (token?.text === 'last' || token?.text === 'final') return -1
  const number = token?.kind === 'ordinal' ? token.value : ORDINALS.get(token?.text ?? '')
  return number && number <= 5 ? number : null
}

const isMonth = (value: Calendar): boolean =>
  value.kind === 'month' || (value.kind === 'unit' && value.unit === 'month')

function runningMonth(tokens: Tokens, at: number): Term | null {
  const unit = tokens.text(at) === 'the' ? UNITS.at(tokens, at + 1) : null
  return unit && term({ kind: 'unit', unit: unit.value, shift: 0, running: true }, unit.end)
}
