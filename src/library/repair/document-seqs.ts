import { articleIdsIn } from '../store/article-ids-in'
import type { Disk } from '../store/disk'
import type { Layout } from '../store/layout'
import { seqIn } from '../store/seq-in-file'
import { othersTurn } from '../turn'

/** The highest number in any document, those left out that are damaged: they are repaired when their turn comes. */
export async function highestInDocuments(disk: Disk, layout: Layout): Promise<number> {
  let highest = 0
  for (const id of await articleIdsIn(disk, layout)) {
    highest = Math.max(highest, seqIn(await disk.read(layout.article(id))))
    await othersTurn()
  }
  return highest
}
