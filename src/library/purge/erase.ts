import type { ArticleDocument } from '../../shared/domain/document'
import { LibraryError } from '../library-error'
import { readArticle } from '../store/article-file'
import type { Disk } from '../store/disk'
import type { Layout } from '../store/layout'
import { eraseArticleFiles, eraseCatalogue, eraseContent, eraseFromArticles } from './erase-files'
import { eraseFromJournal } from './erase-journal'
import { eraseFromQuarantine } from './erase-quarantine'
import type { PurgeOrder } from './purge-order'
import { tracesOf } from './traces'

/**
 * Leaves no byte of what is gone in the files of the library, whose documents must not be written meanwhile. Every step
 * may be done again, so that one that was interrupted is just begun anew. Gives the articles that are left with less in
 * them.
 */
export async function erase(disk: Disk, layout: Layout, order: PurgeOrder): Promise<ArticleDocument[]> {
  const { doomed, originals, attachments } = order
  const traces: Buffer[] = []
  for (const { kind, id } of doomed) {
    if (kind === 'article') traces.push(...(await tracesIn(disk, layout, id)))
  }
  const names = [...doomed.map(({ id }) => id), ...originals, ...attachments]
  // First, while the words that it is known by can still be read.
  await eraseFromQuarantine(disk, layout, { names, traces })
  await eraseFromJournal(disk, layout, doomed)
  const left = await eraseFromArticles(disk, layout, order)
  await eraseArticleFiles(disk, layout, doomed)
  await eraseContent(disk, originals.map(layout.original))
  await eraseContent(disk, attachments.map(layout.attachment))
  await eraseCatalogue(disk, layout)
  return left
}

async function tracesIn(disk: Disk, layout: Layout, id: string): Promise<Buffer[]> {
  try {
    const document = await readArticle(disk, layout, id)
    return document ? tracesOf(document) : []
  } catch (error) {
    // A file that cannot be read goes all the same; what was set aside is known by its id.
    if (error instanceof LibraryError) return []
    throw error
  }
}
