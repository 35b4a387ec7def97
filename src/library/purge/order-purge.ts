import type { ArticleDocument } from '../../shared/domain/document'
import { quotationsOf } from '../../shared/domain/purge/doomed-in'
import { type Doomed, goneBy, withoutGone } from '../../shared/domain/purge/gone'
import { refuse } from '../library-error'
import { articleFileName } from '../store/article-file'
import { unsealed } from '../store/envelope'
import { type ArticleFilesOptions, soundArticleFiles } from './article-files'
import type { PurgeOrder } from './purge-order'

/**
 * What has to go with it, beside its own document: what evidence and claims in other articles quote of it, and the files
 * that nothing else needs. Looks into the bytes of every article's file; only those that name it are read.
 */
export async function orderPurge(
  library: ArticleFilesOptions,
  document: ArticleDocument,
  doomed: readonly Doomed[],
  { backups }: { readonly backups: boolean },
): Promise<PurgeOrder> {
  const articleId = document.article.id
  const isWhole = doomed.some(({ kind }) => kind === 'article')
  const after = isWhole ? null : withoutGone(document, goneBy(doomed))
  const kept = new Set(after ? contentOf(after) : [])
  const candidates = contentOf(document).filter((sha256) => !kept.has(sha256))
  const quotations: Doomed[] = []
  const quoting: string[] = []
  const needed = new Set<string>()
  for await (const { id, now, before } of soundArticleFiles(library)) {
    if (id === articleId) continue
    for (const sha256 of candidates) if (now.includes(sha256)) needed.add(sha256)
    if (!isWhole) continue
    const isNamed = now.includes(articleId)
    // What was quoted and taken back stands in the generation before; of a damaged one nobody knows.
    const isNamedBefore = before && (before.includes(articleId) || unsealed(before) === null)
    if (!isNamed && !isNamedBefore) continue
    if (!library.catalogue.entry(id))
      throw refuse('not-purged', `${articleFileName(library.layout, id)}: it came while the library was open`)
    quotations.push(...quotationsOf(await library.articles.glance(id), articleId))
    quoting.push(id)
  }
  const left = candidates.filter((sha256) => !needed.has(sha256))
  const copies = new Set(copiesIn(document))
  const sources = new Set(originalsIn(document))
  return {
    doomed: [...doomed, ...quotations],
    quoting,
    originals: left.filter((sha256) => sources.has(sha256)),
    attachments: left.filter((sha256) => copies.has(sha256)),
    backups,
  }
}

/** The claim, outcome or piece of evidence is not there. */
export const doomedOrRefused = (doomed: Doomed[], id: string): Doomed[] => {
  if (!doomed.some((one) => one.id === id)) throw refuse('not-found', id)
  return doomed
}

const contentOf = (document: ArticleDocument): string[] => [
  ...new Set([...originalsIn(document), ...copiesIn(document)]),
]

const originalsIn = ({ versions }: ArticleDocument): string[] =>
  versions.map(({ originalSha256 }) => originalSha256)

const copiesIn = ({ evidence }: ArticleDocument): string[] =>
  evidence.flatMap((item) => (item.kind === 'reference' && item.localCopy ? item.localCopy.sha256 : []))
