import type { TimeRange } from '../../../shared/domain/drawing/scale'
import { type TimeFacts, timeFactsOf } from '../../../shared/domain/drawing/time-facts'
import { rangeFor } from '../../../shared/domain/drawing/time-range'
import type { Outcome } from '../../../shared/domain/predictions/outcome'
import type { Reading } from '../../../shared/domain/predictions/reading'
import type { ReadingVerdict } from '../../../shared/domain/predictions/standing-schema'
import {
  countingOutcome,
  type EvidenceView,
  type PredictionView,
} from '../../../shared/domain/queries/predictions'
import { wordsOf } from '../../../shared/domain/text/fragment'
import type { Day } from '../../../shared/domain/time/day'

export interface ComparedReading {
  readonly reading: Reading
  readonly verdict: ReadingVerdict | undefined
  readonly facts: TimeFacts
}

/** Everything the compare view shows, as on a day. */
export interface Comparison {
  readonly view: PredictionView
  readonly asAt: Day
  /** The words of the prediction. */
  readonly words: string
  /** When it was said, else when it was published. */
  readonly said: string | undefined
  /** The outcome that counts. */
  readonly outcome: Outcome | undefined
  /** The newest first. */
  readonly earlier: readonly Outcome[]
  /** What the outcome rests on, in its order; before there is one, what has been gathered so far. */
  readonly evidence: readonly EvidenceView[]
  /** Pieces of evidence that were detached since. */
  readonly detached: number
  readonly readings: readonly ComparedReading[]
  readonly chosen: TimeFacts
  readonly range: TimeRange
}

export function comparisonOf(view: PredictionView, asAt: Day): Comparison {
  const { claim, article, standing, outcomes, borrowed } = view
  const said = claim.saidOn ?? article.published?.edtf
  const outcome = countingOutcome(view)
  const gathered = [...view.evidence, ...(borrowed?.evidence ?? [])]
  const evidence = outcome
    ? outcome.evidenceIds.flatMap((id) => gathered.filter((item) => item.evidence.id === id))
    : gathered
  const prediction = {
    said,
    readings: claim.readings,
    chosenReadingId: claim.chosenReadingId,
    outcomes: outcome ? [outcome] : [],
  }
  const readings = claim.readings.map((reading) => ({
    reading,
    verdict: standing.readings.find(({ readingId }) => readingId === reading.id),
    facts: timeFactsOf(prediction, standing, asAt, reading.id),
  }))
  const chosen = timeFactsOf(prediction, standing, asAt)
  return {
    view,
    asAt,
    words: wordsOf(claim.fragments),
    said,
    outcome,
    earlier: outcomes.filter(({ id }) => id !== outcome?.id).toReversed(),
    evidence,
    detached: outcome ? outcome.evidenceIds.length - evidence.length : 0,
    readings,
    chosen,
    range: rangeFor([chosen, ...readings.map(({ facts }) => facts)], asAt),
  }
}

/** The words of a passage of the library; none for a reference. */
export const evidenceWords = ({ evidence }: EvidenceView): string | undefined =>
  evidence.kind === 'article_fragment' ? wordsOf(evidence.fragments) : undefined
