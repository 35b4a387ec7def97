import type { ArticleFilter, ArticleOrder } from '../../shared/domain/queries/article-filter'
import { placeOfArticle, type SoughtArticle } from '../../shared/domain/queries/article-place'
import type { Page } from '../../shared/domain/queries/claim-filter'
import type { ArticleRow } from '../../shared/domain/queries/rows'
import type { Catalogue } from '../store/catalogue'
import type { Rows } from './query'

interface Asked {
  readonly filter: ArticleFilter
  readonly order?: ArticleOrder | undefined
}

/**
 * A page of the whole list, the newest first, from the rows that are there before all others. Null where they are not
 * enough for it.
 */
export function newestPage(
  catalogue: Catalogue,
  { page, ...asked }: Asked & { readonly page?: Page | undefined },
): Rows<ArticleRow> | null {
  if (!page || !isWholeList(asked)) return null
  const known = catalogue.newestRows()
  const total = catalogue.counts().articles
  const end = Math.min(page.offset + page.limit, total)
  return known.length < end ? null : { rows: known.slice(page.offset, end), total }
}

/** Where an article stands in the whole list, the newest first. Null where it is not known yet. */
export function placeAmongNewest(
  catalogue: Catalogue,
  { of, ...asked }: Asked & { readonly of: SoughtArticle },
): { readonly place: number } | null {
  if (!('articleId' in of) || !isWholeList(asked)) return null
  const place = placeOfArticle(catalogue.newestRows(), of)
  return place === null ? null : { place }
}

const isWholeList = ({ filter, order }: Asked): boolean =>
  Object.values(filter).every((condition) => condition === undefined) &&
  (!order || (order.by === 'added' && order.descending))
