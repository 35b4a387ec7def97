import type { PlainSpan } from '../text/offsets'
import type { WordsAsked } from './question'
import { type FoundWord, wordsOfText } from './words'

/** A place in a text that answers one of the conditions. */
export interface Mark extends PlainSpan {
  /** Which condition, by its place in the list. */
  readonly of: number
}

type Looked = Pick<WordsAsked, 'words' | 'isOpen'>

/** Every place where the words stand, in order; places of different conditions may lie in each other. */
export function marksIn(text: string, asked: readonly Looked[]): Mark[] {
  const found = wordsOfText(text)
  return found.flatMap((_first, at) =>
    asked.flatMap(({ words, isOpen }, of) =>
      standAt(found, at, words, isOpen)
        ? [{ start: found[at]?.start ?? 0, end: found[at + words.length - 1]?.end ?? 0, of }]
        : [],
    ),
  )
}

function standAt(
  found: readonly FoundWord[],
  at: number,
  words: readonly string[],
  isOpen: boolean,
): boolean {
  return words.every((word, nth) => {
    const there = found[at + nth]?.word
    if (there === undefined) return false
    return isOpen && nth === words.length - 1 ? there.startsWith(word) : there === word
  })
}

/** Marks as stretches that neither touch nor lie in each other. */
export function stretchesOf(marks: readonly PlainSpan[]): PlainSpan[] {
  const stretches: { start: number; end: number }[] = []
  for (const { start, end } of marks.toSorted((a, b) => a.start - b.start)) {
    const last = stretches.at(-1)
    if (last && start <= last.end) last.end = Math.max(last.end, end)
    else stretches.push({ start, end })
  }
  return stretches
}
