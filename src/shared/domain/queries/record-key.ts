import type { PredictionFacts } from '../predictions/facts'
import { questions } from '../predictions/label-table'
import { chosenReading, type Reading } from '../predictions/reading'

/** The keys of those whose horizon is no length of time: one date, or none. */
export const BY_DATE = 'by_date'
export const NOT_DATED = 'not_dated'

/** Under which horizon a prediction is counted: "P2Y" for "two years", "24 months" and "within two years". */
export function horizonKey(facts: PredictionFacts): string {
  const reading = chosenReading(facts)
  if (!reading || reading.relation === 'past') return NOT_DATED
  if (reading.duration) return normalised(reading.duration)
  return reading.window && questions[reading.relation] !== 'ever' ? BY_DATE : NOT_DATED
}

type Length = { readonly count: number; readonly unit: 'Y' | 'M' | 'W' | 'D' }

function lengthOf(duration: NonNullable<Reading['duration']>): Length | undefined {
  const [, count, unit] = /^P(\d+)([YMWD])$/.exec(duration) ?? []
  return count && unit ? { count: Number(count), unit: unit as Length['unit'] } : undefined
}

/** Twelve months are a year. Weeks and days stay what they are: 104 weeks are not quite two years. */
function normalised(duration: string): string {
  const { count, unit } = lengthOf(duration) ?? { count: 0, unit: 'D' }
  if (unit !== 'M' || count % 12 > 0) return `P${count}${unit}`
  return `P${count / 12}Y`
}

/** In days, the mean of the Gregorian calendar: only to sort by. */
const DAYS = { Y: 365.2425, M: 30.436875, W: 7, D: 1 } as const

/** Lengths from short to long, then what has a date, then what has none. */
export function byHorizon(a: string, b: string): number {
  return rank(a) - rank(b) || (a < b ? -1 : Number(a > b))
}

function rank(key: string): number {
  const length = lengthOf(key)
  if (length) return length.count * DAYS[length.unit]
  return key === BY_DATE ? Number.MAX_SAFE_INTEGER - 1 : Number.MAX_SAFE_INTEGER
}
