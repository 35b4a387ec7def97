import { useMemo } from 'react'
import type { ArticleFilter } from '../../shared/domain/queries/article-filter'
import type { ArticleRow } from '../../shared/domain/queries/rows'
import { useAnswer } from './use-answer'

const none: readonly ArticleRow[] = []

/** The articles that fit, the newest first, at most so many; the library looks for them while one types. `null` asks for none. */
export function useFoundArticles(filter: ArticleFilter | null, limit: number): readonly ArticleRow[] {
  const question = useMemo(
    () => (filter ? { filter, page: { offset: 0, limit } } : undefined),
    [filter, limit],
  )
  return useAnswer('articles.list', question)?.rows ?? none
}
