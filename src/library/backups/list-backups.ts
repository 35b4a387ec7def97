import { join } from 'node:path'
import type { BackupAbout } from '../../shared/domain/backups/backup-about'
import type { PlaceName } from '../../shared/domain/backups/backup-views'
import type { Disk } from '../store/disk'
import { whyDisk } from '../store/disk-error'
import { namesIn } from '../store/names-in'
import { isBackupName } from './backup-name'
import type { Place } from './places'
import { readAbout } from './verify-backup'

/** A zip in one of the places. */
export interface FoundBackup {
  /** Its file's name. */
  readonly name: string
  readonly where: readonly PlaceName[]
  /** The first of its copies. */
  readonly path: string
  /** Bytes of the zip. */
  readonly size: number
  /** What it says of itself; where that cannot be read, why. */
  readonly about: BackupAbout | null
  readonly trouble: string | null
}

/** Every zip of these places, the newest first, those that cannot be read at the end. Two copies are one backup. */
export async function listBackups(disk: Disk, places: readonly Place[]): Promise<FoundBackup[]> {
  const found = new Map<string, FoundBackup>()
  for (const place of places) {
    for (const name of await zipsIn(disk, place.folder)) {
      const backup = await look(disk, place, name)
      const other = found.get(name)
      if (!other) found.set(name, backup)
      else
        found.set(
          name,
          isSame(other, backup) ? { ...other, where: [...other.where, place.name] } : better(other, backup),
        )
    }
  }
  return [...found.values()].toSorted(newestFirst)
}

export const zipsIn = async (disk: Disk, folder: string): Promise<string[]> =>
  (await namesIn(disk, folder)).filter(isBackupName)

async function look(disk: Disk, { name: place, folder }: Place, name: string): Promise<FoundBackup> {
  const path = join(folder, name)
  const found = { name, where: [place], path, size: 0, about: null, trouble: null }
  try {
    const { size } = await disk.facts(path)
    return { ...found, size, about: await readAbout(path) }
  } catch (error) {
    return { ...found, trouble: whyDisk(error) }
  }
}

const isSame = (one: FoundBackup, other: FoundBackup): boolean =>
  one.about !== null && one.size === other.size && JSON.stringify(one.about) === JSON.stringify(other.about)

/** Two files of one name that are not the same: the one that can be read stands for both. */
const better = (one: FoundBackup, other: FoundBackup): FoundBackup => (one.about ? one : other)

function newestFirst(one: FoundBackup, other: FoundBackup): number {
  const [a, b] = [one.about?.madeAt ?? '', other.about?.madeAt ?? '']
  if (a === b) return one.name < other.name ? 1 : -1
  return a < b ? 1 : -1
}
