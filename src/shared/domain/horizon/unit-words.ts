import type { Length, Unit } from './durations'
import { numeral } from './numbers'
import type { Tokens } from './tokens'

/** A word for a length of time: a fortnight is two weeks. */
export interface NamedUnit {
  readonly unit: Unit
  readonly times: number
  readonly plural: boolean
  /** "hour": the name for people, where it is not that of the unit. */
  readonly name?: string
  readonly working?: true
}

const WORDS: readonly (readonly [names: string, unit: Unit, times: number, name?: string])[] = [
  ['day days', 'day', 1],
  ['week weeks wk wks', 'week', 1],
  ['fortnight fortnights', 'week', 2],
  ['month months mth mths mo mos', 'month', 1],
  ['quarter quarters', 'quarter', 1],
  ['year years yr yrs twelvemonth twelvemonths', 'year', 1],
  ['decade decades', 'decade', 1],
  ['century centuries', 'century', 1],
  ['hour hours hr hrs', 'day', 1 / 24, 'hour'],
  ['minute minutes min mins', 'day', 1 / 1440, 'minute'],
]

export const UNITS = new Map<string, NamedUnit>(
  WORDS.flatMap(([names, unit, times, name]) =>
    names
      .split(' ')
      .map((word): [string, NamedUnit] => [
        word,
        { unit, times, plural: word.endsWith('s'), ...(name && { name }) },
      ]),
  ),
)

const WORKING = new Set(['working', 'business'])

/** The unit at that place, and where it ends: "years", "working days". */
export function unitAt(tokens: Tokens, at: number): { unit: NamedUnit; end: number } | null {
  const isWorking = WORKING.has(tokens.text(at))
  const unit = UNITS.get(tokens.text(isWorking ? at + 1 : at))
  if (!unit) return null
  if (!isWorking) return { unit, end: at + 1 }
  const isDays = unit.unit === 'day' && unit.times === 1
  return isDays ? { unit: { ...unit, name: 'working day', working: true }, end: at + 2 } : null
}

/** Half a year is counted in months, half a decade in years. */
export function ownUnit({ months, days }: Length, unit: Unit): Unit {
  if (days) return unit === 'week' && days % 7 === 0 ? 'week' : 'day'
  if (months % 12) return unit === 'quarter' && months % 3 === 0 ? 'quarter' : 'month'
  if (unit === 'decade' && months % 120) return 'year'
  return unit === 'century' && months % 1200 ? 'year' : unit
}

const PARTS_SAID: Readonly<Record<number, string>> = { 0.5: 'a half', 0.25: 'a quarter' }

/** "two years", "half a century", "90 minutes", for people. */
export function saidOf(value: number, { unit, times, name }: NamedUnit): string {
  const single = name ?? unit
  const plural = single === 'century' ? 'centuries' : `${single}s`
  const count = name ? value : value * times
  const whole = Math.floor(count)
  const part = PARTS_SAID[count - whole]
  if (!part) return `${numeral(count)} ${count > 1 ? plural : single}`
  if (whole) return `${numeral(whole)} and ${part} ${plural}`
  const article = single === 'hour' ? 'an' : 'a'
  return `${part === 'a half' ? 'half' : 'a quarter of'} ${article} ${single}`
}
