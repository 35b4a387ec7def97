import { describe, expect, it } from 'vitest'
import { wholeWords } from '../../../../src/shared/domain/anchoring/whole-words'
import { marked } from './marked-anchor'

describe('what stands in the place of whole words', () => {
  it.each([
    [
      'begins no word in its middle',
      '[[We reckon]] it is late',
      'A[[nke Doll says]] it is late',
      'Anke Doll says',
    ],
    [
      'ends no word in its middle',
      '[[We reckon]] it is late',
      '[[Anke Doll sa]]ys it is late',
      'Anke Doll says',
    ],
    [
      'is left as it is between words',
      '[[We reckon]] it is late',
      'Anke [[Doll says]] it is late',
      'Doll says',
    ],
    ['may be a part of a word where the old one was', 'w[[ork]]s', 'w[[alk]]s', 'alk'],
    ['ends with the text', 'so [[it is]]', 'so [[it wa]]s', 'it was'],
    ['needs no blanks between signs', '[[桥在]]哪里', '[[桥]]在哪里', '桥'],
  ])('%s', (_name, before, after, words) => {
    const old = marked(before)
    const now = marked(after)
    const { start, end } = wholeWords({ old: old.text, now: now.text }, old, now)
    expect(now.text.slice(start, end)).toBe(words)
  })
})
