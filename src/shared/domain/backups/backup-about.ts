import { z } from 'zod'
import { Id } from '../article'
import { Instant } from '../time/day'

/**
 * What gave rise to a backup. `asked`: a person; the others came by themselves, `import` to `restore` before that was done.
 * `unsaved`: the library's folder was gone, and this is what memory held.
 */
export const backupReasons = [
  'schedule',
  'asked',
  'quit',
  'import',
  'delete',
  'migration',
  'restore',
  'purge',
  'unsaved',
] as const
export const BackupReason = z.enum(backupReasons)
export type BackupReason = z.output<typeof BackupReason>

/** How far the journal of a library reaches. Two copies that hold the same last record tell the same story up to it. */
export const Tip = z.strictObject({ seq: z.int().nonnegative(), record: Id.nullable() })
export type Tip = z.output<typeof Tip>

/** What a backup says of itself, without being unpacked. */
export const BackupAbout = z.strictObject({
  format: z.literal(1),
  library: z.strictObject({ id: Id, name: z.string().max(1000), schemaVersion: z.int().positive() }),
  madeAt: Instant,
  why: BackupReason,
  app: z.string().max(200),
  tip: Tip,
  articles: z.int().nonnegative(),
  claims: z.int().nonnegative(),
  /** Bytes when unpacked. */
  bytes: z.int().nonnegative(),
  /** Files that were damaged already when they were read. They are in it as they were. */
  damaged: z.int().nonnegative(),
  /** Files that could not be read. They are not in it; its list names them. */
  unread: z.int().positive().optional(),
})
export type BackupAbout = z.output<typeof BackupAbout>

const Sha256 = z.string().regex(/^[0-9a-f]{64}$/)

/** A file of the library as it was read: what is unpacked later is compared with it. */
export const BackedUpFile = z.strictObject({ name: z.string(), bytes: z.int().nonnegative(), sha256: Sha256 })
export type BackedUpFile = z.output<typeof BackedUpFile>

/** An article as its document stood in the backup. */
export const BackedUpArticle = z.strictObject({
  id: Id,
  title: z.string(),
  claims: z.int().nonnegative(),
  /** The last record that changed it. The document itself may be behind: then the journal in the backup has the rest. */
  seq: z.int().nonnegative(),
  binned: z.boolean(),
})
export type BackedUpArticle = z.output<typeof BackedUpArticle>

/** A file of the library that the disk refused, and why, in words. */
export const UnreadFile = z.strictObject({ name: z.string(), why: z.string() })
export type UnreadFile = z.output<typeof UnreadFile>

/** Everything a backup holds: its last entry. */
export const BackupContents = z.strictObject({
  about: BackupAbout,
  files: z.array(BackedUpFile),
  articles: z.array(BackedUpArticle),
  /** The last record that changed what belongs to no single article. */
  librarySeq: z.int().nonnegative(),
  unread: z.array(UnreadFile).optional(),
})
export type BackupContents = z.output<typeof BackupContents>

/** Does it hold the whole library, as it was then? */
export const isWhole = ({ why }: Pick<BackupAbout, 'why'>): boolean => why !== 'unsaved'
