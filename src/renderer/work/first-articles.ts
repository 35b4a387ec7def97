import type { ArticleFilter, ArticleOrder } from '../../shared/domain/queries/article-filter'
import type { Page } from '../../shared/domain/queries/claim-filter'
import type { Answer, CallOutput } from '../../shared/ipc/contract'
import { FIRST_PAGE } from './page-turns'
import type { Workplace } from './session'

/** What the list of articles shows at first. */
export const newestFirst: ArticleOrder = { by: 'added', descending: true }

type Question = { readonly filter: ArticleFilter; readonly order: ArticleOrder; readonly page: Page }
export type FoundArticles = Answer<CallOutput<'articles.list'>>

interface Ahead {
  readonly key: string
  readonly answer: Promise<FoundArticles>
  /** Null until it has come. */
  found: FoundArticles | null
}

const ahead = new WeakMap<Workplace['session'], Ahead>()

/**
 * Asks for the list's first page before the list is there: the article that stands first is opened with it, and the
 * window shows both at once.
 */
export async function askForFirstArticles(work: Workplace): Promise<FoundArticles> {
  const question = { filter: {}, order: newestFirst, page: FIRST_PAGE }
  const answer = work.backend.call('articles.list', question)
  const asked: Ahead = { key: keyOf(work, question), answer, found: null }
  ahead.set(work.session, asked)
  asked.found = await answer
  return asked.found
}

/** The first page of the list where it was asked for ahead, is here, and nothing has changed since: it is drawn with it. */
export function firstArticles(
  work: Workplace,
  question: Omit<Question, 'page'>,
): CallOutput<'articles.list'> | null {
  const first = ahead.get(work.session)
  if (!first?.found?.ok || first.key !== keyOf(work, { ...question, page: FIRST_PAGE })) return null
  return first.found.value
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

const keyOf = ({ session }: Workplace, { filter, order, page }: Question): string =>
  JSON.stringify([session.getState().revision, filter, order, page])
