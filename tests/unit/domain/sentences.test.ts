import { describe, expect, it } from 'vitest'
import { sentenceAt, sentences } from '../../../src/shared/domain/text/sentences'

const cut = (text: string) => sentences(text).map(({ start, end }) => text.slice(start, end))

describe('sentences', () => {
  it.each([
    ['two plain ones', 'He ran. She stayed.', ['He ran.', 'She stayed.']],
    ['Mr. and Dr.', 'Mr. Hale met Dr. Ito. They spoke.', ['Mr. Hale met Dr. Ito.', 'They spoke.']],
    ['U.S. in mid-sentence', 'The U.S. Senate voted. It passed.', ['The U.S. Senate voted.', 'It passed.']],
    ['initials', 'J. K. Rowling wrote it. It sold.', ['J. K. Rowling wrote it.', 'It sold.']],
    ['No. with a number', 'He lives at No. 10 now. She left.', ['He lives at No. 10 now.', 'She left.']],
    ['a decimal figure', 'It rose 3.5 per cent. Then it fell.', ['It rose 3.5 per cent.', 'Then it fell.']],
    ['a quote that ends a sentence', '“It will open.” She left.', ['“It will open.”', 'She left.']],
    ['no final stop', 'It will open. Within two years', ['It will open.', 'Within two years']],
    ['an emoji at the end', 'It opens 🌉. Good.', ['It opens 🌉.', 'Good.']],
    ['question and exclamation', 'Really? Yes! Fine.', ['Really?', 'Yes!', 'Fine.']],
    ['a line wrapped by hand', 'It will\nopen soon. Good.', ['It will\nopen soon.', 'Good.']],
    ['an ellipsis in mid-sentence', 'It will … open soon. Good.', ['It will … open soon.', 'Good.']],
    ['an abbreviation at the very end', 'He thanked Mr.', ['He thanked Mr.']],
    ['white space alone', '  ', []],
  ])('%s', (_name, text, expected) => {
    expect(cut(text)).toEqual(expected)
  })

  it('a megabyte without a line end is cut like any other text', () => {
    const text = 'The ferry sails at nine. '.repeat(40_000)
    const found = sentences(text)
    expect(text.slice(found[0]?.start, found[0]?.end)).toBe('The ferry sails at nine.')
    expect(text.slice(found.at(-1)?.start, found.at(-1)?.end)).toBe('The ferry sails at nine.')
    // One more or less where a piece for the segmenter ends.
    expect(Math.abs(found.length - 40_000)).toBeLessThan(60)
  })

  it('a hundred thousand letters without a blank are one sentence or a few, and no character is split', () => {
    const text = '🌉'.repeat(50_001)
    const pieces = sentences(text).map(({ start, end }) => text.slice(start, end))
    expect(pieces.join('')).toBe(text)
    expect(pieces.every((piece) => !/^\p{Cs}|\p{Cs}$/u.test(piece))).toBe(true)
  })

  it('the one that holds a position, or the nearest before it', () => {
    const text = 'He ran. She stayed.'
    expect(sentenceAt(text, 2)).toEqual({ start: 0, end: 7 })
    expect(sentenceAt(text, 8)).toEqual({ start: 8, end: 19 })
    expect(sentenceAt(text, 19)).toEqual({ start: 8, end: 19 })
    expect(sentenceAt('   ', 1)).toEqual({ start: 1, end: 1 })
  })
})
