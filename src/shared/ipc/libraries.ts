import { z } from 'zod'
import { Instant } from '../domain/time/day'

/** A library that was open on this computer before. */
export const KnownLibrary = z.strictObject({
  /** What the window calls it by: it never names a path. */
  key: z.string(),
  name: z.string(),
  /** Its folder, for people to read. */
  path: z.string(),
  openedAt: Instant,
  state: z.enum(['open', 'there', 'missing', 'no-library', 'unreadable']),
})
export type KnownLibrary = z.output<typeof KnownLibrary>

/** Who has the library open for writing. Null where the lock does not say. */
export const Holder = z.strictObject({
  who: z.string().nullable(),
  computer: z.string().nullable(),
  since: z.string().nullable(),
  /** Whether the holder is still there cannot be found out from this computer. */
  isElsewhere: z.boolean(),
  /** Names this very lock. */
  mark: z.string(),
})
export type Holder = z.output<typeof Holder>

/** Where the library lies, as far as that is a danger to it. */
export const Surroundings = z.strictObject({
  /** The service that syncs the folder; null = none that is known. */
  syncedBy: z.string().nullable(),
  /** Files that it made where two computers wrote the same one. */
  conflictCopies: z.array(z.string()).readonly(),
  /** The person has read about it. */
  isDismissed: z.boolean(),
})
export type Surroundings = z.output<typeof Surroundings>

export const LibraryDetails = z.strictObject({
  files: z.int(),
  bytes: z.int(),
  surroundings: Surroundings,
  holder: Holder.nullable(),
})
export type LibraryDetails = z.output<typeof LibraryDetails>

/** What the disk has refused and memory keeps. */
export const UnsavedChanges = z.strictObject({ changes: z.int().positive(), why: z.string() })
export type UnsavedChanges = z.output<typeof UnsavedChanges>

/** Files that the disk goes on refusing, though the journal has what they lack. */
export const UnwrittenFiles = z.strictObject({ files: z.int().positive(), why: z.string() })
export type UnwrittenFiles = z.output<typeof UnwrittenFiles>

/** How far the copy of a library is, in bytes. */
export const Copying = z.strictObject({
  what: z.enum(['move', 'copy']),
  done: z.int(),
  total: z.int(),
})
export type Copying = z.output<typeof Copying>
