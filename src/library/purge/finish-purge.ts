import { decodeLine, NEWLINE } from '../journal/line'
import { listSegments } from '../journal/segments'
import type { Disk } from '../store/disk'
import type { Layout } from '../store/layout'
import { erase } from './erase'
import { type PurgeOrder, readOrder, removeOrder } from './purge-order'

/**
 * At opening, before anything is read: finishes a removal that was interrupted. One that the journal does not know was
 * never decided, and is forgotten. A failure leaves the order where it is, for the next opening.
 */
export async function finishPurge(
  disk: Disk,
  layout: Layout,
  {
    purgeBackups,
    wipeSearch,
    onTrouble,
  }: {
    readonly purgeBackups: (order: PurgeOrder) => Promise<number>
    /** Nobody knows yet what the search index holds: it is made anew. */
    readonly wipeSearch: () => Promise<void>
    readonly onTrouble: (error: unknown) => void
  },
): Promise<void> {
  try {
    const order = await readOrder(disk, layout)
    if (!order) return
    if (await isDecided(disk, layout, order)) {
      await erase(disk, layout, order)
      await wipeSearch()
      if (order.backups) await purgeBackups(order)
    }
    await removeOrder(disk, layout)
  } catch (error) {
    onTrouble(error)
  }
}

/** The record that made the tombstone is whole, wherever it stands. */
async function isDecided(disk: Disk, layout: Layout, { doomed }: PurgeOrder): Promise<boolean> {
  const tombstone = `tombstone:${doomed[0]?.id}`
  for (const { path } of (await listSegments(disk, layout.journal)).toReversed()) {
    const bytes = await disk.read(path)
    for (let at = bytes.indexOf(tombstone); at !== -1; at = bytes.indexOf(tombstone, at + 1)) {
      const start = bytes.lastIndexOf(NEWLINE, at) + 1
      const end = bytes.indexOf(NEWLINE, at)
      if (end !== -1 && decodeLine(bytes.subarray(start, end))) return true
    }
  }
  return false
}
