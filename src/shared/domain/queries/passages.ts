import type { Block } from '../text/blocks'
import { type Mask, readableText, withoutMasks } from '../text/masks'
import type { PlainSpan } from '../text/offsets'
import { sentences } from '../text/sentences'
import { folded } from './words'

/** A sentence of a text, in UTF-16 code units of the raw text. */
export interface Passage extends PlainSpan {
  readonly words: string
  /** How many of the words that were asked for stand in it. */
  readonly held: number
}

/** The words of a question, folded, each once, without the signs around them: "“Lantern” bridge?" -> lantern, bridge. */
export function wordsAsked(question: string): string[] {
  const words = folded(question)
    .split(' ')
    .map((word) => word.replaceAll(/^[^\p{L}\p{N}\p{Sc}]+|[^\p{L}\p{N}%]+$/gu, ''))
  return [...new Set(words)].filter(Boolean)
}

/** How many of the words a text holds. A word is found where one begins so: "open" in "opens", "11" not in "2011". */
export const heldIn = (text: string, asked: readonly string[]): number => {
  const searched = folded(text)
  return asked.filter((word) => beginsIn(searched, word)).length
}

/**
 * The sentence that holds the most of the words, if all of them stand in what is left for reading. Of several, the one
 * in the paragraph that holds the most, then the first.
 */
export function bestPassage(
  { rawText, masks, blocks }: { rawText: string; masks: readonly Mask[]; blocks: readonly Block[] },
  asked: readonly string[],
): Passage | undefined {
  if (heldIn(readableText(rawText, masks), asked) < asked.length) return undefined
  let best: (Passage & { readonly around: number }) | undefined
  for (const block of blocks) {
    const around = heldIn(
      withoutMasks(block, masks)
        .map(({ start, end }) => rawText.slice(start, end))
        .join(' '),
      asked,
    )
    if (around === 0 || around < (best?.held ?? 0)) continue
    for (const span of sentencesIn(rawText, block, masks)) {
      const words = rawText.slice(span.start, span.end)
      const held = heldIn(words, asked)
      const isBetter = !best || held > best.held || (held === best.held && around > best.around)
      if (held > 0 && isBetter) best = { ...span, words, held, around }
    }
  }
  return best && { start: best.start, end: best.end, words: best.words, held: best.held }
}

/** A mask inside a sentence cuts it in two: what is attached as evidence can be read in one piece. */
const sentencesIn = (rawText: string, block: PlainSpan, masks: readonly PlainSpan[]): PlainSpan[] =>
  withoutMasks(block, masks).flatMap((piece) =>
    sentences(rawText.slice(piece.start, piece.end)).map(({ start, end }) => ({
      start: piece.start + start,
      end: piece.start + end,
    })),
  )

function beginsIn(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (at === 0 || !INSIDE.test(`${text.charAt(at - 1)}${word.charAt(0)}`)) return true
  }
  return false
}

/** Two letters or two figures: no word begins between them. Scripts that leave no blanks are not asked. */
const INSIDE = /^(?:\p{Script=Latin}{2}|\p{N}{2})/u
