import type { ArticleDocument } from '../../shared/domain/document'

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
  return [...new Set(telling)].map((line) => Buffer.from(JSON.stringify(line).slice(1, -1)))
}
