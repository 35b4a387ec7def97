import type { ArticleState } from '../../../shared/domain/article'
import type { ArticleOrder } from '../../../shared/domain/queries/article-filter'
import { newestFirst } from '../../work/first-articles'
import { keptInSession } from '../../work/kept-in-session'

/** How the list of articles is narrowed and sorted. */
export interface ArticleListState {
  readonly words: string
  /** Empty = whatever the state. */
  readonly states: readonly ArticleState[]
  readonly order: ArticleOrder
}

export const articleList = keptInSession<ArticleListState>({
  words: '',
  states: [],
  order: newestFirst,
})
