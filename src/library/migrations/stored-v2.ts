import { z } from 'zod'
import { entity1, Passage1, Reference1, StoredArticle1, StoredLibrary1 } from './stored-v1'

/**
 * What version 2 wrote: version 1 with local copies, tombstones, and who gave the library its name. It never changes
 * again, and neither does what it is made of.
 */
const text = z.string()

const Reference2 = Reference1.extend({
  localCopy: z.strictObject({ sha256: text, mime: text, name: text, bytes: z.int() }).optional(),
})

/** `articles/<id>.json` */
export const StoredArticle2 = StoredArticle1.extend({
  schemaVersion: z.literal(2),
  /** As with outcomes: what the first days of version 1 wrote comes through here without it. */
  evidence: z.array(z.discriminatedUnion('kind', [Passage1, Reference2])).optional(),
})
export type StoredArticle2 = z.output<typeof StoredArticle2>

const Tombstone = z.strictObject({ ...entity1, kind: text, articleId: text, reason: text })

/** `library.json` */
export const StoredLibrary2 = StoredLibrary1.extend({
  schemaVersion: z.literal(2),
  naming: z.strictObject({ updatedAt: text, rev: z.int(), heads: z.record(text, z.array(text)) }).optional(),
  tombstones: z.array(Tombstone),
})
export type StoredLibrary2 = z.output<typeof StoredLibrary2>
