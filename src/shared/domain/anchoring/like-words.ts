import type { WordPair } from './aligned-words'
import { foldedUnit } from './characters'
import type { Steps } from './steps'
import type { Words } from './words'

/** Longer words are compared by their beginnings and ends. */
const LETTERS_MAX = 40
const ALIKE_MIN = 0.55
/** Other figures in the same place: the claim has changed, and it is the same claim. */
const FIGURES = 0.6
const CELLS_MAX = 400

/**
 * How alike two words are, from 0 to 1, by the letters to be changed. "recieve", "receive": 0.71. Two figures are
 * somewhat alike whatever they are.
 */
export function wordLikeness(first: string, second: string, steps: Steps): number {
  if (isFigure(first) && isFigure(second)) return FIGURES
  const longer = Math.max(first.length, second.length)
  const shorter = Math.min(first.length, second.length)
  if (longer === 0) return 1
  // What both begin and end with is hardly ever not the best way to lay them beside each other.
  let head = 0
  while (head < shorter && isSameUnit(first, head, second, head)) head++
  let tail = 0
  while (
    tail < shorter - head &&
    isSameUnit(first, first.length - 1 - tail, second, second.length - 1 - tail)
  )
    tail++
  const a = first.length - head - tail
  const b = second.length - head - tail
  steps.take(head + tail + 1)
  // One side is used up, or nothing could come of it.
  if (a === 0 || b === 0 || 1 - Math.abs(a - b) / longer < ALIKE_MIN || longer > LETTERS_MAX)
    return 1 - Math.max(a, b) / longer
  steps.take(a * b)
  return 1 - editDistance(first.slice(head, head + a), second.slice(head, head + b)) / longer
}

const isFigure = (word: string) => /^[0-9]/.test(word) || (word > '\u007f' && /^\p{N}/u.test(word))

const isSameUnit = (first: string, at: number, second: string, place: number) =>
  foldedUnit(first.charCodeAt(at)) === foldedUnit(second.charCodeAt(place))

function editDistance(first: string, second: string): number {
  const letters = foldedUnits(second)
  const row: number[] = []
  for (let at = 0; at <= letters.length; at++) row.push(at)
  const others = foldedUnits(first)
  for (let other = 0; other < others.length; other++) {
    const letter = others[other]
    // What stood to the left in the row above, and what stands to the left in this one.
    let corner = row[0] ?? 0
    let left = corner + 1
    row[0] = left
    for (let at = 0; at < letters.length; at++) {
      const above = row[at + 1] ?? 0
      let least = letters[at] === letter ? corner : corner + 1
      if (above < least) least = above + 1
      if (left < least) least = left + 1
      corner = above
      row[at + 1] = left = least
    }
  }
  return row[letters.length] ?? 0
}

function foldedUnits(word: string): number[] {
  const units: number[] = []
  for (let at = 0; at < word.length; at++) units.push(foldedUnit(word.charCodeAt(at)))
  return units
}

/** In the places between pairs of same words: words that were only spelt otherwise, and figures that were changed. */
export function withLikeWords(
  pairs: readonly WordPair[],
  texts: { readonly old: string; readonly now: string },
  words: { readonly old: Words; readonly now: Words },
  steps: Steps,
): WordPair[] {
  const all: WordPair[] = []
  let before: WordPair = { old: -1, now: -1 }
  for (const pair of [...pairs, { old: words.old.count, now: words.now.count }]) {
    const rows = pair.old - before.old - 1
    const columns = pair.now - before.now - 1
    if (rows > 0 && columns > 0 && rows * columns <= CELLS_MAX) {
      const likeness = (row: number, column: number) =>
        wordLikeness(
          wordAt(texts.old, words.old, before.old + 1 + row),
          wordAt(texts.now, words.now, before.now + 1 + column),
          steps,
        )
      for (const like of mostAlike(rows, columns, likeness))
        all.push({ old: before.old + 1 + like.old, now: before.now + 1 + like.now })
    }
    if (pair.old < words.old.count) all.push(pair)
    before = pair
  }
  return all
}

const wordAt = (text: string, words: Words, at: number) => text.slice(words.starts[at], words.ends[at])

/** The pairs in order whose likeness sums up highest. */
function mostAlike(
  rows: number,
  columns: number,
  likeness: (row: number, column: number) => number,
): WordPair[] {
  const width = columns + 1
  const best = new Float64Array((rows + 1) * width)
  const joined = new Uint8Array((rows + 1) * width)
  for (let row = 1; row <= rows; row++) {
    for (let column = 1; column <= columns; column++) {
      const cell = row * width + column
      const alike = likeness(row - 1, column - 1)
      const apart = Math.max(best[cell - 1] ?? 0, best[cell - width] ?? 0)
      const together = alike >= ALIKE_MIN ? (best[cell - width - 1] ?? 0) + alike : 0
      joined[cell] = together > apart ? 1 : 0
      best[cell] = Math.max(apart, together)
    }
  }
  const pairs: WordPair[] = []
  for (let [row, column] = [rows, columns]; row > 0 && column > 0; ) {
    const cell = row * width + column
    if (joined[cell]) pairs.push({ old: --row, now: --column })
    else if (best[cell] === best[cell - width]) row--
    else column--
  }
  return pairs.toReversed()
}
