import type { PlainSpan } from '../text/offsets'
import { kindOf, kinds } from './characters'
import type { Texts } from './pieces'

/** Widens what stands in the place of a span: where the span did not begin or end inside a word, this does not either. */
export function wholeWords({ old, now }: Texts, span: PlainSpan, found: PlainSpan): PlainSpan {
  let { start, end } = found
  if (!isInsideWord(old, span.start)) while (isInsideWord(now, start)) start--
  if (!isInsideWord(old, span.end)) while (isInsideWord(now, end)) end++
  return { start, end }
}

export const isInsideWord = (text: string, at: number): boolean =>
  isLetter(text, at - 1) && isLetter(text, at)

const isLetter = (text: string, at: number) =>
  at >= 0 && at < text.length && kindOf(text.charCodeAt(at)) === kinds.letter
