import type { Article, ArticleState } from '../../shared/domain/article'
import type { CallInput } from '../../shared/ipc/contract'
import { en } from '../../shared/strings/en'
import { change, refreshOpen, tell } from './library-work'
import type { Workplace } from './session'

export type ArticleChanges = CallInput<'articles.update'>['changes']

/** Changes what is known about an article, and only the given fields. False = refused. */
export async function updateArticle(
  work: Workplace,
  { id, rev }: Article,
  changes: ArticleChanges,
  said: string = en.about.saved,
): Promise<boolean> {
  const answer = await change(work, 'articles.update', { articleId: id, expectedRev: rev, changes })
  await refreshOpen(work, id)
  if (answer.ok) tell(work, said)
  return answer.ok
}

export async function setArticleState(work: Workplace, article: Article, state: ArticleState): Promise<void> {
  if ((article.state ?? 'inbox') === state) return
  await updateArticle(work, article, { state }, en.about.stateIs(en.articleStates[state]))
}
