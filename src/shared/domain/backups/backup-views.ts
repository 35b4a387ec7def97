import { z } from 'zod'
import { Id, Published } from '../article'
import { ClaimKind } from '../claim'
import { BackupAbout } from './backup-about'

/** In the library's own folder, and in one outside it. */
export const placeNames = ['library', 'elsewhere'] as const
export type PlaceName = (typeof placeNames)[number]

/** A line of the list of backups. */
export const BackupRow = z.strictObject({
  /** Its file's name. */
  name: z.string(),
  where: z.array(z.enum(placeNames)),
  /** Bytes of the zip. */
  size: z.int(),
  /** Null where it cannot be read; `trouble` says why. */
  about: BackupAbout.nullable(),
  trouble: z.string().nullable(),
  /** Of the library that is open, and not of another whose zip somebody put there. */
  isOurs: z.boolean(),
})
export type BackupRow = z.output<typeof BackupRow>

export const BackupList = z.strictObject({
  /** The newest first. */
  backups: z.array(BackupRow),
  places: z.array(z.strictObject({ name: z.enum(placeNames), folder: z.string() })),
  /** The library was changed after the newest backup of it. */
  isChanged: z.boolean(),
  /** Something was removed for good from the library: a zip that nobody can look into may hold it still. */
  hasRemoved: z.boolean(),
})
export type BackupList = z.output<typeof BackupList>

/**
 * How an article of a backup stands in the library now. `changed`: there, and changed after the backup. `apart`: there,
 * but the two libraries were changed apart from each other, so that only bringing it back can tell.
 */
export const backedUpStandings = ['missing', 'binned', 'changed', 'apart', 'same', 'purged'] as const
export type BackedUpStanding = (typeof backedUpStandings)[number]

export const BackedUpRow = z.strictObject({
  id: Id,
  title: z.string(),
  claims: z.int(),
  standing: z.enum(backedUpStandings),
})
export type BackedUpRow = z.output<typeof BackedUpRow>

export const StandingCounts = z.record(z.enum(backedUpStandings), z.int())
export type StandingCounts = z.output<typeof StandingCounts>

/** An article as a backup has it, to look at before it is brought back. */
export const BackedUpView = z.strictObject({
  articleId: Id,
  title: z.string(),
  publisherName: z.string().optional(),
  published: Published.optional(),
  /** The library has all of it just so: changed since and changed back, perhaps. There is nothing to bring back. */
  isSame: z.boolean(),
  /** How the text begins. */
  beginning: z.string(),
  claims: z.array(
    z.strictObject({ id: Id, kind: ClaimKind, words: z.string(), note: z.string().optional() }),
  ),
})
export type BackedUpView = z.output<typeof BackedUpView>
