import { describe, expect, it } from 'vitest'
import { parseSearch } from '../../../../src/shared/domain/search/parse-search'
import type { Asked } from '../../../../src/shared/domain/search/question'

/** "any bridge", "any two years", "title open*", "kind prediction|quote", "published 2015-01-01..2015-12-31". */
function told(asked: Asked): string {
  if ('words' in asked) return `${asked.field} ${[asked, ...(asked.or ? [asked.or] : [])].map(way).join('|')}`
  if ('values' in asked) return `${asked.field} ${asked.values.join('|')}`
  if ('tracks' in asked) return `${asked.field} ${asked.tracks.join('|')}`
  return `${asked.field} ${asked.first ?? ''}..${asked.last ?? ''}`
}

const way = ({ words, isOpen }: { words: readonly string[]; isOpen: boolean }) =>
  `${words.join(' ')}${isOpen ? '*' : ''}`

const wanted = (text: string) => parseSearch(text).wanted.map(told)
const unwanted = (text: string) => parseSearch(text).unwanted.map(told)

describe('what is wanted', () => {
  it.each([
    ['a word that is finished', 'Bridge ', ['any bridge']],
    ['a word that is being typed', 'Brid', ['any brid*']],
    ['one letter alone stands for no others', 'b', ['any b']],
    ['a beginning', 'brid* years ', ['any brid*', 'any years']],
    ['several words', 'new bridge ', ['any new', 'any bridge']],
    ['a phrase', '"two years"', ['any two years']],
    ['a phrase in printed quotes', '“two years” ', ['any two years']],
    ['a phrase that is being typed', '"two yea', ['any two yea*']],
    ['a word that is two to the index', '2019–20 ', ['any 2019 20']],
    ['an apostrophe opens no phrase', "council's plan ", ['any council s', 'any plan']],
    ['per cent', '20% ', ['any 20 percent']],
    ['per cent in two words', '12 per cent ', ['any 12', 'any percent']],
    ['per cent before others', '30 per cent, more ', ['any 30', 'any percent', 'any more']],
    ['per cent in capitals over two blanks', 'Per  Cent ', ['any percent']],
    ['per cent in one word', '12 percent ', ['any 12', 'any percent']],
    ['pct behind a figure', '12 pct ', ['any 12 percent']],
    ['pct by itself', 'pct ', ['any pct']],
    ['per cent of a field', 'title:per cent ', ['title percent']],
    ['per before another word', 'per head ', ['any per', 'any head']],
    ['a field behind per', 'per title:cent ', ['any per', 'title cent']],
    ['a phrase behind per', 'per "cent" ', ['any per', 'any cent']],
    ['on the way to per cent: per', '12 per', ['any 12', 'any per*']],
    ['on the way to per cent: a blank', '12 per ', ['any 12', 'any per|percent']],
    ['on the way to per cent: c', '12 per c', ['any 12', 'any per c|perc*']],
    ['on the way to per cent: cen', '12 per cen', ['any 12', 'any per cen*|percen*']],
    ['per cent that may go on', '12 per cent', ['any 12', 'any percent*']],
    ['on the way to per capita', 'per ca', ['any per', 'any ca*']],
    ['a phrase on the way to per cent', '"rose 12 per ', ['any rose 12 per*']],
    ['a phrase that ends with per', '"12 per"', ['any 12 per']],
    ['a kind', 'kind:prediction', ['kind prediction']],
    ['the beginning of a kind, and its plural', 'kind:pred kind:quotes', ['kind prediction|quote']],
    ['a state', 'state:second-review state:inbox', ['state second_review|inbox']],
    ['a track', 'due:overdue', ['due overdue']],
    ['due within days', 'due:2015..2016-03', ['due 2015-01-01..2016-03-31']],
    ['a year', 'published:2015', ['published 2015-01-01..2015-12-31']],
    ['from a month on', 'published:2015-08..', ['published 2015-08-01..']],
    ['a speaker', 'speaker:Smith ', ['speaker smith']],
    ['a speaker by a full name', 'speaker:"Mary Smith"', ['speaker mary smith']],
    ['a tag', 'tag:energy ', ['tag energy']],
    ['fields in capitals', 'Title:Bridge ', ['title bridge']],
    ['a field of ours that has no value yet', 'speaker: ', []],
    ['a colon in a word', 'Re:bridge ', ['any re bridge']],
    ['an address', 'http://example.org ', ['any http example org']],
    ['nothing', '  ', []],
    ['signs alone', '– “” *', []],
  ])('%s', (_what, text, expected) => {
    expect(wanted(text)).toEqual(expected)
    expect(parseSearch(text).problems).toEqual([])
  })
})

describe('what is not wanted', () => {
  it.each([
    ['a word', 'bridge -ferry', ['any ferry']],
    ['a word behind a printed dash', 'bridge –ferry', ['any ferry']],
    ['a phrase', 'bridge -"two years"', ['any two years']],
    ['per cent', 'bridge -per cent', ['any percent']],
    ['cent behind per', 'bridge per -cent', ['any cent']],
    ['a field', 'bridge -kind:quote -tag:old', ['kind quote', 'tag old']],
    ['a dash inside a word is none', 'co-operation ', []],
    ['a dash alone is none', 'bridge - ferry ', []],
  ])('%s', (_what, text, expected) => {
    expect(unwanted(text)).toEqual(expected)
  })
})

describe('what is not understood is left out, and said', () => {
  it.each([
    ['an unknown kind', 'bridge kind:rumour', [{ code: 'unknown-value', field: 'kind', value: 'rumour' }]],
    ['no date', 'bridge published:soon', [{ code: 'date-invalid', field: 'published', value: 'soon' }]],
    [
      'days that end before they begin',
      'published:2016..2015',
      [{ code: 'date-invalid', field: 'published', value: '2016..2015' }],
    ],
    ['no track and no date', 'due:never', [{ code: 'unknown-value', field: 'due', value: 'never' }]],
    ['only what is not wanted', '-bridge', [{ code: 'only-unwanted' }]],
    ['too much', `bridge ${'x '.repeat(600)}`, [{ code: 'too-long' }]],
  ])('%s', (_what, text, problems) => {
    expect(parseSearch(text).problems).toEqual(problems)
  })

  it('whatever is typed, and at whichever letter', () => {
    const typed = 'kind:pred "two years -–“x” *: speaker:"😀 \ud83d published:2015-13-40.. due:../x -'
    for (let length = 0; length <= typed.length; length++) {
      expect(() => parseSearch(typed.slice(0, length))).not.toThrow()
      expect(() => parseSearch(typed.slice(length))).not.toThrow()
    }
  })
})
