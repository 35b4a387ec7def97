import { describe, expect, it } from 'vitest'
import { newestPage, placeAmongNewest } from '../../../src/library/queries/newest-articles'
import { Arrival } from '../../../src/library/store/arrival'
import { Catalogue, type ExpectedArticle } from '../../../src/library/store/catalogue'
import type { ArticleRow } from '../../../src/shared/domain/queries/rows'
import type { Instant } from '../../../src/shared/domain/time/day'

const idOf = (nth: number): string => `01900000-0000-7000-8000-00000000000${nth}`

const rowOf = (nth: number): ArticleRow => ({
  id: idOf(nth),
  title: `Article ${nth}`,
  createdAt: '2026-01-01T00:00:00.000Z' as Instant,
  state: 'inbox',
  versions: 1,
  pending: 0,
  counts: { statistic: 0, quote: 0, prediction: 0 },
})

const listed = (nth: number): ExpectedArticle => ({ id: idOf(nth), article: rowOf(nth), binned: null })
const binned = (nth: number): ExpectedArticle => ({
  id: idOf(nth),
  article: null,
  binned: {
    articleId: idOf(nth),
    title: `Article ${nth}`,
    deletedAt: '2026-01-02T00:00:00.000Z' as Instant,
    claims: 2,
  },
})

/** Five articles, of which the third stands in the bin. */
function catalogueWith(rows: readonly ExpectedArticle[]): Catalogue {
  const catalogue = new Catalogue(
    [5, 4, 3, 2, 1].map((nth) => ({ id: idOf(nth), seq: nth, isListed: nth !== 3, claims: 2 })),
    new Arrival(['kept', 'articles', 'claims']),
  )
  catalogue.putExpectedArticles(rows)
  return catalogue
}

describe('a page of the newest articles, before the rows of the others have come', () => {
  const catalogue = catalogueWith([listed(5), listed(4), binned(3)])
  const filter = {}

  it('is whole where all of its rows are there, and counts those that are not', () => {
    expect(newestPage(catalogue, { filter, page: { offset: 0, limit: 1 } })).toEqual({
      rows: [rowOf(5)],
      total: 4,
    })
    expect(newestPage(catalogue, { filter, page: { offset: 1, limit: 1 } })?.rows).toEqual([rowOf(4)])
    const order = { by: 'added', descending: true } as const
    expect(newestPage(catalogue, { filter, order, page: { offset: 0, limit: 2 } })?.rows).toEqual([
      rowOf(5),
      rowOf(4),
    ])
  })

  it('is not made of less than what was asked for', () => {
    expect(newestPage(catalogue, { filter, page: { offset: 0, limit: 3 } })).toBeNull()
    expect(newestPage(catalogue, { filter, page: { offset: 2, limit: 1 } })).toBeNull()
    expect(newestPage(catalogue, { filter })).toBeNull()
  })

  it('is none where others may come first, or not all are wanted', () => {
    const page = { offset: 0, limit: 1 }
    expect(newestPage(catalogue, { filter, order: { by: 'title', descending: true }, page })).toBeNull()
    expect(newestPage(catalogue, { filter, order: { by: 'added', descending: false }, page })).toBeNull()
    expect(newestPage(catalogue, { filter: { words: 'Article' }, page })).toBeNull()
    expect(newestPage(catalogue, { filter: { ids: [idOf(5)] }, page })).toBeNull()
  })

  it('has places for its articles, and for no others', () => {
    expect(placeAmongNewest(catalogue, { filter, of: { articleId: idOf(4) } })).toEqual({ place: 1 })
    expect(placeAmongNewest(catalogue, { filter, of: { articleId: idOf(2) } })).toBeNull()
    expect(placeAmongNewest(catalogue, { filter, of: { articleId: idOf(3) } })).toBeNull()
    expect(placeAmongNewest(catalogue, { filter, of: { title: 'Article 5', from: 0 } })).toBeNull()
  })

  it('goes on behind what is in the bin, and is cut short by the end of the list', () => {
    const whole = catalogueWith([listed(5), listed(4), binned(3), listed(2), listed(1)])
    expect(newestPage(whole, { filter, page: { offset: 1, limit: 100 } })).toEqual({
      rows: [rowOf(4), rowOf(2), rowOf(1)],
      total: 4,
    })
    expect(whole.counts()).toEqual({ articles: 4, claims: 10 })
  })

  it('waits for a row in the middle, however many come after it', () => {
    const gap = catalogueWith([listed(5), listed(2), listed(1)])
    expect(newestPage(gap, { filter, page: { offset: 0, limit: 2 } })).toBeNull()
    expect(gap.counts().articles).toBe(4)
  })
})
