import { z } from 'zod'
import { Block } from './text/blocks'
import { Mask } from './text/masks'
import { Instant } from './time/day'
import { EdtfDate } from './time/edtf'

export const Id = z.uuidv7()

/** What every entity carries. `rev` counts its changes, so that a screen can tell that what it shows is old. */
export const entityFields = {
  id: Id,
  createdAt: Instant,
  createdBy: z.string(),
  updatedAt: Instant,
  rev: z.int().positive(),
  /** Field -> ids of the commands whose value stands there, so that two copies can later be joined field by field. */
  heads: z.record(z.string(), z.array(Id).min(1)),
  /** Soft delete: it stands in the bin. */
  deletedAt: Instant.optional(),
}

export const dateBases = ['stated', 'inferred', 'user'] as const
export type DateBasis = (typeof dateBases)[number]

/** When the article was published, as exact as it is known, and how that is known. */
export const Published = z.strictObject({ edtf: EdtfDate, basis: z.enum(dateBases) })
export type Published = z.output<typeof Published>

export const WebUrl = z.url({
  protocol: /^https?$/,
  error: 'an address that starts with http:// or https://',
})

export const sourceTypes = ['news', 'press_release', 'blog', 'report', 'transcript', 'other'] as const
export const SourceType = z.enum(sourceTypes)
export type SourceType = z.output<typeof SourceType>

/** How far the work on an article has come. */
export const articleStates = ['inbox', 'reading', 'annotated', 'checked', 'archived'] as const
export const ArticleState = z.enum(articleStates)
export type ArticleState = z.output<typeof ArticleState>

/** What is known about a published text apart from its wording (schema.org: headline, publisher, author, url, archivedAt). */
export const articleFields = {
  title: z.string().trim().min(1).max(1000),
  publisherName: z.string().trim().min(1).max(500).optional(),
  byline: z.string().trim().min(1).max(500).optional(),
  url: WebUrl.optional(),
  archiveUrl: WebUrl.optional(),
  /** Absent = unknown. */
  published: Published.optional(),
  /** Absent = news. */
  sourceType: SourceType.optional(),
}

export const Article = z.strictObject({
  ...entityFields,
  ...articleFields,
  /** BCP 47. */
  language: z.string().min(2),
  /** Absent = inbox. */
  state: ArticleState.optional(),
  /** The newest wording. */
  currentVersionId: Id,
  /** This is a copy of that article: the same text in another outlet. */
  copyOf: Id.optional(),
})
export type Article = z.output<typeof Article>

/** Lower-case hex. */
export const Sha256 = z.string().regex(/^[0-9a-f]{64}$/)

/** One captured wording of an article. `rawText` never changes. */
export const ArticleVersion = z.strictObject({
  ...entityFields,
  seq: z.int().positive(),
  capturedAt: Instant,
  /** Every readable character of the document in reading order, line ends LF. */
  rawText: z.string().min(1),
  rawSha256: Sha256,
  /** The imported bytes, in `originals/`. */
  originalSha256: Sha256,
  masks: z.array(Mask),
  blocks: z.array(Block),
})
export type ArticleVersion = z.output<typeof ArticleVersion>
