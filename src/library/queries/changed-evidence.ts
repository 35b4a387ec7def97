import { ofClaim } from '../../shared/domain/predictions/of-claim'
import type { ArticleRow, ClaimRow } from '../../shared/domain/queries/rows'
import { isEvidenceChanged } from '../../shared/domain/versions/evidence-place'
import { evidencePlace } from './evidence-place'
import type { Readable } from './query'
import { readable } from './readable'

/**
 * Does a prediction rest on a passage that the newest version of its article words otherwise, or does not say any more? Of
 * `only` these pieces of evidence, if given. Documents are opened only where an article has several versions.
 */
export async function hasChangedEvidence(
  library: Readable,
  row: ClaimRow,
  only?: readonly string[],
): Promise<boolean> {
  const changed = await changedEvidence(library, row)
  return changed.some((id) => only?.includes(id) ?? true)
}

interface Known {
  /** Of the articles that were looked into: rows are values, so as long as they are the same, so is the answer. */
  readonly articles: readonly (ArticleRow | undefined)[]
  readonly changed: readonly string[]
}

/** A list asks for the same rows after every save: what it took two documents to find out is not to be found out again. */
const known = new WeakMap<ClaimRow, Known>()

/** The ids of the evidence that says something else now. */
async function changedEvidence(library: Readable, row: ClaimRow): Promise<readonly string[]> {
  const passages = (row.prediction?.evidence ?? []).flatMap(({ id, articleId }) =>
    articleId === undefined ? [] : [{ id, article: articleRow(library, articleId) }],
  )
  const mayHaveChanged = passages.filter(({ article }) => (article?.versions ?? 1) > 1)
  if (mayHaveChanged.length === 0) return []
  const articles = passages.map(({ article }) => article)
  const before = known.get(row)
  if (before?.articles.every((article, at) => article === articles[at])) return before.changed
  const { changed, isWhole } = await lookedFor(library, row, new Set(mayHaveChanged.map(({ id }) => id)))
  if (isWhole) known.set(row, { articles, changed })
  return changed
}

const articleRow = ({ catalogue }: Readable, articleId: string): ArticleRow | undefined =>
  catalogue.entry(articleId)?.article ?? undefined

interface LookedFor {
  readonly changed: readonly string[]
  /** Every article that it takes could be read. One that could not may be the next time. */
  readonly isWhole: boolean
}

async function lookedFor(
  library: Readable,
  { id, articleId }: ClaimRow,
  wanted: ReadonlySet<string>,
): Promise<LookedFor> {
  const document = await readable(library.articles, articleId)
  if (!document) return { changed: [], isWhole: false }
  const changed: string[] = []
  let isWhole = true
  for (const item of ofClaim(document.evidence, id)) {
    if (item.kind !== 'article_fragment' || !wanted.has(item.id)) continue
    const place = await evidencePlace(library, item)
    if (place === null) isWhole = false
    if (isEvidenceChanged(place)) changed.push(item.id)
  }
  return { changed, isWhole }
}
