import { useMemo } from 'react'
import { useAnswer } from './use-answer'

/** The title of an article that a filter names; undefined until it is known, or where none is named. */
export function useArticleTitle(articleId: string | undefined): string | undefined {
  const question = useMemo(
    () => ({ filter: { ids: articleId ? [articleId] : [] }, page: { offset: 0, limit: 1 } }),
    [articleId],
  )
  return useAnswer('articles.list', question)?.rows.find(({ id }) => id === articleId)?.title
}
