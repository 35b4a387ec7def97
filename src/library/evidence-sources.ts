import type { ClaimInArticle } from '../shared/domain/exports/claim-csv'
import type { Source } from '../shared/domain/exports/judged-claim'
import type { Evidence } from '../shared/domain/predictions/evidence'
import { ofClaim } from '../shared/domain/predictions/of-claim'
import type { Library } from './library'
import { LibraryError } from './library-error'

type Sources = ReadonlyMap<string, Source>

/** Tells what the evidence of a claim is called and where it can be read. Each article is asked for once. */
export function sourcesFor(library: Library): (claim: ClaimInArticle) => Promise<Sources> {
  const known = new Map<string, Promise<Source>>()
  const articleSource = (articleId: string) => {
    const source = known.get(articleId) ?? readSource(library, articleId)
    known.set(articleId, source)
    return source
  }
  return async ({ document, claim }) => {
    const sources = new Map<string, Source>()
    for (const item of ofClaim(document.evidence, claim.id))
      sources.set(item.id, await sourceOf(item, articleSource))
    return sources
  }
}

async function sourceOf(
  evidence: Evidence,
  articleSource: (articleId: string) => Promise<Source>,
): Promise<Source> {
  if (evidence.kind === 'article_fragment') return await articleSource(evidence.articleId)
  const { title, archiveUrl, url } = evidence
  return { title, url: archiveUrl ?? url }
}

/** An article in the bin keeps its title; its address cannot be asked for. */
async function readSource(library: Library, articleId: string): Promise<Source> {
  try {
    const { article } = await library.query('articles.get', { articleId })
    return { title: article.title, url: article.archiveUrl ?? article.url }
  } catch (error) {
    if (!(error instanceof LibraryError) || error.code !== 'not-found') throw error
  }
  const { articles } = await library.query('bin.list', null)
  const binned = articles.find((article) => article.articleId === articleId)
  return binned ? { title: binned.title } : {}
}
