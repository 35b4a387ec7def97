import { join } from 'node:path'
import { isSegmentName } from '../journal/segments'
import type { Disk } from '../store/disk'
import { articleIdIn, generationIdIn, isContentName, type Layout } from '../store/layout'
import { namesIn } from '../store/names-in'
import { conflictCopiesIn } from '../synced-folder/conflict-copies'
import { type Telling, tells } from './telling'

/**
 * Removes files that no document and no journal knows, and that name or hold what is gone: mostly copies that a syncing
 * service made of one of ours. In the folder itself only those: other files there are a person's own.
 */
export async function eraseStrays(disk: Disk, layout: Layout, telling: Telling): Promise<void> {
  const articles = await namesIn(disk, layout.articles)
  const isArticle = (name: string) => (articleIdIn(name) ?? generationIdIn(name)) !== undefined
  const strays: readonly [folder: string, names: readonly string[]][] = [
    [layout.folder, conflictCopiesIn(await namesIn(disk, layout.folder))],
    [layout.articles, articles.filter((name) => !isArticle(name))],
    [layout.journal, (await namesIn(disk, layout.journal)).filter((name) => !isSegmentName(name))],
    [layout.originals, (await namesIn(disk, layout.originals)).filter((name) => !isContentName(name))],
    [layout.attachments, (await namesIn(disk, layout.attachments)).filter((name) => !isContentName(name))],
  ]
  for (const [folder, names] of strays) {
    let isChanged = false
    for (const name of names) {
      const path = join(folder, name)
      if ((await disk.facts(path)).isFolder || !tells(telling, name, await disk.read(path))) continue
      await disk.remove(path)
      isChanged = true
    }
    if (isChanged) await disk.syncFolder(folder)
  }
}
