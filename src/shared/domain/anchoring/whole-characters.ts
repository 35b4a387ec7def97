import type { PlainSpan } from '../text/offsets'

/** All below it stand for themselves, but for a CR before its LF, which a reader does not see. */
const FIRST_JOINED = 0x300
/** Characters looked at on each side: the longest family emoji has 11 units, with skin tones 20. */
const AROUND = 40

let segmenter: Intl.Segmenter | undefined

/** Widens a span so that it parts no character as a reader sees it: no emoji, no letter from its accent. */
export function wholeCharacters(text: string, { start, end }: PlainSpan): PlainSpan {
  return { start: edge(text, start, 'start'), end: edge(text, end, 'end') }
}

function edge(text: string, at: number, side: 'start' | 'end'): number {
  if (at <= 0 || at >= text.length) return at
  if (text.charCodeAt(at) < FIRST_JOINED || text.charCodeAt(at - 1) === 0x20) return at
  // Begins at a blank, where no character is parted.
  let from = at
  while (from > 0 && at - from < AROUND && text.charCodeAt(from - 1) > 0x20) from--
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' })
  for (const { segment, index } of segmenter.segment(text.slice(from, at + AROUND))) {
    const start = from + index
    const end = start + segment.length
    if (start >= at) return at
    if (end > at) return side === 'start' ? start : end
  }
  return at
}
