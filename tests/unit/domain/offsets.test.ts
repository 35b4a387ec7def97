import { describe, expect, it } from 'vitest'
import {
  type CodePointOffset,
  fromCodePoints,
  splitsCharacter,
  toCodePoints,
  utf16,
} from '../../../src/shared/domain/text/offsets'

describe('UTF-16 code units and Unicode code points', () => {
  it.each([
    ['plain letters', 'abc', 2, 2],
    ['after an emoji', 'a😀b', 3, 2],
    ['before an emoji', 'a😀b', 1, 1],
    ['after a flag, which is two code points', '🇬🇧x', 4, 2],
    ['after a letter with a combining accent', 'e\u0301x', 2, 2],
    ['at the end of the text', '😀😀', 4, 2],
    ['in an empty text', '', 0, 0],
  ])('%s', (_name, text, unit, point) => {
    expect(toCodePoints(text, utf16(unit))).toBe(point)
    expect(fromCodePoints(text, point as CodePointOffset)).toBe(unit)
  })

  it('a code point offset past the end is the end', () => {
    expect(fromCodePoints('a😀', 9 as CodePointOffset)).toBe(3)
  })

  it.each([
    ['between the halves of an emoji', 'a😀b', 2, true],
    ['before it', 'a😀b', 1, false],
    ['after it', 'a😀b', 3, false],
    ['at the start of the text', '😀', 0, false],
    ['at its end', '😀', 2, false],
    ['between two emoji', '😀😀', 2, false],
    ['after half an emoji that stands alone', 'a\ud83db', 2, false],
  ])('a cut %s parts a character: %j at %i is %s', (_name, text, offset, expected) => {
    expect(splitsCharacter(text, offset)).toBe(expected)
  })
})
