import { describe, expect, it } from 'vitest'
import { byArticleAndPlace, type ClaimFilter, pageOf } from '../../../src/shared/domain/queries/claim-filter'
import { ArticleRow, ClaimRow, rowsOf } from '../../../src/shared/domain/queries/rows'
import { matchesFilter } from '../../support/plain-lists'
import { after, article, withClaim } from './sample'

describe('rows', () => {
  it('say what the lists show', () => {
    const { document, claimId } = withClaim(article(), 'within two years', {
      fields: { speakerAs: 'the mayor' },
    })
    const rows = rowsOf(document)
    expect(rows?.article).toMatchObject({
      title: 'Bridge to open',
      counts: { statistic: 0, quote: 0, prediction: 1 },
    })
    expect(rows?.claims).toMatchObject([
      {
        id: claimId,
        articleTitle: 'Bridge to open',
        words: 'within two years',
        speakerAs: 'the mayor',
        start: 41,
      },
    ])
    expect(rows?.claims[0]).not.toHaveProperty('due')
    ArticleRow.parse(rows?.article)
    for (const row of rows?.claims ?? []) ClaimRow.parse(row)
  })

  it('leave out a claim in the bin, and all of an article in the bin', () => {
    const { document, claimId } = withClaim(article(), 'two years')
    const binned = after('claims.delete', document, { claimId, expectedRev: 1 })
    expect(rowsOf(binned)).toMatchObject({ article: { counts: { prediction: 0 } }, claims: [] })
    const deletedAt = document.article.createdAt
    expect(rowsOf({ ...document, article: { ...document.article, deletedAt } })).toBeNull()
  })

  it.each([
    ['301 characters', 'a'.repeat(301), `${'a'.repeat(300)}…`],
    ['300 characters', 'a'.repeat(300), 'a'.repeat(300)],
    ['an emoji across the limit', `${'a'.repeat(299)}😀b`, `${'a'.repeat(299)}…`],
  ])('carry at most 300 characters of a claim: %s', (_name, rawText, words) => {
    const { document } = withClaim(article(rawText), rawText)
    expect(rowsOf(document)?.claims[0]?.words).toBe(words)
  })
})

describe('the filter of claims', () => {
  const { document } = withClaim(article(), 'within two years', { fields: { speakerAs: 'Mayor Íde Walsh' } })
  const row = rowsOf(document)?.claims[0]

  it.each([
    ['nothing', {}, true],
    ['its kind', { kinds: ['prediction'] }, true],
    ['another kind', { kinds: ['quote', 'statistic'] }, false],
    ['no kind at all', { kinds: [] }, false],
    ['a word of it', { words: 'YEARS' }, true],
    ['words of claim, speaker and title', { words: ' bridge walsh\ttwo ' }, true],
    ['a word that is nowhere', { words: 'years tunnel' }, false],
    ['blanks', { words: '  ' }, true],
    ['its article', { articleId: document.article.id }, true],
    ['another article', { articleId: '01890000-0000-7000-8000-000000000000' }, false],
    ['its kind and a word that is nowhere', { kinds: ['prediction'], words: 'tunnel' }, false],
  ])('asking for %s', (_name, filter, expected) => {
    expect(row && matchesFilter(row, filter as ClaimFilter)).toBe(expected)
  })

  it('sorts newest article first, then by place, then by age', () => {
    const rows = [
      { articleId: 'a', start: 5, id: '1' },
      { articleId: 'b', start: 9, id: '2' },
      { articleId: 'b', start: 2, id: '4' },
      { articleId: 'b', start: 2, id: '3' },
    ] as unknown as ClaimRow[]
    expect(rows.toSorted(byArticleAndPlace).map(({ id }) => id)).toEqual(['3', '4', '2', '1'])
  })

  it.each([
    ['the first page', { offset: 0, limit: 2 }, ['a', 'b']],
    ['the last, which is short', { offset: 2, limit: 2 }, ['c']],
    ['one past the end', { offset: 4, limit: 2 }, []],
    ['none: all', undefined, ['a', 'b', 'c']],
  ])('pages: %s', (_name, page, rows) => {
    expect(pageOf(['a', 'b', 'c'], page)).toEqual({ rows, total: 3 })
  })
})
