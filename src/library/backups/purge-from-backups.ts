import { join } from 'node:path'
import type { Disk } from '../store/disk'
import { listBackups } from './list-backups'
import { type BackupPlaces, placesOf } from './places'
import { removeUnfinished } from './unfinished'
import { openBackup } from './verify-backup'

export interface PurgedBackups {
  /** Names of the backups that held one of the articles. They are deleted. */
  readonly deleted: readonly string[]
  /** Zips that nobody can look into: they may hold it. They are left, for a person to decide. */
  readonly unreadable: readonly string[]
}

/**
 * Deletes every backup that holds one of these articles, in all places of a library: also another library's, if somebody
 * put its zip there. A zip cannot lose a part of itself without being written anew, and what is left of it would be no
 * state that the library ever had. Whoever calls makes a new backup afterwards.
 *
 * The library's own files must be without them by now. One that is being made meanwhile may have read them before: its
 * unfinished file goes first, so it never gets its name, whoever makes it. Either it is named before that, and listed
 * here, or it fails. Nor is a second copy of it finished: that is compared with the first, which is gone.
 */
export async function purgeFromBackups(
  disk: Disk,
  places: BackupPlaces,
  articleIds: ReadonlySet<string>,
): Promise<PurgedBackups> {
  const deleted = new Set<string>()
  const unreadable = new Set<string>()
  for (const place of placesOf(places)) {
    let isChanged = await removeUnfinished(disk, place.folder)
    for (const { name, path, about } of await listBackups(disk, [place])) {
      const holds = about ? await holdsOneOf(path, articleIds) : null
      if (holds === null) unreadable.add(join(place.folder, name))
      if (!holds) continue
      await disk.remove(path)
      deleted.add(name)
      isChanged = true
    }
    if (isChanged) await disk.syncFolder(place.folder)
  }
  return { deleted: [...deleted], unreadable: [...unreadable] }
}

/** Null where it cannot be told. */
async function holdsOneOf(path: string, articleIds: ReadonlySet<string>): Promise<boolean | null> {
  try {
    const { zip, contents } = await openBackup(path)
    zip.close()
    return (
      contents.articles.some(({ id }) => articleIds.has(id)) ||
      contents.files.some(({ name }) => [...articleIds].some((id) => name === `articles/${id}.json`))
    )
  } catch {
    // Damaged: what is in it cannot be said.
    return null
  }
}
