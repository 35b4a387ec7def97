import { nextJoined, type WordPartners } from './aligned-words'
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

/** Joins in the places between same words those that were only spelt otherwise, and figures that were changed. */
export function joinLikeWords(
  partners: WordPartners,
  texts: { readonly old: string; readonly now: string },
  words: { readonly old: Words; readonly now: Words },
  steps: Steps,
): void {
  const { count } = words.old
  let place = 0
  for (let from = 0; from <= count; ) {
    const to = nextJoined(partners, from)
    const end = to < count ? (partners[to] ?? -1) : words.now.count
    const rows = to - from
    const columns = end - place
    if (rows > 0 && columns > 0 && rows * columns <= CELLS_MAX) {
      const likenesses = new Float64Array(rows * columns)
      for (let cell = 0; cell < likenesses.length; cell++) {
        const row = Math.floor(cell / columns)
        const word = wordAt(texts.old, words.old, from + row)
        const other = wordAt(texts.now, words.now, place + cell - row * columns)
        likenesses[cell] = wordLikeness(word, other, steps)
      }
      joinMostAlike(partners, likenesses, { from, place, rows, columns })
    }
    from = to + 1
    place = end + 1
  }
}

const wordAt = (text: string, words: Words, at: number) => text.slice(words.starts[at], words.ends[at])

/** Words of both texts, so many from each of these on, and how many. */
interface Gap {
  readonly from: number
  readonly place: number
  readonly rows: number
  readonly columns: number
}

/** Joins in order those whose likeness sums up highest. */
function joinMostAlike(
  partners: WordPartners,
  likenesses: Float64Array,
  { from, place, rows, columns }: Gap,
): void {
  const width = columns + 1
  const best = new Float64Array((rows + 1) * width)
  const joined = new Uint8Array((rows + 1) * width)
  for (let row = 1; row <= rows; row++) {
    for (let column = 1; column <= columns; column++) {
      const cell = row * width + column
      const alike = likenesses[(row - 1) * columns + column - 1] ?? 0
      const apart = Math.max(best[cell - 1] ?? 0, best[cell - width] ?? 0)
      const together = alike >= ALIKE_MIN ? (best[cell - width - 1] ?? 0) + alike : 0
      joined[cell] = together > apart ? 1 : 0
      best[cell] = Math.max(apart, together)
    }
  }
  for (let [row, column] = [rows, columns]; row > 0 && column > 0; ) {
    const cell = row * width + column
    if (joined[cell]) partners[from + --row] = place + --column
    else if (best[cell] === best[cell - width]) row--
    else column--
  }
}
