import { z } from 'zod'
import { Id } from '../article'
import { Tombstone } from '../library-document'

const how = {
  /** A fixed word, for the tombstone. */
  reason: Tombstone.shape.reason.default('other'),
  /** Also out of the backups that hold it. */
  backups: z.boolean().default(false),
}

/** What can be removed for good, by the name of the command. */
export const purgeInputs = {
  'articles.purge': z.strictObject({ articleId: Id, ...how }),
  /** The article need not be named for a claim that is not in the bin. */
  'claims.purge': z.strictObject({ articleId: Id.optional(), claimId: Id, ...how }),
  'outcomes.purge': z.strictObject({ articleId: Id, outcomeId: Id, ...how }),
  'evidence.purge': z.strictObject({ articleId: Id, evidenceId: Id, ...how }),
} as const

export type PurgeName = keyof typeof purgeInputs

/** What went, in numbers: its words are gone. */
export const Purged = z.strictObject({
  articles: z.int(),
  claims: z.int(),
  outcomes: z.int(),
  evidence: z.int(),
  /** Evidence in other articles that quoted it; counted in `evidence` too. */
  quotations: z.int(),
  originals: z.int(),
  attachments: z.int(),
  /** Backups it was taken out of; null = nobody asked for that. */
  backups: z.int().nullable(),
})
export type Purged = z.output<typeof Purged>
