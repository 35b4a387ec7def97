import type { Article } from '../shared/domain/article'
import type { ClaimInArticle } from '../shared/domain/exports/claim-csv'
import { type FirstSeen, firstSeenFirst } from '../shared/domain/versions/copies'
import { withoutUndefined } from '../shared/domain/without-undefined'
import type { Library } from './library'
import { LibraryError } from './library-error'

/** Tells in which article the words of a claim were seen first; undefined where they stand in no other. Each article is asked for once. */
export function firstSeenFor(library: Library): (claim: ClaimInArticle) => Promise<FirstSeen | undefined> {
  const known = new Map<string, Promise<FirstSeen | null>>()
  const printedAs = (articleId: string) => {
    const asked = known.get(articleId) ?? readPrinted(library, articleId)
    known.set(articleId, asked)
    return asked
  }
  return async ({ document: { article }, claim }) => {
    const others = new Set((claim.appearances ?? []).map(({ articleId }) => articleId))
    others.delete(article.id)
    const elsewhere = await Promise.all([...others].map(printedAs))
    const there = elsewhere.flatMap((place) => place ?? [])
    return there.length === 0 ? undefined : firstSeenFirst([printed(article), ...there])[0]
  }
}

/** Null for an article in the bin, and for one that cannot be read. */
async function readPrinted(library: Library, articleId: string): Promise<FirstSeen | null> {
  try {
    return printed((await library.query('articles.get', { articleId })).article)
  } catch (error) {
    if (!(error instanceof LibraryError)) throw error
    return null
  }
}

const printed = ({
  id,
  title,
  publisherName,
  published,
  createdAt,
  archiveUrl,
  url,
}: Article): FirstSeen => ({
  articleId: id,
  title,
  ...withoutUndefined({ publisherName, published, url: archiveUrl ?? url }),
  createdAt,
})
