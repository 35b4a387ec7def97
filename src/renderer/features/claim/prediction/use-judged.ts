import type { Claim } from '../../../../shared/domain/claim'
import type { TimeRange } from '../../../../shared/domain/drawing/scale'
import type { TimeFacts } from '../../../../shared/domain/drawing/time-facts'
import { rangeFor } from '../../../../shared/domain/drawing/time-range'
import type { Reading } from '../../../../shared/domain/predictions/reading'
import type { ReadingVerdict } from '../../../../shared/domain/predictions/standing-schema'
import { verdictOf } from '../../../../shared/domain/predictions/verdict'
import { countingOutcome, type PredictionView } from '../../../../shared/domain/queries/predictions'
import type { Day } from '../../../../shared/domain/time/day'
import { useAsAt } from '../../../work/as-at'
import { useSession } from '../../../work/session'

/** A reading with what follows from it, be it kept or on offer. */
export interface JudgedReading {
  /** The same before and after it is kept, so that the focus stays where it is. */
  readonly key: string
  readonly reading: Reading
  readonly verdict: ReadingVerdict
  readonly facts: TimeFacts
}

/** What the outcome that counts, or the want of one, makes of each of these readings. */
export function useJudged(
  claim: Claim,
  view: PredictionView | null,
  readings: readonly Reading[],
): {
  readonly judged: readonly JudgedReading[]
  /** The scale that their drawings share. */
  readonly range: TimeRange
  readonly asAt: Day
} {
  const asAt = useAsAt()
  const published = useSession(({ open }) => open?.article.published?.edtf)
  const said = claim.saidOn ?? published
  const outcome = view ? countingOutcome(view) : undefined
  const judged = readings.map((reading, place) => {
    const verdict = verdictOf(reading, outcome, asAt, said)
    const { label } = verdict
    const isChosen = reading.id === claim.chosenReadingId
    const facts = { said, reading, isChosen, verdict, label, occurred: outcome?.occurred, asAt }
    return { key: `${place} ${reading.relation} ${reading.window ?? ''}`, reading, verdict, facts }
  })
  const range = rangeFor(
    judged.map(({ facts }) => facts),
    asAt,
  )
  return { judged, range, asAt }
}
