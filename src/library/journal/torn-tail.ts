import { basename, join } from 'node:path'
import { refuse } from '../library-error'
import type { Disk } from '../store/disk'
import { whyDisk } from '../store/disk-error'
import { replaceFile } from '../store/durable-file'
import type { Layout } from '../store/layout'
import type { JournalEnd } from './read-journal'

/**
 * Sets the torn end of the journal aside and cuts it off. The bytes were never acknowledged, but they may be somebody's
 * words, so they are copied first; without room for the copy the library is not opened for writing.
 */
export async function setTornTailAside(
  disk: Disk,
  layout: Layout,
  { segment, bytes, goodLength }: NonNullable<JournalEnd['torn']>,
  newId: () => string,
): Promise<void> {
  try {
    await disk.makeFolder(layout.quarantine)
    await disk.syncFolder(layout.folder)
    const aside = join(layout.quarantine, `${basename(segment.path)}-${newId()}.torn`)
    await replaceFile(disk, aside, bytes.subarray(goodLength))
    const file = await disk.open(segment.path, 'existing')
    try {
      await file.truncate(goodLength)
      await file.sync()
    } finally {
      await file.close()
    }
  } catch (error) {
    throw refuse(
      'library-unreadable',
      `the torn end of ${segment.name} could not be set aside: ${whyDisk(error)}`,
      error,
    )
  }
}
