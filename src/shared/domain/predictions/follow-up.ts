import { z } from 'zod'
import { Id } from '../article'
import { Day, Instant } from '../time/day'

/** How it looks while nothing is decided. "Not reviewed" is the absence of any of these. */
export const interimStatuses = ['on_track', 'off_track', 'stalled', 'no_news'] as const

/** Somebody looked, and what they found is not an outcome yet. */
export const Interim = z.strictObject({
  id: Id,
  on: Day,
  status: z.enum(interimStatuses),
  note: z.string().trim().min(1).max(2000).optional(),
})
export type Interim = z.output<typeof Interim>

/** The criteria as they stood at a moment. `sha256` is over `<at>\n<text>` in UTF-8, so that anybody can check both. */
export const Seal = z.strictObject({
  id: Id,
  at: Instant,
  text: z.string().min(1),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
})
export type Seal = z.output<typeof Seal>

/** This claim says what another one said: one prediction in several outlets counts once. */
export const ClaimLink = z.strictObject({ id: Id, type: z.literal('repeats'), claimId: Id })
export type ClaimLink = z.output<typeof ClaimLink>

const reason = z.string().trim().min(1).max(2000)

/** Fields of a prediction that come by commands of their own. */
export const followUpFields = {
  /** Not in the queue before this day. */
  snoozedUntil: Day.optional(),
  /** It cannot be judged, or is none: kept, and out of the queue and the record. */
  voided: z.strictObject({ at: Instant, reason }).optional(),
  /** Outcomes recorded up to then do not count any more. */
  reopened: z.strictObject({ at: Instant, reason: reason.optional() }).optional(),
  interims: z.array(Interim).optional(),
  seals: z.array(Seal).optional(),
  links: z.array(ClaimLink).optional(),
}
