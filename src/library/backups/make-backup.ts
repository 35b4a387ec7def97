import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { type BackupAbout, type BackupContents, isWhole } from '../../shared/domain/backups/backup-about'
import type { PlaceName } from '../../shared/domain/backups/backup-views'
import { keptBackups } from '../../shared/domain/backups/kept-backups'
import type { Instant } from '../../shared/domain/time/day'
import { LibraryError, refuse } from '../library-error'
import type { Disk } from '../store/disk'
import { whyDisk } from '../store/disk-error'
import { layoutOf } from '../store/layout'
import { requireThere } from '../store/require-there'
import { backupName, UNFINISHED } from './backup-name'
import { copyBackup } from './copy-backup'
import { libraryFacts } from './library-facts'
import { listBackups } from './list-backups'
import { type BackupPlaces, type Place, placesOf } from './places'
import { removeUnfinished } from './unfinished'
import { verifyBackup } from './verify-backup'
import { type BackupOrder, type Watching, writeBackup } from './write-backup'
import { UnsoundZip } from './zip-reader'

export interface MadeBackup {
  readonly name: string
  readonly about: BackupAbout
  /** Bytes of the zip. */
  readonly size: number
  /** Where it lies now. */
  readonly where: readonly PlaceName[]
  /** Where it could not be put, and why. */
  readonly troubles: readonly { readonly where: PlaceName; readonly why: string }[]
}

export type BackupRequest = BackupPlaces & Omit<BackupOrder, 'folder'>

/**
 * Makes a backup in the first place that takes it and copies it to the others. It counts, and gets its name, when it was
 * opened again and every byte compared. Older ones are thinned only after that: one that failed costs none of them.
 * Rejects with `backup-failed` where no place took it; nothing is left of it then.
 */
export async function makeBackup(
  disk: Disk,
  request: BackupRequest,
  watching: Watching = {},
): Promise<MadeBackup> {
  // Places are made where there are none: not where the library's disk was taken out.
  await requireThere(disk, layoutOf(request.folder))
  const troubles: { where: PlaceName; why: string }[] = []
  let made: { readonly name: string; readonly path: string; readonly about: BackupAbout } | null = null
  const where: PlaceName[] = []
  for (const place of placesOf(request)) {
    try {
      await makeReady(disk, place)
      if (made) await copyBackup(disk, made.path, join(place.folder, made.name), watching.signal)
      else made = await makeBackupIn(disk, place.folder, request, watching)
      where.push(place.name)
      await thin(disk, place, made.about, request.madeAt)
    } catch (error) {
      if (watching.signal?.aborted || !isExpected(error)) throw error
      troubles.push({ where: place.name, why: whyDisk(error) })
    }
  }
  if (!made) throw refuse('backup-failed', troubles.map(({ why }) => why).join('; '))
  const { size } = await disk.facts(made.path)
  return { name: made.name, about: made.about, size, where, troubles }
}

/** A disk that refuses, and a zip that did not come back as it was written. A library that cannot be read is another matter. */
const isExpected = (error: unknown): boolean =>
  error instanceof UnsoundZip ||
  (error instanceof Error && 'code' in error && !(error instanceof LibraryError))

/** What an attempt that died left behind is of no use to anybody. */
async function makeReady(disk: Disk, { folder }: Place): Promise<void> {
  await disk.makeFolder(folder)
  await removeUnfinished(disk, folder)
}

/** One in a folder. It counts, and gets its name, when it was opened again and every byte compared. */
export async function makeBackupIn(
  disk: Disk,
  folder: string,
  request: BackupRequest,
  watching: Watching = {},
): Promise<{ name: string; path: string; about: BackupAbout }> {
  const library = libraryFacts(await disk.read(layoutOf(request.folder).libraryFile))
  // A name that no other attempt has: whoever loses its file cannot take another's for it.
  const fresh = join(folder, `${randomUUID()}${UNFINISHED}`)
  try {
    const written = await writeBackup(disk, fresh, request, firstHalf(watching))
    const read = await verifyBackup(fresh, secondHalf(watching))
    if (!isSame(read, written)) throw new UnsoundZip('it is not what was written')
    const name = backupName(request.madeAt, library.name, written.about.tip.seq)
    const path = join(folder, name)
    await disk.rename(fresh, path)
    await disk.syncFolder(folder)
    return { name, path, about: written.about }
  } catch (error) {
    await removeQuietly(disk, fresh)
    throw error
  }
}

const isSame = (one: BackupContents, other: BackupContents): boolean =>
  JSON.stringify(one) === JSON.stringify(other)

/** Writing and comparing take about as long as each other. */
const firstHalf = ({ signal, onProgress }: Watching): Watching => ({
  signal,
  onProgress: (done, total) => onProgress?.(done, total * 2),
})
const secondHalf = ({ signal, onProgress }: Watching): Watching => ({
  signal,
  onProgress: (done, total) => onProgress?.(total + done, total * 2),
})

/**
 * Takes away what need not stay. A zip that cannot be read, or that is another library's, is not ours to judge; what could
 * not be saved may be nowhere else.
 */
async function thin(disk: Disk, place: Place, { library }: BackupAbout, now: Instant): Promise<void> {
  const ours = (await listBackups(disk, [place])).flatMap(({ name, path, about }) =>
    about?.library.id === library.id && isWhole(about)
      ? [{ name, path, madeAt: about.madeAt, isGood: about.damaged === 0 && !about.unread }]
      : [],
  )
  const kept = keptBackups(ours, now)
  for (const { name, path } of ours) {
    if (!kept.has(name)) await disk.remove(path)
  }
}

async function removeQuietly(disk: Disk, path: string): Promise<void> {
  try {
    await disk.remove(path)
  } catch {
    // The failure before it is what gets reported; the next backup removes the leftover first.
  }
}
