import { join } from 'node:path'
import type { Disk } from '../store/disk'
import { isMissing } from '../store/disk-error'
import type { Layout } from '../store/layout'
import { namesIn } from '../store/names-in'
import { type Telling, tells } from './telling'

/** Removes what was set aside and names or holds what is gone. */
export async function eraseFromQuarantine(
  disk: Disk,
  { quarantine }: Layout,
  telling: Telling,
): Promise<void> {
  for (const file of await namesIn(disk, quarantine)) {
    const path = join(quarantine, file)
    if (tells(telling, file, await disk.read(path))) await disk.remove(path)
  }
  await syncIfThere(disk, quarantine)
}

async function syncIfThere(disk: Disk, folder: string): Promise<void> {
  try {
    await disk.syncFolder(folder)
  } catch (error) {
    if (!isMissing(error)) throw error
  }
}
