import { z } from 'zod'
import { ArticleState, Id } from '../article'
import { ClaimKind } from '../claim'
import type { ArticleRow } from './rows'
import { alphabetical, firstDayOf } from './sorting'
import { hasWords } from './words'

/** Which articles: every condition that is given must hold. */
export const ArticleFilter = z.strictObject({
  ids: z.array(Id).optional(),
  states: z.array(ArticleState).optional(),
  /** Words that stand in the title or the publisher's name. */
  words: z.string().optional(),
  /** With claims of this kind. */
  withKind: ClaimKind.optional(),
})
export type ArticleFilter = z.output<typeof ArticleFilter>

export const articleOrders = ['added', 'published', 'title', 'publisher', 'claims'] as const

/** How the list is sorted. What has no value comes last. */
export const ArticleOrder = z.strictObject({ by: z.enum(articleOrders), descending: z.boolean() })
export type ArticleOrder = z.output<typeof ArticleOrder>

export function matchesArticleFilter(row: ArticleRow, filter: ArticleFilter): boolean {
  const { ids, states, words, withKind } = filter
  if (ids && !ids.includes(row.id)) return false
  if (withKind && row.counts[withKind] === 0) return false
  if (states && !states.includes(row.state)) return false
  return !words || hasWords([row.title, row.publisherName], words)
}

/** What each order goes by. */
export const articleKeys: Readonly<
  Record<ArticleOrder['by'], (row: ArticleRow) => string | number | undefined>
> = {
  added: ({ id }) => id,
  published: ({ published }) => firstDayOf(published),
  title: ({ title }) => alphabetical(title),
  publisher: ({ publisherName }) => publisherName && alphabetical(publisherName),
  claims: ({ counts }) => counts.statistic + counts.quote + counts.prediction,
}

export const newestFirst = (a: ArticleRow, b: ArticleRow) => (a.id < b.id ? 1 : -1)
