import { z } from 'zod'
import { Id } from '../article'
import type { ArticleRow } from './rows'
import { alphabetical } from './sorting'

/** What is looked for in a list of articles: one of them, or the next whose title begins so, from a place on and round. */
export const SoughtArticle = z.union([
  z.strictObject({ articleId: Id }),
  z.strictObject({ title: z.string().min(1).max(200), from: z.int().nonnegative() }),
])
export type SoughtArticle = z.output<typeof SoughtArticle>

/** Counted from 0; null = it is not in the list. Typing "el" finds “Élan is back”. */
export function placeOfArticle(rows: readonly ArticleRow[], sought: SoughtArticle): number | null {
  if ('articleId' in sought) return there(rows.findIndex(({ id }) => id === sought.articleId))
  const beginning = alphabetical(sought.title)
  const fits = ({ title }: ArticleRow) => alphabetical(title).startsWith(beginning)
  const after = rows.findIndex((row, index) => index >= sought.from && fits(row))
  return there(after >= 0 ? after : rows.findIndex(fits))
}

const there = (index: number) => (index >= 0 ? index : null)
