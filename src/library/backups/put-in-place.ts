import { join } from 'node:path'
import { refuse } from '../library-error'
import { type Disk, realDisk } from '../store/disk'
import { isMissing, whyDisk } from '../store/disk-error'

export interface Places {
  /** Where the library is that is closed now. */
  readonly present: string
  /** Where it goes: a path that nothing has yet. */
  readonly aside: string
  /** The library that takes its place. */
  readonly unpacked: string
}

/**
 * The library goes aside, the unpacked one takes its place, and the backups come along. Rejects with
 * `backup-not-restored`; then each is where it was.
 */
export async function putInPlace(places: Places, disk: Disk = realDisk): Promise<void> {
  try {
    await swap(disk, places)
  } catch (error) {
    throw refuse('backup-not-restored', whyDisk(error), error)
  }
}

async function swap(disk: Disk, { present, aside, unpacked }: Places): Promise<void> {
  await disk.rename(present, aside)
  try {
    await disk.rename(unpacked, present)
    try {
      await takeBackups(disk, aside, present)
    } catch (error) {
      await disk.rename(present, unpacked)
      throw error
    }
  } catch (error) {
    await disk.rename(aside, present)
    throw error
  }
}

async function takeBackups(disk: Disk, from: string, to: string): Promise<void> {
  try {
    await disk.rename(join(from, 'backups'), join(to, 'backups'))
  } catch (error) {
    // There were none in it: those elsewhere are the library's too.
    if (!isMissing(error)) throw error
  }
}
