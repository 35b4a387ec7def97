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
  const words = text === '' ? 0 : text.split(' ').length
  return { start, end, text, words, isRow: content.trim().includes('\t') }
}

const SENTENCE_END = /[.!?…]["'”’»)\]]*$/

export const endsLikeASentence = ({ text }: Passage): boolean => SENTENCE_END.test(text)

/** So long a line is running text even where its full stop was forgotten. */
const LONG = 25
const SENTENCE_MIN = 6

/** Does it read as running text, not as a heading, a label or a line of a menu? */
export const isProse = (passage: Passage): boolean =>
  passage.words >= LONG || (passage.words >= SENTENCE_MIN && endsLikeASentence(passage))
