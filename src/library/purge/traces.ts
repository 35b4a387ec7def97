import type { ArticleDocument } from '../../shared/domain/document'
import { type Gone, withoutGone } from '../../shared/domain/purge/gone'

/** Do these bytes hold one of the traces? */
export const holdsAny = (bytes: Buffer, traces: readonly Buffer[]): boolean =>
  traces.some((trace) => bytes.includes(trace))

/** Lines that are shorter could stand in anybody's text. */
const TELLING = 24

/**
 * By what a file of an article is told where its ids cannot be read any more: the lines of its text and its title, as
 * they stand in JSON.
 */
export function tracesOf({ article, versions }: ArticleDocument): Buffer[] {
  const lines = versions.flatMap(({ rawText }) => rawText.split('\n'))
  const telling = [article.title, ...lines].filter((line) => line.length >= TELLING)
  return [...new Set(telling)].map(inJson)
}

/** The words that an article quotes of what goes, with what stands round them, as they stand in JSON. */
export function quotedWords(document: ArticleDocument, gone: Gone): Buffer[] {
  const left = withoutGone(document, gone)
  const evidence = document.evidence.filter((item) => !left.evidence.includes(item))
  const appearances = document.claims.flatMap((claim) => claim.appearances ?? [])
  const fragments = [
    ...evidence.flatMap((item) => (item.kind === 'article_fragment' ? item.fragments : [])),
    ...appearances.filter(({ articleId }) => gone.hasArticle(articleId)).flatMap((one) => one.fragments),
  ]
  const words = fragments.flatMap(({ exact, prefix, suffix }) => [exact, prefix, suffix])
  return [...new Set(words.filter(Boolean))].map(inJson)
}

const inJson = (words: string): Buffer => Buffer.from(JSON.stringify(words).slice(1, -1))
