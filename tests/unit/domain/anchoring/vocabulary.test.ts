import { describe, expect, it } from 'vitest'
import { StepCount } from '../../../../src/shared/domain/anchoring/step-count'
import { Vocabulary } from '../../../../src/shared/domain/anchoring/vocabulary'
import { type Words, wordsIn } from '../../../../src/shared/domain/anchoring/words'

/** Of the code units: Latin to Arabic, India and Siam, punctuation, signs, Japanese, Chinese, Korean, forms of old. */
const blocks: readonly (readonly [name: string, from: number, to: number])[] = [
  ['Latin', 0x0, 0x2ff],
  ['accents', 0x300, 0x36f],
  ['Greek', 0x370, 0x3ff],
  ['Cyrillic and Armenian', 0x400, 0x58f],
  ['Hebrew', 0x590, 0x5ff],
  ['Arabic', 0x600, 0x6ff],
  ['Devanagari', 0x900, 0x97f],
  ['Thai', 0xe00, 0xe7f],
  ['more Latin, more Greek', 0x1e00, 0x1fff],
  ['punctuation and signs', 0x2000, 0x27bf],
  ['Japanese', 0x3000, 0x30ff],
  ['Chinese', 0x4df0, 0x4eff],
  ['Chinese, the last', 0x9ff0, 0xa00f],
  ['Korean', 0xabf0, 0xac2f],
  ['Korean, the last, and halves of pairs', 0xd790, 0xd82f],
  ['the last halves, and private ones', 0xdff0, 0xe00f],
  ['variants, full width', 0xfe00, 0xffff],
]

const wordsOf = ({ starts, ends, weights }: Words, text: string) =>
  starts.map((start, at) => `${text.slice(start, ends[at])} ${weights[at]}`)

describe('words by number', () => {
  it.each(blocks)('are the words that are found letter by letter: %s', (_name, from, to) => {
    const others = Array.from({ length: to - from + 1 }, (_, at) => String.fromCharCode(from + at)).filter(
      (sign) => {
        const text = `in a${sign}b, ${sign}c ${sign}${sign} d${sign} 1${sign}000 ${sign}’${sign} 約${sign}束 🎉${sign}🎉 é${sign}`
        const span = { start: 3, end: text.length }
        const quickly = wordsOf(new Vocabulary().wordsIn(text, span, new StepCount()), text)
        return quickly.join('|') !== wordsOf(wordsIn(text, span, new StepCount()), text).join('|')
      },
    )
    expect(others.map((sign) => sign.charCodeAt(0).toString(16))).toEqual([])
  })

  it.each([
    ['The Café’s', "the cafe's"],
    ['1,000', '1,000'],
    ['STRASSE', 'strasse'],
    ['Ж', 'ж'],
    ['ΑΘΉΝΑ', 'αθηνα'],
    ['e\u0301té', 'ete'],
  ])('%s is %s', (written, folded) => {
    const vocabulary = new Vocabulary()
    expect(vocabulary.numbersIn(written, new StepCount())).toEqual(
      vocabulary.numbersIn(folded, new StepCount()),
    )
  })

  it('other words have other numbers', () => {
    expect(new Vocabulary().numbersIn('two years or 2 years, not too', new StepCount())).toEqual([
      0, 1, 2, 3, 1, 4, 5,
    ])
  })
})
