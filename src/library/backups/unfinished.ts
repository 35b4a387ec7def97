import { join } from 'node:path'
import type { Disk } from '../store/disk'
import { isMissing } from '../store/disk-error'
import { isUnfinished } from './backup-name'

/** Removes what is being made in a folder, or was left there by an attempt that died. Was there any? */
export async function removeUnfinished(disk: Disk, folder: string): Promise<boolean> {
  try {
    const unfinished = (await disk.list(folder)).filter(isUnfinished)
    for (const file of unfinished) await removeIfThere(disk, join(folder, file))
    return unfinished.length > 0
  } catch (error) {
    if (isMissing(error)) return false
    throw error
  }
}

/** It may get its name, or be given up, at this moment. */
async function removeIfThere(disk: Disk, path: string): Promise<void> {
  try {
    await disk.remove(path)
  } catch (error) {
    if (!isMissing(error)) throw error
  }
}
