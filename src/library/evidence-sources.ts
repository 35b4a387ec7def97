import type { ClaimInArticle } from '../shared/domain/exports/claim-csv'
import type { Source } from '../shared/domain/exports/judged-claim'
import { ofClaim } from '../shared/domain/predictions/of-claim'
import { isEvidenceChanged } from '../shared/domain/versions/evidence-place'
import type { Library } from './library'
import { LibraryError } from './library-error'

type Sources = ReadonlyMap<string, Source>

/**
 * Tells what the evidence of a claim is called, where it can be read, and whether its article says something else now. Each
 * article is asked for once.
 */
export function sourcesFor(library: Library): (claim: ClaimInArticle) => Promise<Sources> {
  const known = new Map<string, Promise<ArticleSource>>()
  const articleSource = (articleId: string) => {
    const source = known.get(articleId) ?? readSource(library, articleId)
    known.set(articleId, source)
    return source
  }
  return async ({ document, claim }) => {
    const sources = new Map<string, Source>()
    let mayHaveChanged = false
    for (const item of ofClaim(document.evidence, claim.id)) {
      if (item.kind === 'article_fragment') {
        const { source, versionId } = await articleSource(item.articleId)
        sources.set(item.id, source)
        mayHaveChanged ||= versionId !== undefined && versionId !== item.versionId
      } else sources.set(item.id, { title: item.title, url: item.archiveUrl ?? item.url })
    }
    if (!mayHaveChanged) return sources
    for (const id of await changedOf(library, claim.id)) {
      const source = sources.get(id)
      if (source) sources.set(id, { ...source, isChanged: true })
    }
    return sources
  }
}

/** The ids of a prediction's evidence that the newest versions word otherwise, as the window says it of an outcome. */
async function changedOf(library: Library, claimId: string): Promise<string[]> {
  const { evidence } = await library.query('predictions.get', { claimId })
  return evidence.flatMap(({ evidence: { id }, place }) => (isEvidenceChanged(place) ? [id] : []))
}

interface ArticleSource {
  readonly source: Source
  /** The newest version; absent where the article cannot be read. */
  readonly versionId?: string
}

/** An article in the bin keeps its title; its address cannot be asked for. */
async function readSource(library: Library, articleId: string): Promise<ArticleSource> {
  try {
    const { article } = await library.query('articles.get', { articleId })
    const source = { title: article.title, url: article.archiveUrl ?? article.url }
    return { source, versionId: article.currentVersionId }
  } catch (error) {
    if (!(error instanceof LibraryError) || error.code !== 'not-found') throw error
  }
  const { articles } = await library.query('bin.list', null)
  const binned = articles.find((article) => article.articleId === articleId)
  return { source: binned ? { title: binned.title } : {} }
}
