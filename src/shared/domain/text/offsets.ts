import { z } from 'zod'

/**
 * A position counted in UTF-16 code units of `rawText`, as JavaScript and the DOM count. Every stored span uses it.
 * "a😀b": the b stands at 3.
 */
export const Utf16Offset = z.int().nonnegative().brand<'Utf16Offset'>()
export type Utf16Offset = z.output<typeof Utf16Offset>

/**
 * A position counted in Unicode code points, as the W3C Web Annotation model and REFI-QDA count.
 * "a😀b": the b stands at 2. Only exporters and importers of those formats use it.
 */
export type CodePointOffset = number & { readonly __codePointOffset: never }

export const utf16 = (offset: number): Utf16Offset => offset as Utf16Offset

/** A span of `rawText`: end exclusive, so that `rawText.slice(start, end)` is its text. */
export const Span = z.strictObject({ start: Utf16Offset, end: Utf16Offset })
export type Span = z.output<typeof Span>

/** A span as a caller outside the domain gives it: plain numbers, not yet checked against a text. */
export interface PlainSpan {
  readonly start: number
  readonly end: number
}

const isHighSurrogate = (unit: number) => unit >= 0xd800 && unit <= 0xdbff
const isLowSurrogate = (unit: number) => unit >= 0xdc00 && unit <= 0xdfff

/** Would a cut here part the two halves of one character? "😀": true at 1. */
export function splitsCharacter(text: string, offset: number): boolean {
  if (offset <= 0 || offset >= text.length) return false
  return isHighSurrogate(text.charCodeAt(offset - 1)) && isLowSurrogate(text.charCodeAt(offset))
}

/** "a😀b", 3 -> 2. An offset inside a pair counts as the offset after it. */
export function toCodePoints(text: string, offset: Utf16Offset): CodePointOffset {
  let points = 0
  for (let unit = 0; unit < offset; points++) unit += (text.codePointAt(unit) ?? 0) > 0xffff ? 2 : 1
  return points as CodePointOffset
}

/** "a😀b", 2 -> 3. An offset past the end gives the length of the text. */
export function fromCodePoints(text: string, offset: CodePointOffset): Utf16Offset {
  let unit = 0
  for (let points = 0; points < offset && unit < text.length; points++) {
    unit += (text.codePointAt(unit) ?? 0) > 0xffff ? 2 : 1
  }
  return utf16(unit)
}
