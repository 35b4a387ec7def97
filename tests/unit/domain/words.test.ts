import { describe, expect, it } from 'vitest'
import { folded, hasWords } from '../../../src/shared/domain/queries/words'

describe('folded text', () => {
  it.each([
    ['letter case', 'The MAYOR', 'the mayor'],
    ['accents', 'Íde Über façade', 'ide uber facade'],
    ['an accent of its own character', 'cafe\u0301', 'cafe'],
    ['single quotes', '‘don’t’ ‚it‛ don´t `x`', "'don't' 'it' don't 'x'"],
    ['double quotes', '“a” „b‟ «c» 5″', '"a" "b" "c" 5"'],
    ['dashes', '2015–16 — a‑b −3', '2015-16 - a-b -3'],
    ['blanks', 'two\u00a0years\u202fand\n\ta half', 'two years and a half'],
    ['what is not seen', 'co\u00adoper\u200bation\ufeff', 'cooperation'],
    ['ligatures and fractions', 'ﬁve ½', 'five 1/2'],
    ['a dotted capital I', 'İstanbul', 'istanbul'],
    ['an emoji', 'bridge 🌉', 'bridge 🌉'],
    ['nothing', '', ''],
  ])('does not tell apart %s', (_name, text, expected) => {
    expect(folded(text)).toBe(expected)
  })
})

describe('a search for words', () => {
  it.each([
    ['the words in another order', ['June … said Morag Dunn'], 'dunn JUNE', true],
    ['words of two texts', ['It will sail', 'Northern Ledger'], 'ledger sail', true],
    ['a part of a word', ['Bookings rose'], 'book', true],
    ['a typed quote where the article has a curly one', ['the “exception”'], '"exception"', true],
    ['a typed accent where the article has none', ['cafe'], 'café', true],
    ['a word that is nowhere', ['It will sail'], 'sail tunnel', false],
    ['a word over the border of two texts', ['It will sa', 'il'], 'sail', false],
    ['blanks alone', ['It will sail'], ' \t ', true],
    ['nothing in nothing', [undefined], '', true],
    ['a word in nothing', [undefined], 'sail', false],
    ['signs of patterns', ['Cost (in £m): 5.5*'], '(in 5.5*', true],
  ])('%s', (_name, texts, question, expected) => {
    expect(hasWords(texts, question)).toBe(expected)
  })
})
