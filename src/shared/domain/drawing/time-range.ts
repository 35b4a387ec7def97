import { atOnce, type Steps } from '../steps'
import { daysLater } from '../time/between'
import type { Day } from '../time/day'
import { type DayNumber, dayNumber, stretchOf, type TimeRange } from './scale'
import type { TimeFacts } from './time-facts'

/** The part of the range that stays empty at each end. */
const AIR = 0.04
/** What a window without an end gets to the right of its beginning. */
const OPEN_AIR = 0.12
const A_WEEK = 7

/** A tenth of the drawings may have dates that lie so far ahead that the others would have less than half of the room. */
const FAR_AHEAD = { of: 10, share: 1 / 2 } as const

/**
 * The range that shows all of these: every date, window, outcome and the as-at day, with some air around it; at least a
 * week. Give the same range to drawings that stand under one another.
 */
export function rangeFor(facts: readonly TimeFacts[], asAt: Day): TimeRange {
  const { first, lasts, isOpen } = atOnce(endsSteps(facts, asAt))
  return withAir(first, lasts.at(-1) ?? first, isOpen)
}

/**
 * The range that many drawings share. A few dates that lie far ahead of all others are left out of it, else one "before
 * 2060" would leave a few pixels to two years: a drawing shows that it goes on beyond its end. In a step for each, where
 * they may be all of a library.
 */
export function* sharedRangeSteps(facts: readonly TimeFacts[], asAt: Day): Steps<TimeRange> {
  const { first, lasts, isOpen } = yield* endsSteps(facts, asAt)
  const last = lasts.at(-1) ?? first
  const few = Math.ceil(facts.length / FAR_AHEAD.of)
  const near = lasts
    .slice(-1 - few, -1)
    .map((day) => Math.max(day, dayNumber(asAt)))
    .findLast((day) => day - first < (last - first) * FAR_AHEAD.share)
  return near === undefined ? withAir(first, last, isOpen) : withAir(first, near, true)
}

/** The first day of all, and the last of each, the as-at day's too, in their order. */
function* endsSteps(
  facts: readonly TimeFacts[],
  asAt: Day,
): Steps<{ readonly first: DayNumber; readonly lasts: readonly DayNumber[]; readonly isOpen: boolean }> {
  const now = dayNumber(asAt)
  let first = now
  let isOpen = false
  const lasts = [now]
  for (const one of facts) {
    const ends = endsOf(one)
    first = Math.min(first, ...ends)
    if (ends.length > 0) lasts.push(Math.max(...ends))
    isOpen ||= stretchOf(one.reading?.window)?.to === null
    yield
  }
  // Sorting numbers as numbers is quick: a hundred thousand take no longer than a frame.
  return { first, lasts: [...Float64Array.from(lasts).toSorted()], isOpen }
}

/** No drawing ends where its last mark does. */
function withAir(first: DayNumber, last: DayNumber, isOpen: boolean): TimeRange {
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
