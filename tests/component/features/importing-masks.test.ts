import { describe, expect, test } from 'vitest'
import { countedWords } from '../../../src/renderer/features/importing/counted-words'
import { dateHint } from '../../../src/renderer/features/importing/date-hint'
import { leftOut, restored } from '../../../src/renderer/features/importing/edited-masks'
import { type AboutArticle, problemsOf } from '../../../src/renderer/work/waiting-document'
import type { Mask } from '../../../src/shared/domain/text/masks'

const mask = (start: number, end: number, reason: Mask['reason'] = 'cookie', by: Mask['by'] = 'rule') =>
  ({ start, end, reason, by }) as Mask

const text = 'Accept all.\n\nIt will sail in June.\n\nSign in to comment.'
const about: AboutArticle = {
  title: 'Ferry back by summer',
  publisherName: '',
  byline: '',
  published: '',
  basis: 'user',
  url: '',
  archiveUrl: '',
  sourceType: 'news',
}

describe('masks edited in the preview', () => {
  test('a paragraph is left out by the person, in its place among the others', () => {
    const before = [mask(0, 11), mask(36, 55, 'comment')]
    expect(leftOut(before, { start: 13, end: 34 }, [])).toEqual([
      mask(0, 11),
      mask(13, 34, 'other', 'user'),
      mask(36, 55, 'comment'),
    ])
  })

  test('what was restored and left out again has its reason back', () => {
    const imported = [mask(0, 11)]
    const shown = restored(imported, { start: 0, end: 11 })
    expect(shown).toEqual([])
    expect(leftOut(shown, { start: 0, end: 11 }, imported)).toEqual(imported)
  })

  test('one of two paragraphs that were left out together has their reason, by the person', () => {
    expect(leftOut([], { start: 0, end: 11 }, [mask(0, 34, 'nav')])).toEqual([mask(0, 11, 'nav', 'user')])
  })

  test('words left out inside a paragraph become part of it', () => {
    expect(leftOut([mask(16, 20)], { start: 13, end: 34 }, [])).toEqual([mask(13, 34, 'other', 'user')])
  })
})

describe('the words counted', () => {
  test('without anything left out', () => {
    expect(countedWords(text, [])).toBe('11 words')
  })
  test('with two passages left out', () => {
    expect(countedWords(text, [mask(0, 11), mask(36, 55)])).toBe('5 words kept, 6 left out in 2 passages')
  })
})

describe('the form', () => {
  test('says where the date came from, with its weekday', () => {
    const found = { edtf: '2021-12-22', basis: 'stated' } as Parameters<typeof dateHint>[1]
    expect(dateHint({ ...about, published: '2021-12-22' }, found)).toBe(
      'The document states it: Wednesday 22 Dec 2021.',
    )
    expect(dateHint({ ...about, published: '2021-12' }, found)).toBe(
      'As 2013-08-23. A month, a season or a year will do if the day is not known.',
    )
  })

  test.each([
    [{ title: '  ' }, { title: 'title-missing' }],
    [{ published: '2015-02-29' }, { published: 'date-wrong' }],
    [{ url: 'ferry.example' }, { url: 'address-wrong' }],
    [{ archiveUrl: 'javascript:alert(1)' }, { archiveUrl: 'address-wrong' }],
    [{ published: '2015~', url: 'https://ferry.example/june' }, {}],
  ])('%j', (changes, problems) => {
    expect(problemsOf({ ...about, ...changes })).toEqual(problems)
  })
})
