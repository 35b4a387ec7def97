import { useMemo } from 'react'
import type { ArticleFilter, ArticleOrder } from '../../../shared/domain/queries/article-filter'
import type { ArticleRow } from '../../../shared/domain/queries/rows'
import { useSession, useWorkplace } from '../../work/session'
import { type AllRows, type Question, useAllRows } from '../../work/use-all-rows'

interface ArticleQuestion extends Question<ArticleRow> {
  readonly order: ArticleOrder
}

/** Every article that fits, in this order. Both must be stable. */
export function useArticleRows(
  filter: ArticleFilter,
  order: ArticleOrder,
): AllRows<ArticleRow, ArticleQuestion> {
  const { backend } = useWorkplace()
  const library = useSession((session) => session.library?.path)
  const question = useMemo<ArticleQuestion>(
    () => ({ order, ask: (page) => backend.call('articles.list', { filter, order, page }) }),
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- another library is another list, though the call does not name it
    [backend, library, filter, order],
  )
  return useAllRows<ArticleRow, ArticleQuestion>(question)
}
