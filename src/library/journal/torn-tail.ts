import { refuse } from '../library-error'
import type { Quarantine } from '../repair/quarantine'
import type { Disk } from '../store/disk'
import { whyDisk } from '../store/disk-error'
import type { JournalEnd } from './read-journal'

/**
 * Sets the torn end of the journal aside and cuts it off; gives the name it has in the quarantine. The bytes were never
 * acknowledged, but they may be somebody's words, so they are copied first; without room for the copy the library is
 * not opened for writing.
 */
export async function setTornTailAside(
  disk: Disk,
  quarantine: Quarantine,
  { segment, bytes, goodLength }: NonNullable<JournalEnd['torn']>,
): Promise<string> {
  try {
    const aside = await quarantine.keep(segment.path, bytes.subarray(goodLength), 'torn')
    const file = await disk.open(segment.path, 'existing')
    try {
      await file.truncate(goodLength)
      await file.sync()
    } finally {
      await file.close()
    }
    return aside
  } catch (error) {
    throw refuse(
      'library-unreadable',
      `the torn end of ${segment.name} could not be set aside: ${whyDisk(error)}`,
      error,
    )
  }
}
