import { z } from 'zod'
import { entityFields, Id, Sha256, WebUrl } from '../article'
import { Fragment } from '../text/fragment'
import { EdtfDate } from '../time/edtf'

const line = (limit: number) => z.string().trim().min(1).max(limit)

export const supports = ['for', 'against', 'context'] as const

const shared = {
  /** The prediction it is about. */
  claimId: Id,
  /** Whether it speaks for the prediction's having come true, against it, or only places it. */
  supports: z.enum(supports),
}

/** Words of an article of the library, anchored as a claim is. */
const Passage = {
  kind: z.literal('article_fragment'),
  articleId: Id,
  versionId: Id,
  fragments: z.array(Fragment).min(1),
}

/** A copy of the document in `attachments/`, so that the evidence outlives its address. */
export const LocalCopy = z.strictObject({
  sha256: Sha256,
  /** What the file says it is; it is never opened by this. */
  mime: z.string().regex(/^[a-z]+\/[a-z0-9.+-]{1,100}$/),
  /** As it was called where it came from: shown, and never a path. */
  name: z.string().trim().min(1).max(255),
  bytes: z.int().positive(),
})
/** Bytes. Larger ones would fill backups, and memory while they are kept. */
export const MAX_COPY = 100_000_000

export type LocalCopy = z.output<typeof LocalCopy>

/** Something outside the library (schema.org: citation). */
export const referenceFields = {
  title: line(1000),
  publisher: line(500).optional(),
  url: WebUrl.optional(),
  archiveUrl: WebUrl.optional(),
  published: EdtfDate.optional(),
}

/** What an outcome rests on: a passage in an article of the library, or a reference outside it. */
export const Evidence = z.discriminatedUnion('kind', [
  z.strictObject({ ...entityFields, ...shared, ...Passage }),
  z.strictObject({
    ...entityFields,
    ...shared,
    kind: z.literal('reference'),
    ...referenceFields,
    localCopy: LocalCopy.optional(),
  }),
])
export type Evidence = z.output<typeof Evidence>
