import type { PlainSpan } from '../../shared/domain/text/offsets'

const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

/** No character a reader would call one is longer, not even a family with skin tones. */
const WINDOW = 64

/** The character, as a reader counts, that the offset lies in; null where it lies between two. "e\u0301": 1 -> 0..2 */
function splitCharacter(text: string, offset: number): PlainSpan | null {
  if (offset <= 0 || offset >= text.length) return null
  const from = windowStart(text, offset)
  const found = segmenter.segment(text.slice(from, offset + WINDOW)).containing(offset - from)
  if (!found || found.index === offset - from) return null
  return { start: from + found.index, end: from + found.index + found.segment.length }
}

/** A plain ASCII character always begins a new one, so counting may begin there. */
function windowStart(text: string, offset: number): number {
  const furthest = Math.max(0, offset - WINDOW)
  for (let at = offset - 1; at > furthest; at--) {
    if (/[\n -~]/.test(text.charAt(at))) return at
  }
  return furthest
}

/** The nearest offset in this direction that does not part a character. */
export function snapped(text: string, offset: number, towards: 'forward' | 'backward'): number {
  const split = splitCharacter(text, offset)
  if (!split) return offset
  return towards === 'forward' ? split.end : split.start
}

/** The span widened to whole characters. */
export function wholeCharacters(text: string, { start, end }: PlainSpan): PlainSpan {
  return { start: snapped(text, start, 'backward'), end: snapped(text, end, 'forward') }
}
