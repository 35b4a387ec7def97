import { atOnce, type Steps } from '../steps'
import { daysLater } from '../time/between'
import type { Day } from '../time/day'
import { dayNumber, stretchOf, type TimeRange } from './scale'
import type { TimeFacts } from './time-facts'

/** The part of the range that stays empty at each end. */
const AIR = 0.04
/** What a window without an end gets to the right of its beginning. */
const OPEN_AIR = 0.12
const A_WEEK = 7

/**
 * The range that shows all of these: every date, window, outcome and the as-at day, with some air around it; at least a
 * week. Give the same range to drawings that stand under one another.
 */
export const rangeFor = (facts: readonly TimeFacts[], asAt: Day): TimeRange => atOnce(rangeSteps(facts, asAt))

/** The same in a step for each of them, where they may be all of a library. */
export function* rangeSteps(facts: readonly TimeFacts[], asAt: Day): Steps<TimeRange> {
  let first = dayNumber(asAt)
  let last = first
  let isOpen = false
  for (const one of facts) {
    for (const day of endsOf(one)) {
      first = Math.min(first, day)
      last = Math.max(last, day)
    }
    isOpen ||= stretchOf(one.reading?.window)?.to === null
    yield
  }
  const span = Math.max(last - first, A_WEEK)
  const air = Math.max(1, Math.round(span * AIR))
  const after = isOpen ? Math.round(span * OPEN_AIR) : air
  return { from: dayAt(first - air), to: dayAt(first + span + after) }
}

const endsOf = ({ said, reading, occurred }: TimeFacts): number[] =>
  [said, reading?.window, reading?.point, occurred].flatMap((edtf) => {
    const { from, to } = stretchOf(edtf) ?? { from: null, to: null }
    // `to` is the end of the last day.
    return [...(from === null ? [] : [from]), ...(to === null ? [] : [to - 1])]
  })

const EARLIEST = dayNumber('0001-01-01' as Day)
const LATEST = dayNumber('9999-12-31' as Day)

/** The calendar of the library goes from year 1 to 9999. */
const dayAt = (number: number): Day =>
  daysLater('1970-01-01' as Day, Math.min(LATEST, Math.max(EARLIEST, number)))
