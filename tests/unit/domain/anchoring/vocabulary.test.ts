import { describe, expect, it } from 'vitest'
import { Steps } from '../../../../src/shared/domain/anchoring/steps'
import { Vocabulary } from '../../../../src/shared/domain/anchoring/vocabulary'
import { wordsIn } from '../../../../src/shared/domain/anchoring/words'

const signs = [
  ...Array.from({ length: 0x250 }, (_, unit) => String.fromCharCode(unit)),
  ...Array.from('‘’“”–—…€‐′″•。里ж🎉'),
]

describe('words by number', () => {
  it.each(signs.map((sign) => [sign.codePointAt(0)?.toString(16), sign]))(
    'are the words that are found letter by letter, also beside U+%s',
    (_unit, sign) => {
      const text = `in a${sign}b, ${sign}c ${sign}${sign} d${sign} 1${sign}000`
      const span = { start: 3, end: text.length }
      const { starts, ends, weights } = new Vocabulary().wordsIn(text, span, new Steps())
      const slowly = wordsIn(text, span, new Steps())
      expect({ starts, ends, weights }).toEqual({
        starts: slowly.starts,
        ends: slowly.ends,
        weights: slowly.weights,
      })
    },
  )

  it.each([
    ['The Café’s', "the cafe's"],
    ['1,000', '1,000'],
    ['STRASSE', 'strasse'],
    ['Ж', 'ж'],
  ])('%s is %s', (written, folded) => {
    const vocabulary = new Vocabulary()
    expect(vocabulary.numbersIn(written, new Steps())).toEqual(vocabulary.numbersIn(folded, new Steps()))
  })

  it('other words have other numbers', () => {
    expect(new Vocabulary().numbersIn('two years or 2 years, not too', new Steps())).toEqual([
      0, 1, 2, 3, 1, 4, 5,
    ])
  })
})
