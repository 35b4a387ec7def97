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
  const plain = plainCharacter(text, at)
  if (plain) return side === 'start' ? plain.start : plain.end
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

/**
 * Marks on a letter that join nothing else: the accents of Latin, Cyrillic, Hebrew and Arabic, and the vowel signs of
 * India, Siam and Laos. Not the virama.
 */
const PLAIN_MARK =
  /^[\u0300-\u036f\u0483-\u0489\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u0900-\u0d4d\u0e31-\u0ece](?<=\p{M})(?<![\u094d\u09cd\u0a4d\u0acd\u0b4d\u0bcd\u0c4d\u0ccd\u0d4d])$/u

/** It may join the letter before it to the one behind. */
const VIRAMA = /^[\u094d\u09cd\u0a4d\u0acd\u0b4d\u0bcd\u0c4d\u0ccd\u0d4d]$/

/** A letter and the marks on it, of which it is plain where they end; the segmenter takes longer to begin than all else here. */
function plainCharacter(text: string, at: number): PlainSpan | undefined {
  let start = at
  while (start > 0 && at - start < AROUND && PLAIN_MARK.test(text.charAt(start))) start--
  const base = kindOf(text.charCodeAt(start))
  if (start === at || (base !== kinds.letter && base !== kinds.sign)) return undefined
  if (JOINS.test(text.charAt(start)) || VIRAMA.test(text.charAt(start - 1))) return undefined
  let end = at
  while (end < text.length && PLAIN_MARK.test(text.charAt(end))) end++
  // A skin tone, or a joiner: what comes then is for the segmenter to say.
  const next = end < text.length ? kindOf(text.charCodeAt(end)) : kinds.blank
  const goesOn = next === kinds.half || next === kinds.joined || JOINS.test(text.charAt(end))
  return goesOn ? undefined : { start, end }
}

function mayJoin(text: string, at: number): boolean {
  const kind = kindOf(text.charCodeAt(at))
  if (kind === kinds.joined || JOINS.test(text.charAt(at)) || VIRAMA.test(text.charAt(at - 1))) return true
  // A flag is two signs, a family several; an emoji after anything else stands for itself.
  const before = kindOf(text.charCodeAt(at - 1))
  return kind === kinds.half && (before === kinds.half || before === kinds.joined)
}
