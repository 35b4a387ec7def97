import type { PlainSpan } from '../text/offsets'
import type { WordsAsked } from './question'
import { eachWord, type FoundWord } from './words'

/** A place in a text that answers one of the conditions. */
export interface Mark extends PlainSpan {
  /** Which condition, by its place in the list. */
  readonly of: number
}

/** What is looked for. */
export type Looked = Pick<WordsAsked, 'words' | 'isOpen' | 'or'>

/** Every place where the words stand, in order; places of different conditions may lie in each other. */
export const marksIn = (text: string, asked: readonly Looked[]): Mark[] =>
  marksUntil(text, asked, () => false)

/**
 * The first of these places: as far as the end of the first stretch of `within` code units in which every condition has
 * one, and `beyond` it. The whole text is gone through where there is no such stretch.
 */
export function firstMarksIn(
  text: string,
  asked: readonly Looked[],
  { within, beyond }: { readonly within: number; readonly beyond: number },
): Mark[] {
  const latest = asked.map(() => Number.NEGATIVE_INFINITY)
  let stop = asked.length > 0 ? Number.POSITIVE_INFINITY : 0
  return marksUntil(text, asked, (at, mark) => {
    if (mark) latest[mark.of] = mark.start
    if (mark && mark.end - Math.min(...latest) <= within) stop = Math.min(stop, mark.end + beyond)
    return at >= stop
  })
}

/** `isEnough` is told how far it has come, and of each mark. */
function marksUntil(
  text: string,
  asked: readonly Looked[],
  isEnough: (at: number, mark?: Mark) => boolean,
): Mark[] {
  const found: FoundWord[] = []
  const marks: Mark[] = []
  const see = (word: string, start: number, end: number) => {
    found.push({ word, start, end })
    for (let of = 0; of < asked.length; of++) {
      const question = asked[of]
      const way = question && waysOf(question).find((one) => endsWith(found, one))
      if (!way) continue
      const mark = { start: found[found.length - way.words.length]?.start ?? start, end, of }
      marks.push(mark)
      isEnough(end, mark)
    }
  }
  eachWord(text, see, () => isEnough(found.at(-1)?.end ?? 0))
  return marks.toSorted((a, b) => a.start - b.start || a.of - b.of)
}

const waysOf = (question: Looked): Way[] => (question.or ? [question, question.or] : [question])

type Way = Pick<WordsAsked, 'words' | 'isOpen'>

/** Are the last words that were found those of the question? */
function endsWith(found: readonly FoundWord[], { words, isOpen }: Way): boolean {
  const first = found.length - words.length
  for (let nth = words.length - 1; nth >= 0; nth--) {
    const there = found[first + nth]?.word
    const word = words[nth] ?? ''
    if (there === undefined) return false
    if (isOpen && nth === words.length - 1 ? !there.startsWith(word) : there !== word) return false
  }
  return true
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
