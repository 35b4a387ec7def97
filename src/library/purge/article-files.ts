import { refuse } from '../library-error'
import { articleFileName } from '../store/article-file'
import { articleFilesIn } from '../store/article-files-in'
import type { Articles } from '../store/articles'
import type { Catalogue } from '../store/catalogue'
import type { Disk } from '../store/disk'
import { isMissing, whyDisk } from '../store/disk-error'
import { generationBefore, type Layout } from '../store/layout'
import type { LibraryRecord } from '../store/library-record'
import { seqIn } from '../store/seq-in-file'

export interface ArticleFilesOptions {
  readonly disk: Disk
  readonly layout: Layout
  readonly articles: Articles
  readonly catalogue: Catalogue
  readonly shared: LibraryRecord
}

/** An article's file, and the generation before as it is, damaged or not; null = there is none. */
export interface ArticleBytes {
  readonly id: string
  readonly now: Buffer
  readonly before: Buffer | null
}

/**
 * The files of all articles, each as it should be: from a damaged one nobody can tell what it quotes, and it would be
 * made anew with the words later. One that is damaged, gone or behind is mended first. Rejects with `not-purged` where a
 * file cannot be looked into.
 */
export async function* soundArticleFiles(options: ArticleFilesOptions): AsyncGenerator<ArticleBytes> {
  const { disk, layout, catalogue, shared } = options
  const removed = new Set<string>(shared.current.tombstones.map(({ id }) => id))
  const known = catalogue.entries().flatMap(({ id }) => (id === shared.id ? [] : id))
  const { ids, onlyBefore } = await articleFilesIn(disk, layout)
  for (const id of new Set([...known, ...ids, ...onlyBefore])) {
    if (removed.has(id)) continue
    const now = (await soundBytes(options, id)) ?? (await mended(options, id))
    if (!now) continue
    yield { id, now, before: await bytesAt(disk, generationBefore(layout), id) }
  }
}

/** Null where the file is not there, is damaged, or holds less than is known of the article. */
async function soundBytes(
  { disk, layout, catalogue }: ArticleFilesOptions,
  id: string,
): Promise<Buffer | null> {
  const bytes = await bytesAt(disk, layout, id)
  const seq = bytes ? seqIn(bytes) : 0
  return seq > 0 && seq >= (catalogue.entry(id)?.seq ?? 0) ? bytes : null
}

/** Null where nothing is left of the article; that is told with the other repairs. */
async function mended(options: ArticleFilesOptions, id: string): Promise<Buffer | null> {
  const { layout, articles, catalogue } = options
  const isKnown = () => catalogue.entry(id) !== undefined
  if (!isKnown()) throw refuse('not-purged', `${articleFileName(layout, id)}: it cannot be read`)
  try {
    await articles.load(id)
    const bytes = await soundBytes(options, id)
    if (bytes) return bytes
    // It is good in memory, and its file was damaged since.
    await articles.renew(id)
  } catch (error) {
    if (!isKnown()) return null
    throw error
  }
  const bytes = await soundBytes(options, id)
  if (!bytes)
    throw refuse('not-purged', `${articleFileName(layout, id)}: it is damaged and could not be mended`)
  return bytes
}

async function bytesAt(disk: Disk, layout: Layout, id: string): Promise<Buffer | null> {
  try {
    return await disk.read(layout.article(id))
  } catch (error) {
    if (isMissing(error)) return null
    throw refuse('not-purged', `${articleFileName(layout, id)}: ${whyDisk(error)}`, error)
  }
}
