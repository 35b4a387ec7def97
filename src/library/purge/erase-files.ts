import { basename, dirname, join } from 'node:path'
import type { ArticleDocument } from '../../shared/domain/document'
import { type Doomed, goneBy, withoutGone } from '../../shared/domain/purge/gone'
import { readArticle, writeArticle } from '../store/article-file'
import type { Disk } from '../store/disk'
import { isMissing } from '../store/disk-error'
import { generationBefore, type Layout } from '../store/layout'
import { articlesIn, type PurgeOrder } from './purge-order'

/** Removes the files of articles that go as a whole, every generation of them. */
export async function eraseArticleFiles(
  disk: Disk,
  layout: Layout,
  doomed: readonly Doomed[],
): Promise<void> {
  for (const { kind, id } of doomed) {
    if (kind !== 'article') continue
    await removeAll(disk, generationsOf(layout.article(id)))
  }
  await disk.syncFolder(layout.articles)
}

/**
 * Takes what is gone out of the other articles, in both generations of their files: what is written first becomes the
 * generation before of what is written second.
 */
export async function eraseFromArticles(
  disk: Disk,
  layout: Layout,
  order: Pick<PurgeOrder, 'doomed' | 'quoting'>,
): Promise<ArticleDocument[]> {
  const { doomed } = order
  const gone = goneBy(doomed)
  const whole = new Set(doomed.filter(({ kind }) => kind === 'article').map(({ id }) => id))
  const touched = [...articlesIn(order)].filter((id) => !whole.has(id))
  const left: ArticleDocument[] = []
  for (const id of touched) {
    // Only the generation before may be left of it: the article is rebuilt from that later.
    const document =
      (await readArticle(disk, layout, id)) ?? (await readArticle(disk, generationBefore(layout), id))
    if (!document) continue
    const after = withoutGone(document, gone)
    await writeArticle(disk, layout, after)
    await writeArticle(disk, layout, after)
    await removeAll(disk, leftoversOf(layout.article(id)))
    left.push(after)
  }
  return left
}

/** Removes content that is kept under its hash. */
export async function eraseContent(disk: Disk, paths: readonly string[]): Promise<void> {
  for (const path of paths) {
    await removeAll(disk, [path, `${path}.new`])
    await disk.syncFolder(dirname(path))
  }
}

/** The catalogue shows rows of it. It is derived, and is made anew. */
export async function eraseCatalogue(disk: Disk, layout: Layout): Promise<void> {
  const name = basename(layout.catalogue)
  const files = (await disk.list(layout.folder)).filter((file) => file.startsWith(name))
  await removeAll(
    disk,
    files.map((file) => join(layout.folder, file)),
  )
  await disk.syncFolder(layout.folder)
}

const leftoversOf = (path: string): string[] => [`${path}.new`, `${path}.bak.new`]
const generationsOf = (path: string): string[] => [path, `${path}.bak`, ...leftoversOf(path)]

async function removeAll(disk: Disk, paths: readonly string[]): Promise<void> {
  for (const path of paths) {
    try {
      await disk.remove(path)
    } catch (error) {
      if (!isMissing(error)) throw error
    }
  }
}
