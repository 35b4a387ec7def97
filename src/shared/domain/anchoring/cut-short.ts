/** So many letters are left, so much of the passage, and of what stands in its place. */
const LEFT_MIN = { letters: 20, ofOld: 0.35, ofNow: 0.85 }
const WORD = /[^\s,.;:!?…'’"“”„«»()[\]–—-]+/g

/**
 * Was nothing written but taken out, in whatever order the rest stands now? Of a long quote its middle, or both ends with a
 * few dots between them: less than half may be left, and it is the same quote.
 */
export function isCutShort(old: string, now: string): boolean {
  const was = wordsIn(old)
  const is = wordsIn(now)
  const known = new Set(was)
  const left = lettersOf(is.filter((word) => known.has(word)))
  return (
    left >= LEFT_MIN.letters &&
    left >= LEFT_MIN.ofOld * lettersOf(was) &&
    left >= LEFT_MIN.ofNow * lettersOf(is)
  )
}

const wordsIn = (passage: string): readonly string[] => passage.toLowerCase().match(WORD) ?? []

const lettersOf = (words: readonly string[]): number => words.reduce((sum, { length }) => sum + length, 0)
