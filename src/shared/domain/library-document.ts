import { z } from 'zod'
import { entityFields, Id } from './article'
import { SCHEMA_VERSION } from './document'
import { ClaimFilter, ClaimOrder } from './queries/claim-filter'
import { Instant } from './time/day'

/** Somebody, or a body, that claims are by (schema.org: author, jobTitle). */
export const personFields = {
  kind: z.enum(['person', 'organisation']),
  name: z.string().trim().min(1).max(500),
  /** Other names the articles use: "Mr Reed", "the council". */
  aliases: z.array(z.string().trim().min(1).max(500)).max(100),
  /** What they usually are: "head of structures". A claim keeps the role of its own day. */
  role: z.string().trim().min(1).max(500).optional(),
}

export const Person = z.strictObject({ ...entityFields, ...personFields })
export type Person = z.output<typeof Person>

/** A filter of the claim list that the user named. */
export const SavedFilter = z.strictObject({
  ...entityFields,
  name: z.string().trim().min(1).max(200),
  filter: ClaimFilter,
  order: ClaimOrder.optional(),
})
export type SavedFilter = z.output<typeof SavedFilter>

export const purgeableKinds = ['article', 'claim', 'outcome', 'evidence'] as const
export type PurgeableKind = (typeof purgeableKinds)[number]

/**
 * Something was removed for good. It has the id of what is gone, and says when that was and by whom (`createdAt`,
 * `createdBy`): never what it said.
 */
export const Tombstone = z.strictObject({
  ...entityFields,
  kind: z.enum(purgeableKinds),
  /** The article it stood in; its own id for an article. */
  articleId: Id,
  reason: z.enum(['court_order', 'personal_data', 'other']),
})
export type Tombstone = z.output<typeof Tombstone>

const libraryName = z.string().trim().min(1).max(100)

/** The library as something that can be renamed: only its name ever changes. */
export const NamedLibrary = z.strictObject({ ...entityFields, name: libraryName })
export type NamedLibrary = z.output<typeof NamedLibrary>

/** `library.json`: what belongs to no single article. */
export const LibraryDocument = z.strictObject({
  schemaVersion: z.literal(SCHEMA_VERSION),
  /** The last journal record that is already in here; 0 = none. */
  seq: z.int().nonnegative(),
  id: z.uuidv7(),
  name: z.string(),
  /** Who gave it its name last; absent while it has the name that it was made with. */
  naming: NamedLibrary.pick({ updatedAt: true, rev: true, heads: true }).optional(),
  createdAt: Instant,
  people: z.array(Person),
  filters: z.array(SavedFilter),
  /** What was removed for good, and is not to come back from a backup or another copy. */
  tombstones: z.array(Tombstone),
})
export type LibraryDocument = z.output<typeof LibraryDocument>
