import { describe, expect, it } from 'vitest'
import { Arrival } from '../../../src/library/store/arrival'
import { Catalogue, type CatalogueEntry } from '../../../src/library/store/catalogue'
import { Changes } from '../../../src/library/store/changes'
import type { ArticleRow, ClaimRow } from '../../../src/shared/domain/queries/rows'
import type { Instant } from '../../../src/shared/domain/time/day'

const AT = '2026-01-01T00:00:00.000Z' as Instant
const ID = '019cb000-0000-7000-8000-000000000001'

const article = (title: string): ArticleRow => ({
  id: ID,
  title,
  createdAt: AT,
  state: 'inbox',
  versions: 1,
  pending: 0,
  counts: { statistic: 1, quote: 0, prediction: 0 },
})

const claim: ClaimRow = {
  id: '019cb000-0000-7000-8000-000000000002',
  articleId: ID,
  articleTitle: 'Ferry',
  kind: 'statistic',
  words: '12%',
  state: 'draft',
  start: 0,
  createdAt: AT,
}

const entry = (row: ArticleRow, claims: readonly ClaimRow[]): CatalogueEntry => ({
  id: ID,
  seq: 1,
  article: row,
  claims,
  binned: { article: null, claims: [] },
  fingerprint: null,
})

describe('what has changed in a catalogue', () => {
  it('is nothing about an article whose claims come in', () => {
    const row = article('Ferry')
    const catalogue = new Catalogue(
      [{ id: ID, seq: 1, isListed: true, claims: 1 }],
      new Arrival(['kept', 'articles', 'claims']),
    )
    catalogue.putExpectedArticles([{ id: ID, article: row, binned: null }])
    const before = catalogue.changes.mark
    const listed = catalogue.articleRows()
    catalogue.putExpected(entry(row, [claim]))
    expect(catalogue.claimRows()).toEqual([claim])
    expect([...(catalogue.changes.since(before) ?? [])]).toEqual([ID])
    expect([...(catalogue.articleChanges.since(before) ?? [])]).toEqual([])
    expect(catalogue.articleRows()).toBe(listed)
  })

  it('is the article too when its row is another one, or is gone', () => {
    const catalogue = new Catalogue()
    catalogue.put(entry(article('Ferry'), []))
    catalogue.put(entry(article('Bridge'), []))
    expect(catalogue.articleChanges.mark).toBe(2)
    expect(catalogue.articleRows().map(({ title }) => title)).toEqual(['Bridge'])
    catalogue.remove(ID)
    expect(catalogue.articleChanges.mark).toBe(3)
    expect(catalogue.articleRows()).toEqual([])
  })

  it('is not known any more after very many changes', () => {
    const changes = new Changes()
    const before = changes.mark
    for (let n = 0; n < 1_001; n++) changes.note(`article ${n}`)
    expect(changes.since(before)).toBeNull()
    expect([...(changes.since(1_000) ?? [])]).toEqual(['article 1000'])
  })
})

describe('where a claim stands', () => {
  const one = entry(article('Ferry'), [claim])

  it('is known as long as its article has it, however often that is put', async () => {
    const catalogue = new Catalogue()
    catalogue.put(one)
    catalogue.put({ ...one, seq: 2, claims: [{ ...claim, words: '13%' }] })
    expect(await catalogue.articleOf(claim.id)).toBe(ID)
    expect(catalogue.claimRows().map(({ words }) => words)).toEqual(['13%'])
    const other = { ...claim, id: '019cb000-0000-7000-8000-000000000003' }
    catalogue.put({ ...one, seq: 3, claims: [other] })
    expect(await catalogue.articleOf(claim.id)).toBeUndefined()
    expect(await catalogue.articleOf(other.id)).toBe(ID)
  })

  it('is the article that had it first, and the other one once that has it no more', async () => {
    const catalogue = new Catalogue()
    const copy: CatalogueEntry = { ...one, id: '019cb000-0000-7000-8000-000000000009' }
    catalogue.put(one)
    catalogue.put(copy)
    expect(await catalogue.articleOf(claim.id)).toBe(ID)
    expect(catalogue.claimRows()).toHaveLength(1)
    catalogue.put({ ...one, seq: 2, claims: [] })
    catalogue.put({ ...copy, seq: 2 })
    expect(await catalogue.articleOf(claim.id)).toBe(copy.id)
    expect(catalogue.claimRows()).toHaveLength(1)
  })
})
