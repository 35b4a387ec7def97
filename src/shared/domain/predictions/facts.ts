import { z } from 'zod'
import { Id } from '../article'
import { Day, Instant } from '../time/day'
import { EdtfDate } from '../time/edtf'
import { interimStatuses } from './follow-up'
import { outcomeFields } from './outcome'
import { Reading } from './reading'

const { happened, occurred, reversedOn, asAt, proof, confidence, override } = outcomeFields

/** An outcome as a row carries it. */
export const OutcomeFacts = z.strictObject({
  id: Id,
  createdAt: Instant,
  happened,
  occurred,
  reversedOn,
  asAt,
  proof,
  confidence,
  override,
  evidenceIds: outcomeFields.evidenceIds,
})
export type OutcomeFacts = z.output<typeof OutcomeFacts>

/** What a piece of evidence is, for a list: the title is the reference's own, or that of the article it stands in. */
export const EvidenceFacts = z.strictObject({
  id: Id,
  articleId: Id.optional(),
  title: z.string().optional(),
  url: z.string().optional(),
})
export type EvidenceFacts = z.output<typeof EvidenceFacts>

/** Everything that decides how a prediction stands on a day. A claim's row carries it, so that no list opens a document. */
export const PredictionFacts = z.strictObject({
  /** When it was said, else when it was published. */
  said: EdtfDate.optional(),
  horizonWords: z.string().optional(),
  readings: z.array(Reading),
  chosenReadingId: Id.optional(),
  outcomes: z.array(OutcomeFacts),
  evidence: z.array(EvidenceFacts),
  /** The last day on which somebody looked at it. */
  lookedOn: Day,
  interim: z.enum(interimStatuses).optional(),
  snoozedUntil: Day.optional(),
  isVoid: z.boolean(),
  reopenedAt: Instant.optional(),
  /** The claims that it repeats. */
  repeats: z.array(Id).optional(),
})
export type PredictionFacts = z.output<typeof PredictionFacts>
