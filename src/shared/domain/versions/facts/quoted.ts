import type { Fact } from './fact'

const PAIRS: Readonly<Record<string, string>> = { '“': '”', '«': '»', '„': '“', '‘': '’', '"': '"', "'": "'" }
const LETTER = /[\p{L}\p{N}]/u
/** Somebody forgot to close it. */
const LONGEST = 4_000

/**
 * What stands between quotation marks, with the marks. A quotation that is not closed in its paragraph goes on to its
 * end, as those of several paragraphs do. An apostrophe is none: a single mark opens before a word, and closes behind one.
 */
export function quotedIn(text: string): Fact[] {
  const quotes: Fact[] = []
  for (let at = 0; at < text.length; at++) {
    const close = PAIRS[text.charAt(at)]
    if (!close || !opens(text, at)) continue
    const end = endOf(text, at, close)
    if (end === null) continue
    quotes.push({ kind: 'quote', start: at, end })
    at = end - 1
  }
  return quotes
}

function opens(text: string, at: number): boolean {
  const mark = text.charAt(at)
  if (LETTER.test(text.charAt(at - 1))) return false
  // "the ’90s", "’tis" begin with an apostrophe of the other kind; "'90s" looks like an opening.
  return mark !== "'" || (LETTER.test(text.charAt(at + 1)) && !/^\d0s/.test(text.slice(at + 1, at + 4)))
}

function endOf(text: string, from: number, close: string): number | null {
  const isSingle = close === "'" || close === '’'
  for (let at = from + 1; at < text.length && at - from < LONGEST; at++) {
    const sign = text.charAt(at)
    // A single mark that is not closed was an apostrophe.
    if (sign === '\n') return isSingle ? null : at
    if (sign !== close) continue
    if (!isSingle || !LETTER.test(text.charAt(at + 1))) return at + 1
  }
  return isSingle || text.length - from >= LONGEST ? null : text.length
}
