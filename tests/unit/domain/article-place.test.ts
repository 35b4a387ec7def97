import { expect, test } from 'vitest'
import { placeOfArticle } from '../../../src/shared/domain/queries/article-place'
import type { ArticleRow } from '../../../src/shared/domain/queries/rows'

const rows = ['“Élan” is back', 'Bridge to open', 'Bridge closed again', 'Ferry back by summer'].map(
  (title, at) => ({ id: `0190f3a2-0000-7000-8000-00000000000${at}`, title }) as unknown as ArticleRow,
)
const typed = (title: string, from = 0) => placeOfArticle(rows, { title, from })

test('an article is found where it stands, or not at all', () => {
  expect(placeOfArticle(rows, { articleId: '0190f3a2-0000-7000-8000-000000000002' })).toBe(2)
  expect(placeOfArticle(rows, { articleId: '0190f3a2-0000-7000-8000-000000000009' })).toBeNull()
})

test.each([
  ['the beginning of a title', 'fer', 0, 3],
  ['capitals or not', 'BRIDGE C', 0, 2],
  ['behind quotation marks and without its accent', 'elan', 0, 0],
  ['the next from a place on', 'bridge', 2, 2],
  ['round past the end', 'bridge', 3, 1],
  ['nothing begins so', 'summer', 0, null],
])('typing finds %s', (_what, title, from, place) => {
  expect(typed(title, from)).toBe(place)
})
