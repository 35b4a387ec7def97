import { monthsBetween } from '../time/between'
import type { Day } from '../time/day'
import type { OutcomeFacts } from './facts'
import { isJudgeable, labelOf, labelWithoutTime, type Question, questions, timingOf } from './label-table'
import type { Label } from './outcome'
import type { Reading } from './reading'
import { daysOf } from './reading-days'
import { slipsOf } from './slip'
import { closedDays, spanDays } from './span-days'
import type { ReadingVerdict } from './standing-schema'

/**
 * What one reading makes of an outcome; without an outcome, how far it is overdue on that day. `said` (EDTF) is when
 * the prediction was made: what happened before it annuls the outcome. A reading that is `past` has no label; one whose
 * window is not known has none for what happened.
 */
export function verdictOf(
  reading: Reading,
  outcome: OutcomeFacts | undefined,
  asAt: Day,
  said?: string,
): ReadingVerdict {
  const { due, window } = daysOf(reading)
  const base = { readingId: reading.id, ...(due && { due }), isTooVague: false }
  if (!outcome) {
    const isOverdue = due !== undefined && due < asAt
    return { ...base, timing: 'not_yet', ...(isOverdue && { overdueMonths: monthsBetween(due, asAt) }) }
  }
  const question = questions[reading.relation]
  const edges = { ...window, due: due ?? null }
  if (!question) return { ...base, timing: 'unknown' }
  if (isBeforeUtterance(outcome, said)) return { ...base, label: 'annulled', timing: 'early' }
  const { happened } = outcome
  if (!isJudgeable(question, edges)) {
    const label = labelWithoutTime(question, happened)
    return { ...base, ...(label && { label }), timing: 'unknown' }
  }
  const occurred = closedDays(outcome.occurred)
  const timing = timingOf(question, edges, happened, occurred)
  const label = labelOf(question, happened, timing)
  return {
    ...base,
    label,
    timing,
    ...(occurred && happened !== 'unknown' && timing !== 'never' && slipsOf(reading, occurred)),
    isTooVague: label === 'ambiguous' && occurred !== undefined,
  }
}

/** The label where no reading is chosen: the one that needs no time, if it is the same whichever will be chosen. */
export function labelUnread(
  readings: readonly Reading[],
  outcome: OutcomeFacts,
  said: string | undefined,
): Label | undefined {
  const asked = readings.length > 0 ? readings.map(({ relation }) => questions[relation]) : [DID_IT_HAPPEN]
  const labels = asked.map((question) => {
    if (!question) return undefined
    return isBeforeUtterance(outcome, said) ? 'annulled' : labelWithoutTime(question, outcome.happened)
  })
  return new Set(labels).size === 1 ? labels[0] : undefined
}

/** What is asked of words in which nothing about time was read. */
const DID_IT_HAPPEN: Question = 'ever'

/** The whole outcome lies before the first day on which the words can have been said. */
export function isBeforeUtterance(
  { occurred }: Pick<OutcomeFacts, 'occurred'>,
  said: string | undefined,
): boolean {
  const happened = closedDays(occurred)
  const first = said === undefined ? null : spanDays(said).first
  return happened !== undefined && first !== null && happened.last < first
}
