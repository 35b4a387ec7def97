import type { Disk } from './disk'
import { isMissing } from './disk-error'

/** What lies in a folder; nothing where there is none: folders are made when they are first needed. */
export async function namesIn(disk: Disk, folder: string): Promise<string[]> {
  try {
    return await disk.list(folder)
  } catch (error) {
    if (isMissing(error)) return []
    throw error
  }
}
