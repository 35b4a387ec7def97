import type { Relation } from '../horizon/relation'
import type { Label } from '../predictions/outcome'
import type { Reading } from '../predictions/reading'
import type { ReadingVerdict, Standing } from '../predictions/standing-schema'
import type { Day } from '../time/day'

/** What one drawing shows: a reading, and what became of it. Dates are EDTF. */
export interface TimeFacts {
  /** When it was said, else when it was published. */
  readonly said?: string | undefined
  /** Absent = nothing says when. */
  readonly reading?:
    | {
        readonly relation: Relation
        readonly window?: string | undefined
        readonly point?: string | undefined
      }
    | undefined
  readonly isChosen: boolean
  readonly verdict?: Pick<ReadingVerdict, 'due' | 'slip' | 'overdueMonths'> | undefined
  /** What it counts as; absent = no outcome yet. */
  readonly label?: Label | undefined
  readonly occurred?: string | undefined
  readonly asAt: Day
}

/** Whether anything of it has a place in time; where nothing has, an axis would show today alone. */
export const hasTime = ({ said, reading, occurred }: TimeFacts): boolean =>
  Boolean(said || reading?.window || reading?.point || occurred)

/** What there is to draw of one of a prediction's readings; without an id: of the chosen one. */
export function timeFactsOf(
  prediction: {
    readonly said?: string | undefined
    readonly readings: readonly Reading[]
    readonly chosenReadingId?: string | undefined
    readonly outcomes: readonly { readonly id: string; readonly occurred?: string | undefined }[]
  },
  standing: Standing,
  asAt: Day,
  readingId: string | undefined = prediction.chosenReadingId,
): TimeFacts {
  const { said, readings, chosenReadingId, outcomes } = prediction
  const isChosen = readingId === chosenReadingId
  const verdict = standing.readings.find((candidate) => candidate.readingId === readingId)
  return {
    said,
    reading: readings.find(({ id }) => id === readingId),
    isChosen,
    verdict,
    label: isChosen ? standing.label : verdict?.label,
    occurred: outcomes.find(({ id }) => id === standing.outcomeId)?.occurred,
    asAt,
  }
}
