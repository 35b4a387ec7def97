import { useCallback, useMemo } from 'react'
import type { ArticleFilter, ArticleOrder } from '../../../shared/domain/queries/article-filter'
import type { ArticleRow } from '../../../shared/domain/queries/rows'
import type { SoughtRow } from '../../ui/PagedList'
import { askForArticles, firstArticles } from '../../work/first-articles'
import { inBackground } from '../../work/in-background'
import { useSession, useWorkplace } from '../../work/session'
import type { Question } from '../../work/use-all-rows'
import { type Pages, usePages } from '../../work/use-pages'
import { useRested } from '../../work/use-rested'

interface ArticleQuestion extends Question<ArticleRow> {
  readonly order: ArticleOrder
}

interface ArticleRows {
  readonly rows: Pages<ArticleRow, ArticleQuestion>
  readonly findPlace: (sought: SoughtRow, found: (place: number) => void) => void
}

/** The articles that fit, in this order, page by page. Both must be stable. */
export function useArticleRows(wanted: ArticleFilter, order: ArticleOrder): ArticleRows {
  const filter = useRested(wanted)
  const work = useWorkplace()
  const { backend } = work
  const library = useSession((session) => session.library?.path)
  const question = useMemo<ArticleQuestion>(
    () => ({
      order,
      ask: (page) => askForArticles(work, { filter, order, page }),
      here: () => firstArticles(work, { filter, order }),
    }),
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- another library is another list, though the call does not name it
    [work, library, filter, order],
  )
  const findPlace = useCallback(
    (sought: SoughtRow, found: (place: number) => void) =>
      inBackground(async () => {
        const of = 'key' in sought ? { articleId: sought.key } : { title: sought.typed, from: sought.from }
        const answer = await backend.call('articles.place', { filter, order, of })
        if (answer.ok && answer.value.place !== null) found(answer.value.place)
      }),
    [backend, filter, order],
  )
  return { rows: usePages<ArticleRow, ArticleQuestion>(question), findPlace }
}
