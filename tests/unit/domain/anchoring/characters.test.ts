import { describe, expect, it } from 'vitest'
import { foldedUnit, kindOf, kinds } from '../../../../src/shared/domain/anchoring/characters'

const { letter, sign, half, joined, blank, lineEnd, stop, fullStop, bracket, other } = kinds

/** What Unicode calls it, for the scripts that are known without asking it. */
function kindInUnicode(character: string): number {
  if (/[\ud800-\udfff]/.test(character)) return half
  if (/^[\p{M}\u200b-\u200d]$/u.test(character)) return joined
  if (/^[\p{Script=Thai}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]$/u.test(character)) return sign
  return letter
}

const blocks: readonly (readonly [name: string, from: number, to: number])[] = [
  ['Latin', 0x41, 0x24f],
  ['accents, Greek, Cyrillic', 0x300, 0x52f],
  ['Hebrew and Arabic', 0x591, 0x6d3],
  ['Devanagari', 0x900, 0x96f],
  ['Thai', 0xe01, 0xe59],
  ['Japanese', 0x3041, 0x30fa],
  ['Chinese', 0x4e00, 0x9fff],
  ['Korean', 0xac00, 0xd7a3],
  ['halves of pairs', 0xd800, 0xdfff],
]

describe('what a character is to the matcher', () => {
  it.each(blocks)('letters, signs and accents are what Unicode says: %s', (_name, from, to) => {
    const wrong: string[] = []
    for (let unit = from; unit <= to; unit++) {
      const character = String.fromCharCode(unit)
      if (!/[\p{L}\p{N}\p{M}\ud800-\udfff]/u.test(character)) continue
      if (kindOf(unit) !== kindInUnicode(character)) wrong.push(unit.toString(16))
    }
    expect(wrong).toEqual([])
  })

  it.each([
    ['7', letter],
    ['Ü', letter],
    ['ͅ', joined],
    ['\u200d', joined],
    ['\u00ad', joined],
    ['ヶ', sign],
    ['々', sign],
    ['ᚠ', letter],
    ['\u2003', blank],
    ['\t', blank],
    ['\u2028', lineEnd],
    ['…', stop],
    ['।', stop],
    ['。', fullStop],
    ['”', bracket],
    ['⟦', bracket],
    ['☂', half],
    ['×', other],
    ['€', other],
  ])('%j', (character, kind) => expect(kindOf(character.charCodeAt(0))).toBe(kind))

  it.each([
    ['É', 'e'],
    ['”', '"'],
    ['—', '-'],
    ['\u00a0', ' '],
    ['ﬁ', 'ﬁ'],
    ['Ａ', 'a'],
    ['Σ', 'σ'],
    ['ё', 'е'],
  ])('%j reads as %j', (character, folded) =>
    expect(String.fromCharCode(foldedUnit(character.charCodeAt(0)))).toBe(folded),
  )
})
