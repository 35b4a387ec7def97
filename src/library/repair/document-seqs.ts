import { articleFilesIn } from '../store/article-files-in'
import type { Disk } from '../store/disk'
import { cannotBeRead, isMissing } from '../store/disk-error'
import { generationBefore, type Layout } from '../store/layout'
import { seqIn } from '../store/seq-in-file'
import { othersTurn } from '../turn'

/**
 * The highest number in any document and in the generations before. Those that are damaged or cannot be read are left
 * out: they are repaired when their turn comes.
 */
export async function highestInDocuments(disk: Disk, layout: Layout): Promise<number> {
  const { ids, onlyBefore } = await articleFilesIn(disk, layout)
  let highest = 0
  for (const id of [...ids, ...onlyBefore]) {
    for (const place of [layout, generationBefore(layout)])
      highest = Math.max(highest, await seqAt(disk, place.article(id)))
    await othersTurn()
  }
  return highest
}

async function seqAt(disk: Disk, path: string): Promise<number> {
  try {
    return seqIn(await disk.read(path))
  } catch (error) {
    if (isMissing(error) || cannotBeRead(error)) return 0
    throw error
  }
}
