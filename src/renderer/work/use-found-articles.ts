import { useEffect, useState } from 'react'
import type { ArticleFilter } from '../../shared/domain/queries/article-filter'
import type { ArticleRow } from '../../shared/domain/queries/rows'
import { inBackground } from './in-background'
import { useWorkplace } from './session'

/** The articles that fit, the newest first, at most so many; the library looks for them while one types. Null = none is wanted. */
export function useFoundArticles(filter: ArticleFilter | null, limit: number): readonly ArticleRow[] {
  const { backend } = useWorkplace()
  const [found, setFound] = useState<readonly ArticleRow[]>([])
  useEffect(() => {
    if (!filter) return undefined
    let isCurrent = true
    inBackground(async () => {
      const answer = await backend.call('articles.list', { filter, page: { offset: 0, limit } })
      if (isCurrent && answer.ok) setFound(answer.value.rows)
    })
    return () => {
      isCurrent = false
    }
  }, [backend, filter, limit])
  return found
}
