import type { PlainSpan } from '../text/offsets'
import type { Piece, Texts } from './pieces'

/** Shorter words come back in a sentence without being the same. */
const TOLD_MIN = 12

/**
 * Where the very words of a span were written elsewhere in its sentence: once, and in what was put in, as nothing else of
 * the sentence went there. "“It is late,” said the mayor of Wix." -> "The mayor of Wix said: “It is late.”"
 */
export function placeInside(texts: Texts, pieces: readonly Piece[], span: PlainSpan): PlainSpan | undefined {
  const words = texts.old.slice(span.start, span.end).trim()
  if (words.length < TOLD_MIN) return undefined
  const first = String.fromCodePoint(words.codePointAt(0) ?? 0)
  const rest = words.slice(first.length)
  const put = pieces.filter(
    ({ is, now }) =>
      (is === 'inserted' || is === 'reworded') && texts.now.slice(now.start, now.end).includes(rest),
  )
  // Mostly they are nowhere, and nothing needs to be looked for letter by letter.
  if (put.length === 0) return undefined
  const written = new RegExp(`(?<!${LETTER})${inEitherCase(first)}${escaped(rest)}(?!${LETTER})`, 'gu')
  const [start, ...others] = put.flatMap(({ now }) =>
    [...texts.now.slice(now.start, now.end).matchAll(written)].map(({ index }) => now.start + index),
  )
  return start === undefined || others.length > 0 ? undefined : { start, end: start + words.length }
}

const LETTER = '[\\p{L}\\p{N}]'

/** It may have begun the sentence, or begin it now. */
function inEitherCase(first: string): string {
  const cases = [first, first.toLowerCase(), first.toUpperCase()].filter(
    ({ length }) => length === first.length,
  )
  return `(?:${cases.map(escaped).join('|')})`
}

const escaped = (words: string) => words.replaceAll(/[.*+?^${}()|[\]\\/]/g, '\\$&')
