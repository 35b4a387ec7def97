import type { PlainSpan } from '../text/offsets'

/** A block of the raw text as the rules of this folder look at it. */
export interface Passage extends PlainSpan {
  /** Without the white space around it; white space inside counts as one blank. Of a very long one the two ends. */
  readonly text: string
  readonly words: number
  /** A row of a table: tabs part its cells. */
  readonly isRow: boolean
}

export const passagesOf = (rawText: string, spans: readonly PlainSpan[]): Passage[] =>
  spans.map(({ start, end }) => passageOf(rawText, start, end))

/** Of a passage longer than any notice its ends say enough; a text may be one line of twenty million characters. */
const LOOKED_AT = 4000

function passageOf(rawText: string, start: number, end: number): Passage {
  const content =
    end - start <= LOOKED_AT
      ? rawText.slice(start, end)
      : `${rawText.slice(start, start + LOOKED_AT / 2)} ${rawText.slice(end - LOOKED_AT / 2, end)}`
  const text = content.replaceAll(/\s+/g, ' ').trim()
  return { start, end, text, words: wordsIn(text), isRow: content.trim().includes('\t') }
}

/** Scripts that set no blank between words. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu
/** A word of Chinese or Japanese has two characters, more or less. */
const CHARACTERS_A_WORD = 2

function wordsIn(text: string): number {
  const unspaced = text.match(UNSPACED)?.length ?? 0
  const spaced = unspaced > 0 ? text.replaceAll(UNSPACED, ' ') : text
  const blocks = spaced.split(' ').filter((word) => word !== '').length
  return unspaced > 0 ? blocks + Math.ceil(unspaced / CHARACTERS_A_WORD) : blocks
}

const SENTENCE_END = /[.!?…。！？؟۔।]["'”’»)\]」』）]*$/

export const endsLikeASentence = ({ text }: Passage): boolean => SENTENCE_END.test(text)

/** So long a line is running text even where its full stop was forgotten. */
const LONG = 25
const SENTENCE_MIN = 6

/** Does it read as running text, not as a heading, a label or a line of a menu? */
export const isProse = (passage: Passage): boolean =>
  passage.words >= LONG || (passage.words >= SENTENCE_MIN && endsLikeASentence(passage))
