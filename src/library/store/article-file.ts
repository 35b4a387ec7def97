import { basename } from 'node:path'
import { Low } from 'lowdb'
import type { ArticleDocument } from '../../shared/domain/document'
import { refuse } from '../library-error'
import { NewerDocument, type ParseOptions, parseArticle } from '../migrations/parse-document'
import type { Disk } from './disk'
import { whyDisk } from './disk-error'
import { DamagedFile, DurableAdapter } from './durable-adapter'
import type { Layout } from './layout'

/** `articles/<id>.json`, with the generation before in `<id>.json.bak`. */
const adapterFor = (disk: Disk, layout: Layout, id: string, options: ParseOptions = { newer: false }) =>
  new DurableAdapter<ArticleDocument>(disk, layout.article(id), {
    keepBefore: true,
    parse: (data) => {
      const document = parseArticle(data, options)
      if (document.article.id !== id) throw new Error('it holds another article')
      return document
    },
  })

export const articleFileName = (layout: Layout, id: string): string =>
  `articles/${basename(layout.article(id))}`

/**
 * Null where there is no file. One of an older version comes as the newest has it. Rejects with `document-damaged`,
 * `library-newer` or `library-unreadable`, naming the file.
 */
export async function readArticle(
  disk: Disk,
  layout: Layout,
  id: string,
  options?: ParseOptions,
): Promise<ArticleDocument | null> {
  try {
    return await adapterFor(disk, layout, id, options).read()
  } catch (error) {
    const file = articleFileName(layout, id)
    if (error instanceof DamagedFile && error.cause instanceof NewerDocument)
      throw refuse('library-newer', `${file}, version ${error.cause.version}`, error)
    if (error instanceof DamagedFile) throw refuse('document-damaged', file, error)
    throw refuse('library-unreadable', `${file}: ${whyDisk(error)}`, error)
  }
}

export async function writeArticle(disk: Disk, layout: Layout, document: ArticleDocument): Promise<void> {
  await new Low(adapterFor(disk, layout, document.article.id), document).write()
}
