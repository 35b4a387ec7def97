import { type ArticleOrder, articleKeys, newestFirst } from '../../src/shared/domain/queries/article-filter'
import {
  byArticleAndPlace,
  type ClaimFilter,
  type ClaimOrder,
  claimKeys,
  matcherOf,
} from '../../src/shared/domain/queries/claim-filter'
import type { ArticleRow, ClaimRow } from '../../src/shared/domain/queries/rows'

// Lists made from nothing, row by row: what the lists that the library keeps have to say too.

type Key = string | number | undefined

export const matchesFilter = (row: ClaimRow, filter: ClaimFilter): boolean => matcherOf(filter)?.(row) ?? true

/** Rows that are equal keep the order of `place`. */
export function sortedClaims(rows: readonly ClaimRow[], order: ClaimOrder | undefined): readonly ClaimRow[] {
  if (!order) return rows
  const { by, descending } = order
  if (by === 'place') return descending ? rows.toReversed() : rows
  return sortedBy(rows, claimKeys[by], descending, byArticleAndPlace)
}

/** Without an order the newest stand first, as they come. */
export function sortedArticles(
  rows: readonly ArticleRow[],
  order: ArticleOrder | undefined,
): readonly ArticleRow[] {
  if (!order) return rows
  return sortedBy(rows, articleKeys[order.by], order.descending, newestFirst)
}

/** What has no key comes last, in either direction; equals go by `orElse`. */
function sortedBy<Row>(
  rows: readonly Row[],
  keyOf: (row: Row) => Key,
  descending: boolean,
  orElse: (a: Row, b: Row) => number,
): Row[] {
  const direction = descending ? -1 : 1
  return rows
    .map((row) => ({ row, key: keyOf(row) }))
    .toSorted((a, b) => {
      if (a.key === b.key) return orElse(a.row, b.row)
      if (a.key === undefined) return 1
      if (b.key === undefined) return -1
      return (a.key < b.key ? -1 : 1) * direction
    })
    .map(({ row }) => row)
}
