import { type TimeFacts, timeFactsOf } from '../../../shared/domain/drawing/time-facts'
import type { OutcomeFacts } from '../../../shared/domain/predictions/facts'
import { standingOf } from '../../../shared/domain/predictions/standing'
import type { Standing } from '../../../shared/domain/predictions/standing-schema'
import { countingOutcome, type PredictionView } from '../../../shared/domain/queries/predictions'
import type { Day, Instant } from '../../../shared/domain/time/day'
import { readEdtf } from '../../../shared/domain/time/edtf'
import type { OutcomeInput } from '../../work/outcome-draft'

/** What stands below the form: what would be recorded, or what is. */
export interface Shown {
  readonly standing: Standing
  readonly facts: TimeFacts
}

/** When it was said, else when it was published. */
export const saidIn = ({ claim, article }: PredictionView): string | undefined =>
  claim.saidOn ?? article.published?.edtf

/** What the domain makes of the outcome before it is recorded. It is judged as on the day from which it counts. */
export function previewOf(view: PredictionView, outcome: OutcomeInput, asAt: Day): Shown {
  const { claim } = view
  const drafted = { ...outcome, id: claim.id, createdAt: `${asAt}T00:00:00.000Z` as Instant } as OutcomeFacts
  const facts = { ...readingsIn(view), outcomes: [drafted] }
  const standing = standingOf(
    { ...facts, evidence: [], lookedOn: asAt, isVoid: false },
    laterOf(asAt, lastDayOf(outcome.occurred)),
  )
  return { standing, facts: timeFactsOf(facts, standing, asAt) }
}

/** The same for what is recorded already. */
export function recordedOf(view: PredictionView, asAt: Day): Shown {
  const outcome = countingOutcome(view)
  const facts = { ...readingsIn(view), outcomes: outcome ? [outcome] : [] }
  return { standing: view.standing, facts: timeFactsOf(facts, view.standing, asAt) }
}

const readingsIn = (view: PredictionView) => {
  const { readings, chosenReadingId } = view.claim
  const said = saidIn(view) as OutcomeFacts['occurred']
  return { readings, ...(chosenReadingId ? { chosenReadingId } : {}), ...(said ? { said } : {}) }
}

const laterOf = (one: Day, other: Day | undefined): Day => (other && other > one ? other : one)

/** The last day that a date can mean. */
export function lastDayOf(edtf: string | undefined): Day | undefined {
  const read = edtf ? readEdtf(edtf) : undefined
  return read?.ok ? (read.value.last ?? undefined) : undefined
}

export function firstDayOf(edtf: string | undefined): Day | undefined {
  const read = edtf ? readEdtf(edtf) : undefined
  return read?.ok ? (read.value.first ?? undefined) : undefined
}
