import { z } from 'zod'

/**
 * What version 1 wrote. It never changes again: it is the only honest description of files that people have. Strict
 * about keys; what a date or a name may look like is asked by the newest schema, which a migrated document goes
 * through too.
 */
const text = z.string()
const offset = z.int().nonnegative()

export const entity1 = {
  id: text,
  createdAt: text,
  createdBy: text,
  updatedAt: text,
  rev: z.int(),
  heads: z.record(text, z.array(text)),
  deletedAt: text.optional(),
}

const Span = z.strictObject({ start: offset, end: offset, exact: text, prefix: text, suffix: text })

const Article = z.strictObject({
  ...entity1,
  title: text,
  publisherName: text.optional(),
  byline: text.optional(),
  url: text.optional(),
  archiveUrl: text.optional(),
  published: z.strictObject({ edtf: text, basis: text }).optional(),
  sourceType: text.optional(),
  language: text,
  state: text.optional(),
  currentVersionId: text,
})

const Version = z.strictObject({
  ...entity1,
  seq: z.int(),
  capturedAt: text,
  rawText: text,
  rawSha256: text,
  originalSha256: text,
  masks: z.array(z.strictObject({ start: offset, end: offset, reason: text, by: text })),
  blocks: z.array(z.strictObject({ start: offset, end: offset, type: text })),
})

const Reading = z.strictObject({
  id: text,
  words: text.optional(),
  anchor: text,
  anchorDate: text.optional(),
  relation: text,
  duration: text.optional(),
  point: text.optional(),
  window: text.optional(),
  why: text.optional(),
})

const Claim = z.strictObject({
  ...entity1,
  articleId: text,
  versionId: text,
  kind: text,
  fragments: z.array(Span),
  summary: text.optional(),
  note: text.optional(),
  tags: z.array(text).optional(),
  state: text.optional(),
  speakerId: text.optional(),
  speakerAs: text.optional(),
  role: text.optional(),
  cue: text.optional(),
  saidOn: text.optional(),
  value: z.number().optional(),
  valueMin: z.number().optional(),
  valueMax: z.number().optional(),
  unit: text.optional(),
  measure: text.optional(),
  period: text.optional(),
  horizonWords: text.optional(),
  hedge: text.optional(),
  hedgeBand: text.optional(),
  criteria: text.optional(),
  readings: z.array(Reading),
  chosenReadingId: text.optional(),
  readingReason: text.optional(),
  snoozedUntil: text.optional(),
  voided: z.strictObject({ at: text, reason: text }).optional(),
  reopened: z.strictObject({ at: text, reason: text.optional() }).optional(),
  interims: z.array(z.strictObject({ id: text, on: text, status: text, note: text.optional() })).optional(),
  seals: z.array(z.strictObject({ id: text, at: text, text, sha256: text })).optional(),
  links: z.array(z.strictObject({ id: text, type: text, claimId: text })).optional(),
})

const Outcome = z.strictObject({
  ...entity1,
  claimId: text,
  happened: text,
  occurred: text.optional(),
  reversedOn: text.optional(),
  asAt: text,
  proof: text,
  confidence: text,
  note: text.optional(),
  evidenceIds: z.array(text),
  override: z.strictObject({ label: text, reason: text }).optional(),
})

export const Passage1 = z.strictObject({
  ...entity1,
  claimId: text,
  supports: text,
  kind: z.literal('article_fragment'),
  articleId: text,
  versionId: text,
  fragments: z.array(Span),
})

export const Reference1 = z.strictObject({
  ...entity1,
  claimId: text,
  supports: text,
  kind: z.literal('reference'),
  title: text,
  publisher: text.optional(),
  url: text.optional(),
  archiveUrl: text.optional(),
  published: text.optional(),
})

/** `articles/<id>.json` */
export const StoredArticle1 = z.strictObject({
  schemaVersion: z.literal(1),
  seq: z.int(),
  article: Article,
  versions: z.array(Version),
  claims: z.array(Claim),
  /** The first days of version 1 knew no outcomes. */
  outcomes: z.array(Outcome).optional(),
  evidence: z.array(z.discriminatedUnion('kind', [Passage1, Reference1])).optional(),
})
export type StoredArticle1 = z.output<typeof StoredArticle1>

const Person = z.strictObject({
  ...entity1,
  kind: text,
  name: text,
  aliases: z.array(text),
  role: text.optional(),
})

const SavedFilter = z.strictObject({
  ...entity1,
  name: text,
  filter: z.strictObject({
    ids: z.array(text).optional(),
    exceptIds: z.array(text).optional(),
    kinds: z.array(text).optional(),
    states: z.array(text).optional(),
    articleId: text.optional(),
    speakerId: text.optional(),
    speakerAs: text.optional(),
    tag: text.optional(),
    publishedFrom: text.optional(),
    publishedTo: text.optional(),
    dueBefore: text.optional(),
    words: text.optional(),
  }),
  order: z.strictObject({ by: text, descending: z.boolean() }).optional(),
})

/** `library.json` */
export const StoredLibrary1 = z.strictObject({
  schemaVersion: z.literal(1),
  seq: z.int(),
  id: text,
  name: text,
  createdAt: text,
  people: z.array(Person),
  filters: z.array(SavedFilter),
})
export type StoredLibrary1 = z.output<typeof StoredLibrary1>
