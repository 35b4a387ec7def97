import { nextJoined, type WordPartners } from './aligned-words'
import { foldedUnit } from './characters'
import type { StepCount } from './step-count'
import type { Words } from './words'

/** Longer words are compared by their beginnings and ends. */
const LETTERS_MAX = 40
const ALIKE_MIN = 0.55
/** Other figures in the same place: the claim has changed, and it is the same claim. */
export const OTHER_FIGURE = 0.6
const CELLS_MAX = 400

/**
 * How alike two words are, from 0 to 1, by the letters to be changed. "recieve", "receive": 0.71. Two figures are
 * somewhat alike whatever they are.
 */
export function wordLikeness(first: string, second: string, steps: StepCount): number {
  if (isFigure(first) && isFigure(second)) return OTHER_FIGURE
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

/** Of one word; "twenty-one" is two. None that is an ordinary word of another of these languages, nor short for one, as "once", "elf" and "sept" are. */
const WRITTEN_OUT = new Set(
  (
    'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen ' +
    'twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion ' +
    'zwei drei vier fünf sechs sieben acht neun zehn zwölf zwanzig dreißig hundert tausend millionen ' +
    'deux trois quatre cinq huit neuf dix douze quinze vingt trente mille millions milliards ' +
    'dos tres cuatro cinco seis siete ocho nueve diez doce quince veinte treinta millones ' +
    'दो तीन चार पाँच पांच छह सात आठ नौ दस सौ हज़ार हजार लाख करोड़'
  ).split(' '),
)

/** "400", "4.6m", "two" */
export const isFigure = (word: string): boolean =>
  /^[0-9]/.test(word) ||
  (word.length <= 9 && WRITTEN_OUT.has(word.toLowerCase())) ||
  (word > '\u007f' && /^\p{N}/u.test(word))

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

interface Sides<T> {
  readonly old: T
  readonly now: T
}

/** Joins in the places between same words those that were only spelt otherwise, and figures that were changed. */
export function joinLikeWords(
  partners: WordPartners,
  texts: Sides<string>,
  words: Sides<Words>,
  steps: StepCount,
): void {
  const { count } = words.old
  let place = 0
  for (let from = 0; from <= count; ) {
    const to = nextJoined(partners, from)
    const end = to < count ? (partners[to] ?? -1) : words.now.count
    if (to > from && end > place && (to - from) * (end - place) <= CELLS_MAX)
      joinMostAlike(partners, texts, words, { from, to, place, end }, steps)
    from = to + 1
    place = end + 1
  }
}

/** Words of the old text from and up to, and what stands there now. */
interface Gap {
  readonly from: number
  readonly to: number
  readonly place: number
  readonly end: number
}

/** Joins in order those whose likeness sums up highest. */
function joinMostAlike(
  partners: WordPartners,
  texts: Sides<string>,
  words: Sides<Words>,
  { from, to, place, end }: Gap,
  steps: StepCount,
): void {
  const width = end - place + 1
  const best = new Float64Array((to - from + 1) * width)
  const joined = new Uint8Array(best.length)
  for (let cell = width + 1, word = from; word < to; word++, cell++) {
    const written = wordAt(texts.old, words.old, word)
    for (let other = place; other < end; other++, cell++) {
      const alike = wordLikeness(written, wordAt(texts.now, words.now, other), steps)
      const apart = Math.max(best[cell - 1] ?? 0, best[cell - width] ?? 0)
      const together = alike >= ALIKE_MIN ? (best[cell - width - 1] ?? 0) + alike : 0
      joined[cell] = together > apart ? 1 : 0
      best[cell] = Math.max(apart, together)
    }
  }
  for (let cell = best.length - 1; cell > width && cell % width > 0; ) {
    if (joined[cell]) {
      partners[from + Math.floor(cell / width) - 1] = place + (cell % width) - 1
      cell -= width + 1
    } else if (best[cell] === best[cell - width]) cell -= width
    else cell--
  }
}

const wordAt = (text: string, words: Words, at: number) => text.slice(words.starts[at], words.ends[at])
