import type { ArticleDocument } from '../../shared/domain/document'
import { goneBy } from '../../shared/domain/purge/gone'
import { LibraryError } from '../library-error'
import { readArticle } from '../store/article-file'
import type { Disk } from '../store/disk'
import type { Layout } from '../store/layout'
import { eraseArticleFiles, eraseCatalogue, eraseContent, eraseFromArticles } from './erase-files'
import { eraseFromJournal } from './erase-journal'
import { eraseFromQuarantine } from './erase-quarantine'
import { eraseStrays } from './erase-strays'
import { articlesIn, type PurgeOrder } from './purge-order'
import type { Telling } from './telling'
import { quotedWords, tracesOf } from './traces'

/**
 * Leaves no byte of what is gone in the files of the library, whose documents must not be written meanwhile. Every step
 * may be done again, so that one that was interrupted is just begun anew. Gives the articles that are left with less in
 * them.
 */
export async function erase(disk: Disk, layout: Layout, order: PurgeOrder): Promise<ArticleDocument[]> {
  const { doomed, originals, attachments } = order
  const telling = await tellingOf(disk, layout, order)
  // First, while the words that it is known by can still be read.
  await eraseFromQuarantine(disk, layout, telling)
  await eraseStrays(disk, layout, telling)
  await eraseFromJournal(disk, layout, doomed)
  const left = await eraseFromArticles(disk, layout, order)
  await eraseArticleFiles(disk, layout, doomed)
  await eraseContent(disk, originals.map(layout.original))
  await eraseContent(disk, attachments.map(layout.attachment))
  await eraseCatalogue(disk, layout)
  return left
}

async function tellingOf(disk: Disk, layout: Layout, order: PurgeOrder): Promise<Telling> {
  const { doomed, originals, attachments } = order
  const gone = goneBy(doomed)
  const whole = new Set(doomed.flatMap(({ kind, id }) => (kind === 'article' ? id : [])))
  const traces: Buffer[] = []
  const quoted = new Map<string, readonly Buffer[]>()
  for (const id of articlesIn(order)) {
    const document = await readable(disk, layout, id)
    if (document && whole.has(id)) traces.push(...tracesOf(document))
    else if (document) quoted.set(id, quotedWords(document, gone))
  }
  return { names: [...doomed.map(({ id }) => id), ...originals, ...attachments], traces, quoted }
}

async function readable(disk: Disk, layout: Layout, id: string): Promise<ArticleDocument | null> {
  try {
    return await readArticle(disk, layout, id)
  } catch (error) {
    // A file that cannot be read goes all the same; what was set aside is known by its id.
    if (error instanceof LibraryError) return null
    throw error
  }
}
