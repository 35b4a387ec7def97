import { z } from 'zod'
import { entityFields, Id } from './article'
import { claimLimits } from './claim-limits'
import { followUpFields } from './predictions/follow-up'
import { HedgeBand } from './predictions/hedge-band'
import { Reading } from './predictions/reading'
import { Fragment } from './text/fragment'
import { Edtf, EdtfDate } from './time/edtf'
import { placeFields } from './versions/claim-place'

export const claimKinds = ['statistic', 'quote', 'prediction'] as const
export const ClaimKind = z.enum(claimKinds)
export type ClaimKind = z.output<typeof ClaimKind>

const line = (limit: number) => z.string().trim().min(1).max(limit)

/**
 * How far the work on a claim has come. The first state says that nobody has looked: it is never read as a finding,
 * and never counts in a score.
 */
export const claimStates = ['draft', 'ready', 'checking', 'second_review', 'decided', 'published'] as const
export const ClaimState = z.enum(claimStates)
export type ClaimState = z.output<typeof ClaimState>

/** A word of the user's own, to find things again by. */
export const Tag = z.string().trim().min(1).max(100)

/**
 * What a person fills in. The fields are flat and shared by all kinds: `kind` decides which a screen shows, so that
 * changing the kind loses nothing, and two people who edit two fields do not collide.
 */
export const claimFields = {
  /** The claim in one sentence (ClaimReview.claimReviewed; 75 characters is the aim, not a limit). */
  summary: line(claimLimits.summary).optional(),
  note: line(claimLimits.note).optional(),
  tags: z.array(Tag).max(100).optional(),
  /** Absent = draft. */
  state: ClaimState.optional(),
  /** Claims by: the person or organisation of the library. */
  speakerId: Id.optional(),
  /** The speaker as the article names them. */
  speakerAs: line(claimLimits.speakerAs).optional(),
  /** What they were when they said it. */
  role: line(claimLimits.role).optional(),
  /** The word that introduces the words: "said", "according to". */
  cue: line(claimLimits.cue).optional(),
  saidOn: EdtfDate.optional(),
  /** Statistic: the figure in base units; "£70m" is 70000000. */
  value: z.number().optional(),
  /** Statistic given as a range: its lower and its upper end; one alone is "more than" or "up to". */
  valueMin: z.number().optional(),
  valueMax: z.number().optional(),
  /** `%`, `GBP`, `years`, "children". */
  unit: line(claimLimits.unit).optional(),
  /** What is counted: "missed visits". */
  measure: line(claimLimits.measure).optional(),
  /** The time that the figure is about. */
  period: Edtf.optional(),
  /** Prediction: the words that say when. */
  horizonWords: line(claimLimits.horizonWords).optional(),
  /** Prediction: the words that weaken it: "I think", "likely". They are kept as they are. */
  hedge: line(claimLimits.hedge).optional(),
  /** Prediction: how likely that is, inferred from the hedge by a person's request. */
  hedgeBand: HedgeBand.optional(),
  /** Prediction: what would count as having come true. */
  criteria: line(claimLimits.criteria).optional(),
}

export const ClaimFields = z.strictObject(claimFields)
export type ClaimFields = z.output<typeof ClaimFields>

/** An annotation: one span, or several fragments of a split quote, with exactly one kind. */
export const Claim = z.strictObject({
  ...entityFields,
  ...claimFields,
  articleId: Id,
  /** The version in which its place was confirmed last: `fragments` are words of that one. */
  versionId: Id,
  kind: ClaimKind,
  fragments: z.array(Fragment).min(1),
  readings: z.array(Reading),
  /** The reading that counts. */
  chosenReadingId: Id.optional(),
  /** Why that one. */
  readingReason: line(claimLimits.readingReason).optional(),
  ...followUpFields,
  ...placeFields,
})
export type Claim = z.output<typeof Claim>
