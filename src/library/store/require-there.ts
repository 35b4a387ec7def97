import { away } from '../../shared/strings/away'
import { refuse } from '../library-error'
import type { Disk } from './disk'
import { isMissing, whyDisk } from './disk-error'
import type { Layout } from './layout'

/**
 * Rejects with `library-unreadable` where the library's folder is gone, or is an empty one on which its disk was mounted:
 * then none of its files is damaged, and nothing is to be mended.
 */
export async function requireThere(disk: Disk, { folder, libraryFile, articles }: Layout): Promise<void> {
  for (const path of [libraryFile, articles]) {
    try {
      await disk.facts(path)
      return
    } catch (error) {
      if (!isMissing(error)) throw refuse('library-unreadable', `${folder}: ${whyDisk(error)}`, error)
    }
  }
  throw refuse('library-unreadable', away.notThere)
}
