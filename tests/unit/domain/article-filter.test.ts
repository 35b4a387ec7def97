import { describe, expect, it } from 'vitest'
import {
  type ArticleFilter,
  type ArticleOrder,
  matchesArticleFilter,
} from '../../../src/shared/domain/queries/article-filter'
import type { ArticleRow } from '../../../src/shared/domain/queries/rows'
import { sortedArticles } from '../../support/plain-lists'

const row = (id: string, fields: object): ArticleRow =>
  ({
    id,
    title: id,
    state: 'inbox',
    counts: { statistic: 0, quote: 0, prediction: 0 },
    ...fields,
  }) as ArticleRow

const on = (edtf: string) => ({ published: { edtf, basis: 'stated' } })

describe('the filter of articles', () => {
  const ferry = row('1', {
    title: 'Ferry back ‘by summer’',
    publisherName: 'Northern Ledger',
    state: 'reading',
  })

  it.each([
    ['nothing', {}, true],
    ['a word of the title', { words: 'FERRY' }, true],
    ['words of title and publisher', { words: 'ledger summer' }, true],
    ['a typed quote', { words: "'by summer'" }, true],
    ['a word that is nowhere', { words: 'bridge' }, false],
    ['its state', { states: ['inbox', 'reading'] }, true],
    ['other states', { states: ['checked'] }, false],
    ['no state at all', { states: [] }, false],
    ['its state and a word that is nowhere', { states: ['reading'], words: 'bridge' }, false],
  ])('asking for %s', (_name, filter, expected) => {
    expect(matchesArticleFilter(ferry, filter as ArticleFilter)).toBe(expected)
  })
})

describe('the order of articles', () => {
  const rows = [
    row('5', { title: 'zebra crossing', publisherName: 'Courier', ...on('2021') }),
    row('4', { title: '“Élan” is back', publisherName: 'apex news', ...on('2021-02') }),
    row('3', { title: 'Apple prices', counts: { statistic: 1, quote: 1, prediction: 1 } }),
    row('2', { title: 'elder care', publisherName: 'Courier', ...on('2020-12-31') }),
    row('1', { title: 'Bridge', ...on('2021~'), counts: { statistic: 0, quote: 4, prediction: 0 } }),
  ]
  const ids = (by: ArticleOrder['by'], descending: boolean) =>
    sortedArticles(rows, { by, descending })
      .map(({ id }) => id)
      .join(' ')

  it.each([
    ['added', false, '1 2 3 4 5'],
    ['added', true, '5 4 3 2 1'],
    // A year stands before its months, a vague year as well; equal dates: the newest first. No date comes last.
    ['published', false, '2 5 1 4 3'],
    ['published', true, '4 5 1 2 3'],
    // Case, accents and the quotation mark do not count.
    ['title', false, '3 1 4 2 5'],
    ['title', true, '5 2 4 1 3'],
    ['publisher', false, '4 5 2 3 1'],
    ['publisher', true, '5 2 4 3 1'],
    ['claims', true, '1 3 5 4 2'],
    ['claims', false, '5 4 2 3 1'],
  ] as const)('by %s, descending %s', (by, descending, expected) => {
    expect(ids(by, descending)).toBe(expected)
  })

  it('is what the library gives when none is asked for, and the list given is not touched', () => {
    expect(sortedArticles(rows, undefined)).toBe(rows)
    sortedArticles(rows, { by: 'title', descending: false })
    expect(rows.map(({ id }) => id)).toEqual(['5', '4', '3', '2', '1'])
  })

  it('puts a season where its first month stands', () => {
    const dated = [row('1', on('2021-12')), row('2', on('2021-21')), row('3', on('2021-04'))]
    expect(sortedArticles(dated, { by: 'published', descending: false }).map(({ id }) => id)).toEqual([
      '2',
      '3',
      '1',
    ])
  })
})
