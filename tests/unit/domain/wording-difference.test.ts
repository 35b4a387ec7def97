import { describe, expect, test } from 'vitest'
import { wordingDifference } from '../../../src/shared/domain/text/wording-difference'
import type { WordingPiece } from '../../../src/shared/domain/text/wording-marks'

/** [same], {alike}, own. */
const written = (pieces: readonly WordingPiece[]) =>
  pieces.map(({ is, text }) => (is === 'same' ? `[${text}]` : is === 'alike' ? `{${text}}` : text)).join('')
const compare = (first: string, second: string) => {
  const difference = wordingDifference(first, second)
  return [written(difference.first), written(difference.second)]
}
const plain = (pieces: readonly WordingPiece[]) => pieces.map(({ text }) => text).join('')
const words = (count: number, of: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => of(at)).join(' ')

describe('which words two wordings share', () => {
  test.each([
    ['the same sentence', 'It opens in May.', 'It opens in May.', '[It opens in May.]', '[It opens in May.]'],
    ['one word is another', 'It opens in May', 'It opens in June', '[It opens in] May', '[It opens in] June'],
    ['a word was put in', 'rated fair', 'not rated fair', '[rated fair]', 'not [rated fair]'],
    ['nothing in common', 'A new depot', 'The old ferry', 'A new depot', 'The old ferry'],
    ['only small words', 'the end of it', 'the cause of that', 'the end of it', 'the cause of that'],
    [
      'quotes, dashes, case',
      'rated "Fair-ish"',
      'Rated “fair–ish”',
      '[rated "Fair-ish"]',
      '[Rated “fair–ish”]',
    ],
    ['an apostrophe', 'the county’s care', "the county's home", '[the county’s] care', "[the county's] home"],
    ['a figure with a point', 'up £4.6m', 'down £4.6m', 'up [£4.6m]', 'down [£4.6m]'],
    [
      'in another order',
      'when will it be rated “fair”',
      'has rated the care “fair”',
      'when will it be [rated “fair”]',
      'has [rated] the care [“fair”]',
    ],
    [
      'part of a word',
      'judged inadequate',
      'judged adequate',
      '[judged] in{adequate}',
      '[judged] {adequate}',
    ],
    [
      'words that begin alike, in another order',
      'it rates well',
      'a well rated one',
      'it {rate}s [well]',
      'a [well] {rate}d one',
    ],
    ['a scrap of a word is no likeness', 'judged bad', 'judged badge', '[judged] bad', '[judged] badge'],
    ['nothing on one side', '', 'rated fair', '', 'rated fair'],
    ['nothing on either side', '', '', '', ''],
    [
      'a sign of four code units',
      'up 👍🏽 it goes',
      'down 👍🏽 we went',
      'up [👍🏽] it goes',
      'down [👍🏽] we went',
    ],
    ['signs that begin alike', 'see 👍🏽', 'see 👍🏻', '[see] 👍🏽', '[see] 👍🏻'],
    ['a family and another', 'see 👩‍👩‍👧', 'see 👩‍👩‍👦', '[see] 👩‍👩‍👧', '[see] 👩‍👩‍👦'],
    ['words beyond the basic plane', '𐐷𐐨 rated', '𐐷𐐨 failed', '[𐐷𐐨] rated', '[𐐷𐐨] failed'],
  ])('%s', (_name, first, second, marksFirst, marksSecond) => {
    expect(compare(first, second)).toEqual([marksFirst, marksSecond])
  })

  test('no piece begins or ends within a character', () => {
    const { first, second } = wordingDifference('🇬🇧👩‍👩‍👧 was 🙂 then 𝒜𝒷', '🇬🇪👩‍👩‍👦 is 🙃 now 𝒜𝒸')
    for (const { text } of [...first, ...second]) expect(isWellFormed(text)).toBe(true)
  })

  test('the control: half of a character is found', () => {
    expect(isWellFormed('🙂'.slice(0, 1))).toBe(false)
    expect(isWellFormed('🙂')).toBe(true)
  })

  test('the pieces are the text', () => {
    const [first, second] = ['  Rated\n“fair” \t🙂. ', 'It was\n\nrated fair 🙂']
    const difference = wordingDifference(first, second)
    expect(plain(difference.first)).toBe(first)
    expect(plain(difference.second)).toBe(second)
  })
})

describe('how much work it is', () => {
  test('no more steps than words on one side times words on the other, and characters in short places', () => {
    expect(wordingDifference('one two three', 'one two four').steps).toBe(9 + 'three'.length * 'four'.length)
  })

  test('long texts are compared in as many steps as they have words', () => {
    const long = words(5_000, (at) => `word${at}`)
    const other = words(5_000, (at) => `word${at + 2_500}`)
    const { first, second, steps } = wordingDifference(long, other)
    expect(steps).toBe(10_000)
    expect(first.find(({ is }) => is === 'same')?.text.startsWith('word2500 word2501')).toBe(true)
    expect(plain(second)).toBe(other)
  })

  test('the most that is laid side by side', () => {
    const one = words(500, (at) => `x${at}`)
    const other = words(500, (at) => `y${at}`)
    expect(wordingDifference(one, other).steps).toBe(250_000)
  })
})

const isWellFormed = (text: string) =>
  !/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/.test(text)
