import type { ArticleFilter, ArticleOrder } from '../../shared/domain/queries/article-filter'
import type { Page } from '../../shared/domain/queries/claim-filter'
import type { Answer, CallOutput } from '../../shared/ipc/contract'
import { PAGE } from './page-turns'
import type { Workplace } from './session'

/** What the list of articles shows at first. */
export const newestFirst: ArticleOrder = { by: 'added', descending: true }

type Question = { readonly filter: ArticleFilter; readonly order: ArticleOrder; readonly page: Page }
export type FoundArticles = Answer<CallOutput<'articles.list'>>

const ahead = new WeakMap<
  Workplace['session'],
  { readonly key: string; readonly answer: Promise<FoundArticles> }
>()

/**
 * Asks for the list's first page before the list is there: the article that stands first is opened with it, and the
 * window shows both at once.
 */
export function askForFirstArticles(work: Workplace): Promise<FoundArticles> {
  const question = { filter: {}, order: newestFirst, page: { offset: 0, limit: PAGE } }
  const answer = work.backend.call('articles.list', question)
  ahead.set(work.session, { key: keyOf(work, question), answer })
  return answer
}

/**
 * A page of the list of articles; the one that was asked for ahead, if nothing has changed since. A refusal counts for the
 * moment it was given in: the library may have been opened otherwise by now.
 */
export async function askForArticles(work: Workplace, question: Question): Promise<FoundArticles> {
  const first = ahead.get(work.session)
  ahead.delete(work.session)
  const answer = first?.key === keyOf(work, question) ? await first.answer : null
  return answer?.ok ? answer : work.backend.call('articles.list', question)
}

const keyOf = ({ session }: Workplace, question: Question): string =>
  JSON.stringify([session.getState().revision, question])
