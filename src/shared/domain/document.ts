import { z } from 'zod'
import { Article, ArticleVersion } from './article'
import { Claim } from './claim'
import { Evidence } from './predictions/evidence'
import { Outcome } from './predictions/outcome'

/** The version of the shapes in this folder as they lie on disk. A change of shape raises it and adds a migration. */
export const SCHEMA_VERSION = 3

/** `articles/<id>.json`: one article with its versions and claims, and what was found about them. */
export const ArticleDocument = z.strictObject({
  schemaVersion: z.literal(SCHEMA_VERSION),
  /** The last journal record that is already in here; later ones are replayed at open. */
  seq: z.int().positive(),
  article: Article,
  versions: z.array(ArticleVersion).min(1),
  claims: z.array(Claim),
  outcomes: z.array(Outcome).default([]),
  evidence: z.array(Evidence).default([]),
})
export type ArticleDocument = z.output<typeof ArticleDocument>

export const currentVersion = (document: ArticleDocument): ArticleVersion => {
  const version = document.versions.find(({ id }) => id === document.article.currentVersionId)
  if (!version) throw new Error(`Article ${document.article.id} names a version that it does not hold`)
  return version
}

export const findClaim = (document: ArticleDocument, claimId: string): Claim | undefined =>
  document.claims.find((claim) => claim.id === claimId)

const indexes = new WeakMap<readonly Claim[], ReadonlyMap<string, Claim>>()

/** The same for whoever asks for many claims of one document. */
export function claimById({ claims }: ArticleDocument, claimId: string): Claim | undefined {
  const index = indexes.get(claims) ?? new Map(claims.map((claim) => [claim.id, claim]))
  indexes.set(claims, index)
  return index.get(claimId)
}
