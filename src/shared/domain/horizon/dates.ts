import type { Calendar, Term, Year } from './calendar'
import { ALSO_WORDS, MONTHS, ORDINALS, WEEKDAYS } from './calendar-words'
import type { Tokens } from './tokens'

export const term = (value: Calendar, end: number, weak = false): Term => ({
  kind: 'calendar',
  value,
  end,
  weak,
})

/** "5 May 2020", "May 5, 2020", "Friday 5 May", "05/05/2020", "May 2020", "May next year", "May" at that place. */
export function dateAt(tokens: Tokens, at: number): Term | null {
  const weekday = WEEKDAYS.get(tokens.text(at))
  if (weekday) {
    const comma = tokens.text(at + 1) === ',' ? 1 : 0
    const date = namedDay(tokens, at + 1 + comma) ?? figures(tokens, at + 1 + comma)
    if (date?.value.kind === 'day') return { ...date, value: { ...date.value, weekday } }
  }
  return figures(tokens, at) ?? dayRange(tokens, at) ?? namedDay(tokens, at) ?? namedMonth(tokens, at)
}

function figures(tokens: Tokens, at: number): Term | null {
  const token = tokens.at(at)
  if (token?.kind !== 'date') return null
  const parts = token.text.split(/[-/.]/).map(Number)
  const isYearFirst = /^\d{4}/.test(token.text)
  const [short = 0, second = 0, third = 0] = isYearFirst ? parts : parts.toReversed()
  const year = short < 100 && !isYearFirst ? 2000 + short : short
  // "12/31/2025" can only be American.
  const [month, day] = second > 12 && third <= 12 ? [third, second] : [second, third]
  // "version 1.2.20"
  const isWeak = short < 100 && token.text.includes('.')
  return term({ kind: 'day', year, month, day }, at + 1, isWeak)
}

function namedDay(tokens: Tokens, at: number): Term | null {
  return dayThenMonth(tokens, at) ?? monthThenDay(tokens, at)
}

function dayThenMonth(tokens: Tokens, at: number): Term | null {
  const the = tokens.text(at) === 'the' ? 1 : 0
  const day = dayNumber(tokens, at + the)
  if (!day) return null
  const of = tokens.text(at + the + 1) === 'of' ? 1 : 0
  const monthAt = at + the + 1 + of
  const month = MONTHS.get(tokens.text(monthAt))
  if (!month) return null
  const year = yearAfter(tokens, dotted(tokens, monthAt))
  return term({ kind: 'day', day, month, year: year.year }, year.end)
}

function monthThenDay(tokens: Tokens, at: number): Term | null {
  const month = MONTHS.get(tokens.text(at))
  if (!month || !isName(tokens, at)) return null
  const from = dotted(tokens, at)
  const dayAt = from + (tokens.text(from) === 'the' ? 1 : 0)
  const day = dayNumber(tokens, dayAt)
  if (!day) return null
  const year = yearAfter(tokens, dayAt + 1)
  return term({ kind: 'day', day, month, year: year.year }, year.end)
}

/** Lower case "may" and "march" before a number are verbs: "may 5 people come". */
const isName = (tokens: Tokens, at: number): boolean =>
  !ALSO_WORDS.has(tokens.text(at)) || tokens.at(at)?.capital === true

function dayNumber(tokens: Tokens, at: number): number | null {
  const token = tokens.at(at)
  if (token?.kind === 'ordinal' || (token?.kind === 'number' && /^\d{1,2}$/.test(token.text)))
    return token.value
  return token?.kind === 'word' ? (ORDINALS.get(token.text) ?? null) : null
}

/** The place after a month's name, past the full stop of "Sept.". */
const dotted = (tokens: Tokens, at: number): number =>
  tokens.text(at + 1) === '.' && tokens.text(at).length < 5 && yearNumber(tokens, at + 2) ? at + 2 : at + 1

function namedMonth(tokens: Tokens, at: number): Term | null {
  const month = MONTHS.get(tokens.text(at))
  const token = tokens.at(at)
  if (!month || !token || token.possessive) return null
  const { year, end } = yearAfter(tokens, dotted(tokens, at))
  return term({ kind: 'month', month, year }, end, year === undefined)
}

/** A year of four figures; "2,020" is a count. */
export function yearNumber(tokens: Tokens, at: number): number | null {
  const token = tokens.at(at)
  return token?.kind === 'number' && /^[1-9]\d{3}$/.test(token.text) && token.end - token.start === 4
    ? token.value
    : null
}

/** "2020", ", 2020", "of 2020", "next year", "of this year", or nothing. */
export function yearAfter(tokens: Tokens, at: number): { year: Year; end: number } {
  const from = at + ([',', 'of', 'in'].includes(tokens.text(at)) ? 1 : 0)
  const the = tokens.text(from) === 'the' && tokens.text(from + 1) === 'year' ? 2 : 0
  const written = yearNumber(tokens, from + the)
  if (written) return { year: written, end: from + the + 1 }
  const shift = ['last', 'this', 'next'].indexOf(tokens.text(from)) - 1
  if (shift >= -1 && tokens.text(from + 1) === 'year') return { year: { shift }, end: from + 2 }
  if (the && tokens.text(from + the) === 'after' && tokens.text(from + 3) === 'next') {
    return { year: { shift: 2 }, end: from + 4 }
  }
  return { year: undefined, end: at }
}

/** "5-9 May 2020", "5 to 9 May": the month is said once, after the second day. */
function dayRange(tokens: Tokens, at: number): Term | null {
  const day = dayNumber(tokens, at)
  if (!day || tokens.at(at)?.kind === 'word') return null
  const next = tokens.at(at + 1)
  const isJoint =
    next?.text === 'to' || next?.text === '-' || (next?.text === 'and' && tokens.text(at - 1) === 'between')
  if (!isJoint && !next?.hyphened) return null
  const last = namedDay(tokens, at + (isJoint ? 2 : 1))
  if (last?.value.kind !== 'day') return null
  return term({ kind: 'range', from: { ...last.value, day }, to: last.value }, last.end)
}
