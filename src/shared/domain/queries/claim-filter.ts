import { z } from 'zod'
import { Id } from '../article'
import { ClaimKind } from '../claim'
import type { ClaimRow } from './rows'

/** Which claims: every condition that is given must hold. */
export const ClaimFilter = z.strictObject({
  kinds: z.array(ClaimKind).optional(),
  articleId: Id.optional(),
  /** Words that stand in the claim, its speaker or its article's title, in any letter case. */
  words: z.string().optional(),
})
export type ClaimFilter = z.output<typeof ClaimFilter>

export function matchesFilter(row: ClaimRow, { kinds, articleId, words }: ClaimFilter): boolean {
  if (kinds && !kinds.includes(row.kind)) return false
  if (articleId && row.articleId !== articleId) return false
  if (!words?.trim()) return true
  const text = `${row.words}\n${row.speakerAs ?? ''}\n${row.articleTitle}`.toLowerCase()
  return words
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word))
}

/** Newest article first, then in reading order. */
export function byArticleAndPlace(a: ClaimRow, b: ClaimRow): number {
  if (a.articleId !== b.articleId) return a.articleId < b.articleId ? 1 : -1
  return a.start - b.start || (a.id < b.id ? -1 : 1)
}

/** A page of a list: `limit` rows from `offset`, and how many there are in all. */
export const Page = z.strictObject({ offset: z.int().nonnegative(), limit: z.int().positive() })
export type Page = z.output<typeof Page>

export function pageOf<Row>(rows: readonly Row[], page: Page | undefined): { rows: Row[]; total: number } {
  const from = page?.offset ?? 0
  return { rows: rows.slice(from, page ? from + page.limit : undefined), total: rows.length }
}
