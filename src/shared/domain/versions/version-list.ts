import { z } from 'zod'
import { type ArticleVersion, Id } from '../article'
import type { ArticleDocument } from '../document'
import { Instant } from '../time/day'

/** One captured wording, without the wording. */
export const VersionEntry = z.strictObject({ id: Id, seq: z.int().positive(), capturedAt: Instant })
export type VersionEntry = z.output<typeof VersionEntry>

export const versionEntry = ({ id, seq, capturedAt }: ArticleVersion): VersionEntry => ({
  id,
  seq,
  capturedAt,
})

/** The versions of an article, the oldest first. One whose import was undone is kept and not among them. */
export const versionsOf = ({ versions }: Pick<ArticleDocument, 'versions'>): ArticleVersion[] =>
  versions.filter(({ deletedAt }) => !deletedAt).toSorted((a, b) => a.seq - b.seq || (a.id < b.id ? -1 : 1))
