import { monthsLater } from '../time/between'
import type { Day } from '../time/day'
import type { PredictionFacts } from './facts'
import type { Reading } from './reading'
import { daysOf } from './reading-days'
import { spanDays } from './span-days'
import type { Track } from './standing-schema'

/** How many months before its due date a prediction is "soon". */
const SOON_MONTHS = 3

/** After how many months one without a date is looked at again. */
const REVIEW_MONTHS = 6

/** Where a prediction stands that has no outcome yet, by its chosen reading. */
export function waitingTrack(
  { isVoid, snoozedUntil }: Pick<PredictionFacts, 'isVoid' | 'snoozedUntil'>,
  reading: Reading | undefined,
  asAt: Day,
): Track {
  if (isVoid) return 'void'
  if (snoozedUntil && snoozedUntil > asAt) return 'snoozed'
  const { due, opens = null } = reading ? daysOf(reading) : {}
  if (!due) return 'undated'
  if (due < asAt) return 'overdue'
  if (opens === null || opens <= asAt) return 'due'
  return due <= monthsLater(asAt, SOON_MONTHS) ? 'soon' : 'open'
}

/**
 * The day on which it is to be looked at again: it was put off until then, or it has no date. On a day before the last
 * look nobody had looked yet: there it counts from the day the words were said. Undefined where that is not known.
 */
export function reviewDay(
  facts: Pick<PredictionFacts, 'snoozedUntil' | 'lookedOn' | 'said'>,
  track: Track,
  asAt: Day,
): Day | undefined {
  if (track === 'snoozed') return facts.snoozedUntil
  if (track !== 'undated') return undefined
  const from = facts.lookedOn > asAt ? lastDaySaid(facts) : facts.lookedOn
  return from && monthsLater(from, REVIEW_MONTHS)
}

const lastDaySaid = ({ said }: Pick<PredictionFacts, 'said'>): Day | undefined =>
  (said && spanDays(said).last) || undefined
