import type { PlainSpan } from '../text/offsets'
import { kindOf, kinds } from './characters'

/** Signs that join the one before although they are no marks: Thai and Lao AM, the later parts of Korean letters. */
const JOINS = /^[\u0e33\u0eb3\u1160-\u11ff\ud7b0-\ud7ff]$/
/** Characters looked at on each side: the longest family emoji has 11 units, with skin tones 20. */
const AROUND = 40

let segmenter: Intl.Segmenter | undefined

/** Widens a span so that it parts no character as a reader sees it: no emoji, no letter from its accent. */
export function wholeCharacters(text: string, { start, end }: PlainSpan): PlainSpan {
  return { start: edge(text, start, 'start'), end: edge(text, end, 'end') }
}

function edge(text: string, at: number, side: 'start' | 'end'): number {
  // The segmenter is costly to begin with, and hardly ever needed.
  if (at <= 0 || at >= text.length || !mayJoin(text, at)) return at
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

function mayJoin(text: string, at: number): boolean {
  const kind = kindOf(text.charCodeAt(at))
  if (kind === kinds.joined || JOINS.test(text.charAt(at))) return true
  // A flag is two signs, a family several; an emoji after anything else stands for itself.
  const before = kindOf(text.charCodeAt(at - 1))
  return kind === kinds.half && (before === kinds.half || before === kinds.joined)
}
