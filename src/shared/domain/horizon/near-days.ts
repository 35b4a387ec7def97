import type { SameTimeUnit, Term } from './calendar'
import { NEAR, SHIFTS, WEEKDAYS } from './calendar-words'
import { clockAt } from './clock'
import { dateAt, term } from './dates'
import { Phrases } from './phrases'
import type { Tokens } from './tokens'

/** "tomorrow", "a week on Friday", "by 5pm", "overnight", "midweek", "this time next year" at that place. */
export function nearDayAt(tokens: Tokens, at: number): Term | null {
  return (
    sameTime(tokens, at) ??
    weeksFromDay(tokens, at) ??
    near(tokens, at) ??
    timeOfDay(tokens, at) ??
    overnight(tokens, at) ??
    midweek(tokens, at)
  )
}

const SAME_TIMES = new Phrases<readonly [SameTimeUnit, number]>([
  ['this time tomorrow', ['day', 1]],
  ['this time yesterday', ['day', -1]],
  ...(['week', 'month', 'year'] as const).flatMap((unit) => [
    [`this time next ${unit}`, [unit, 1]] as const,
    [`this time last ${unit}`, [unit, -1]] as const,
  ]),
])

/** "this time next year" */
function sameTime(tokens: Tokens, at: number): Term | null {
  const found = SAME_TIMES.at(tokens, at)
  if (!found) return null
  const [unit, shift] = found.value
  return term({ kind: 'same time', unit, shift }, found.end)
}

const WEEKS_FROM = new Phrases([
  ['a week, a week on, a week from', 1],
  ['a fortnight, a fortnight on, fortnight on, two weeks on, a fortnight from, two weeks from', 2],
])

/** "a week on Friday", "a fortnight today", "Friday week" */
function weeksFromDay(tokens: Tokens, at: number): Term | null {
  const weekday = WEEKDAYS.get(tokens.text(at))
  if (weekday && tokens.text(at + 1) === 'week') return term({ kind: 'weekday', weekday, weeks: 1 }, at + 2)
  const weeks = WEEKS_FROM.at(tokens, at)
  // "for a week from Friday": so long, and from then.
  if (!weeks || tokens.text(at - 1) === 'for') return null
  const later = WEEKDAYS.get(tokens.text(weeks.end))
  if (later) return term({ kind: 'weekday', weekday: later, weeks: weeks.value }, weeks.end + 1)
  const days = ['today', 'tomorrow'].indexOf(tokens.text(weeks.end))
  return days < 0 ? null : term({ kind: 'near', days: 7 * weeks.value + days }, weeks.end + 1)
}

const UP_TO_TIME = new Set(['by', 'until', 'till', 'before'])

/** "by 5pm", "until midnight", where no date follows: today's. */
function timeOfDay(tokens: Tokens, at: number): Term | null {
  const end = UP_TO_TIME.has(tokens.text(at - 1)) ? clockAt(tokens, at) : null
  if (end === null) return null
  const day = tokens.text(end) === 'on' || tokens.text(end) === ',' ? end + 1 : end
  if (dateAt(tokens, day) || WEEKDAYS.has(tokens.text(day)) || NEAR.at(tokens, day) || SHIFTS.at(tokens, day))
    return null
  return term({ kind: 'near', days: 0, isTimed: true }, end)
}

const NO_NIGHT = new Set(['a', 'an', 'the', 'no', 'this', 'its', 'almost', 'virtually'])

/** "Snow is expected overnight"; "an overnight success" and "overnight stays" say no time. */
function overnight(tokens: Tokens, at: number): Term | null {
  const isEnd = (tokens.at(at + 1)?.kind ?? 'mark') === 'mark'
  if (tokens.text(at) !== 'overnight' || !isEnd || NO_NIGHT.has(tokens.text(at - 1))) return null
  return term({ kind: 'range', from: { kind: 'near', days: 0 }, to: { kind: 'near', days: 1 } }, at + 1)
}

function midweek(tokens: Tokens, at: number): Term | null {
  if (tokens.text(at) !== 'midweek') return null
  return term(
    { kind: 'part', part: 'mid', of: { kind: 'unit', unit: 'week', shift: 0, running: true } },
    at + 1,
    tokens.at(at + 1)?.kind === 'word',
  )
}

function near(tokens: Tokens, at: number): Term | null {
  const found = NEAR.at(tokens, at)
  // "from now to 2030", "between now and 2030"
  if (!found || (tokens.text(at) === 'now' && UP_TO_DATE.has(tokens.text(at + 1)))) return null
  return term({ kind: 'near', days: found.value }, found.end, tokens.text(at) === 'now')
}

const UP_TO_DATE = new Set(['to', 'until', 'till', 'and', 'through'])
