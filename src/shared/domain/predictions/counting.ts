import type { Day } from '../time/day'
import type { OutcomeFacts, PredictionFacts } from './facts'
import { closedDays, spanDays } from './span-days'

/**
 * The outcomes that count on a day, the newest first: what had happened by then, and was not recorded before the
 * prediction was reopened. One without a date counts from the day of its finding.
 */
export function countingOutcomes(
  { outcomes, reopenedAt }: Pick<PredictionFacts, 'outcomes' | 'reopenedAt'>,
  asAt: Day,
): readonly OutcomeFacts[] {
  if (outcomes.length === 0) return outcomes
  return outcomes
    .filter((outcome) => !reopenedAt || outcome.createdAt > reopenedAt)
    .filter((outcome) => hadHappened(outcome, asAt))
    .toSorted(byNewest)
}

/** A date that may lie on or before the day counts: what is known only to a month has begun when the month has. */
const hadHappened = ({ occurred, asAt: found }: OutcomeFacts, asAt: Day): boolean =>
  (occurred === undefined ? found : (spanDays(occurred).first ?? found)) <= asAt

function byNewest(a: OutcomeFacts, b: OutcomeFacts): number {
  if (a.createdAt !== b.createdAt) return a.createdAt < b.createdAt ? 1 : -1
  return a.id < b.id ? 1 : -1
}

/** When it was undone, if that had begun on the day. */
export function reversalOf({ reversedOn }: OutcomeFacts, asAt: Day): OutcomeFacts['reversedOn'] {
  const first = reversedOn && spanDays(reversedOn).first
  return first && first <= asAt ? reversedOn : undefined
}

/** Two of them differ in what happened, or their dates cannot both be right. Not knowing contradicts nothing. */
export function doOutcomesDisagree(outcomes: readonly OutcomeFacts[]): boolean {
  const findings = outcomes.filter(({ happened }) => happened !== 'unknown')
  return findings.some((one, index) => findings.slice(index + 1).some((other) => areAtOdds(one, other)))
}

function areAtOdds(one: OutcomeFacts, other: OutcomeFacts): boolean {
  if (one.happened !== other.happened) return true
  const [a, b] = [closedDays(one.occurred), closedDays(other.occurred)]
  return a !== undefined && b !== undefined && (a.last < b.first || b.last < a.first)
}
