import { monthsLater } from '../time/between'
import type { Day } from '../time/day'
import type { PredictionFacts } from './facts'
import type { Reading } from './reading'
import { daysOf } from './reading-days'
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

/** The day on which it is to be looked at again: it was put off until then, or it has no date. */
export function reviewDay(
  { snoozedUntil, lookedOn }: Pick<PredictionFacts, 'snoozedUntil' | 'lookedOn'>,
  track: Track,
): Day | undefined {
  if (track === 'snoozed') return snoozedUntil
  return track === 'undated' ? monthsLater(lookedOn, REVIEW_MONTHS) : undefined
}
