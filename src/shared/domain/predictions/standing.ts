import type { Day } from '../time/day'
import { countingOutcomes, doOutcomesDisagree, reversalOf } from './counting'
import type { OutcomeFacts, PredictionFacts } from './facts'
import type { Label } from './outcome'
import { chosenReading, type Reading } from './reading'
import { daysOf } from './reading-days'
import type { ReadingVerdict, Standing } from './standing-schema'
import { reviewDay, waitingTrack } from './track'
import { isBeforeUtterance, labelUnread, verdictOf } from './verdict'

/**
 * How a prediction stands on a day: its track, what every reading makes of the outcome that counts then, and what to
 * know before trusting it. Facts are values, so an answer is kept for as long as they are.
 */
export function standingOf(facts: PredictionFacts, asAt: Day): Standing {
  const known = standings.get(facts)
  if (known?.latest.asAt === asAt) return known.latest.standing
  const latest = known?.before?.asAt === asAt ? known.before : { asAt, standing: derived(facts, asAt) }
  // The two days asked for last: the one that is looked at, and today, which the window always asks about.
  if (known) Object.assign(known, { latest, before: known.latest })
  else standings.set(facts, { latest })
  return latest.standing
}

type StandingOn = { readonly asAt: Day; readonly standing: Standing }
const standings = new WeakMap<PredictionFacts, { latest: StandingOn; before?: StandingOn }>()

function derived(facts: PredictionFacts, asAt: Day): Standing {
  const chosen = chosenReading(facts)
  // What is void counts nowhere, so nothing counts for it.
  const counting = facts.isVoid ? [] : countingOutcomes(facts, asAt)
  const readings = facts.readings.map((reading) => verdictOf(reading, counting[0], asAt, facts.said))
  const verdict = readings.find(({ readingId }) => readingId === chosen?.id)
  const track = counting.length > 0 ? 'resolved' : waitingTrack(facts, chosen, asAt)
  const { due, point } = chosen ? daysOf(chosen) : {}
  const reviewOn = reviewDay(facts, track, asAt)
  return {
    track,
    ...(due && { due }),
    ...(point && { point }),
    ...(reviewOn && { reviewOn }),
    ...(verdict && { verdict }),
    readings,
    ...ofOutcomes(facts, chosen, counting, asAt),
    ...trueUnder(readings),
    warnings: warningsOf(facts, counting, readings, verdict),
  }
}

/** What comes of the newest outcome, and of the newest one that the library proves. */
function ofOutcomes(
  facts: PredictionFacts,
  chosen: Reading | undefined,
  counting: readonly OutcomeFacts[],
  asAt: Day,
): Pick<Standing, 'outcomeId' | 'reversedOn' | 'label' | 'libraryAlone'> {
  const [newest] = counting
  if (!newest) return {}
  const labelFrom = (outcome: OutcomeFacts): Label | undefined =>
    outcome.override?.label ??
    (chosen
      ? verdictOf(chosen, outcome, asAt, facts.said).label
      : labelUnread(facts.readings, outcome, facts.said))
  const reversedOn = reversalOf(newest, asAt)
  const label = labelFrom(newest)
  const proven = counting.find(({ proof }) => proof === 'library')
  return {
    outcomeId: newest.id,
    ...(reversedOn && { reversedOn }),
    ...(label && { label }),
    libraryAlone: (proven && labelFrom(proven)) ?? 'unresolvable',
  }
}

/** "True under 2 of 3 readings", of those that have a label. */
function trueUnder(readings: readonly ReadingVerdict[]): Pick<Standing, 'trueUnder'> {
  const labels = readings.flatMap(({ label }) => label ?? [])
  if (labels.length === 0) return {}
  const isTrue = (label: Label) => label === 'came_true' || label === 'came_true_late'
  return { trueUnder: { readings: labels.filter(isTrue).length, of: labels.length } }
}

function warningsOf(
  { said }: PredictionFacts,
  counting: readonly OutcomeFacts[],
  readings: readonly ReadingVerdict[],
  verdict: ReadingVerdict | undefined,
): Standing['warnings'] {
  const [newest] = counting
  if (!newest) return []
  const warnings: Standing['warnings'] = []
  if (isBeforeUtterance(newest, said)) warnings.push('outcome-before-utterance')
  if (doOutcomesDisagree(counting)) warnings.push('outcomes-disagree')
  if (verdict?.isTooVague) warnings.push('date-too-vague')
  if (new Set(readings.flatMap(({ label }) => label ?? [])).size > 1) warnings.push('readings-disagree')
  if (newest.override) warnings.push('overridden')
  return warnings
}
