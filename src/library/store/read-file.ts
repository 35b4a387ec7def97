import type { Disk } from './disk'
import { cannotBeRead } from './disk-error'

/**
 * A file that the disk refuses is asked for once more: a loose cable fails for a moment, and a file that cannot be read
 * is set aside.
 */
export async function readFile(disk: Disk, path: string): Promise<Buffer> {
  try {
    return await disk.read(path)
  } catch (error) {
    if (!cannotBeRead(error)) throw error
    return await disk.read(path)
  }
}
