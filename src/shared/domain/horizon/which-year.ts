import type { Day } from '../time/day'
import type { Shift, Year } from './calendar'
import { type Span, yearOf } from './spans'

/** A stretch that comes once a year, in the year given. */
export type Yearly = (year: number) => Span | null

/**
 * The one that is meant: of the year that is written; "this" one; the last one; the next to come or still running.
 * "Next summer", said in spring, has rivals: the next calendar year's, and the coming one. null = it depends on a date
 * that is not known; none = there is no such day.
 */
export function yearlySpans(
  yearly: Yearly,
  year: Year,
  shift: Shift | undefined,
  today: Day | null,
): Span[] | null {
  if (typeof year === 'number') return present([yearly(year)])
  if (!today) return null
  const now = yearOf(today)
  if (year) return present([yearly(now + year.shift)])
  // Eight years hold a 29 February, also around 1900. Winter begins in the year before.
  const near = present(
    [-9, -8, -7, -6, -5, -4, -3, -2, -1, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9].map((n) => yearly(now + n)),
  )
  const running = near.find((span) => span.last >= today)
  if (!shift) return present([shift === 0 ? thisOne(near, running, today) : running])
  if (shift < 0) return present([near.findLast((span) => span.last < today)])
  return nextOnes(near, running, today, shift)
}

function thisOne(near: readonly Span[], running: Span | undefined, today: Day): Span | undefined {
  if (running && running.first <= today) return running
  return near.find((span) => yearOf(span.first) === yearOf(today)) ?? running
}

/** `shift` 2: "the summer after next". */
function nextOnes(near: readonly Span[], running: Span | undefined, today: Day, shift: number): Span[] {
  if (!running) return []
  const at = near.indexOf(running) + shift
  const [coming, following] = [near[at - 1], near[at]]
  if (running.first <= today) return present([following])
  if (yearOf(running.first) > yearOf(today)) return present([coming])
  const [next, first] =
    shift > 1 ? ["after next year's", 'after the coming one'] : ["next year's", 'the coming one']
  return present([following && { ...following, note: next }, coming && { ...coming, note: first }])
}

const present = (spans: readonly (Span | null | undefined)[]): Span[] => spans.filter((span) => !!span)
