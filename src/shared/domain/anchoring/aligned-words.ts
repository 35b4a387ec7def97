import type { StepCount } from './step-count'
import type { Words } from './words'

/** For each word of an old stretch the new one that it is, -1 = none. They rise from one to the next. */
export type WordPartners = number[]

/** Words that follow each other in both texts belong together. */
const TOGETHER = 3
/** Cells of the table. More are never looked at: two sentences have some 600, two long ones 60,000. */
const CELLS_MAX = 250_000
/** An "of the" between two rewritten places is no trace of the old sentence. */
const STRAY_MAX = 4

/**
 * The words that two stretches share in the same order, so that what is kept together weighs most. Letter case, accents
 * and kinds of quotes make no difference. "It cost £3m in 2019" and "In all it cost £4m in 2019" share "it cost" and
 * "in 2019".
 */
export function alignedWords(old: Words, now: Words, steps: StepCount): WordPartners {
  const partners: WordPartners = []
  const shorter = Math.min(old.count, now.count)
  let head = 0
  while (head < shorter && old.keys[head] === now.keys[head]) partners.push(head++)
  let tail = 0
  while (tail < shorter - head && old.keys[old.count - 1 - tail] === now.keys[now.count - 1 - tail]) tail++
  while (partners.length < old.count - tail) partners.push(-1)
  while (partners.length < old.count) partners.push(partners.length - old.count + now.count)
  joinHeaviest(partners, old, now, head, tail, steps)
  steps.take(head + tail)
  leaveStrays(partners, old, now)
  return partners
}

/** Between the words that both begin and end with. */
function joinHeaviest(
  partners: WordPartners,
  old: Words,
  now: Words,
  head: number,
  tail: number,
  steps: StepCount,
): void {
  const rows = old.count - head - tail
  const columns = now.count - head - tail
  const width = columns + 1
  if (rows <= 0 || columns <= 0 || rows * columns > CELLS_MAX) return
  steps.take(rows * columns)
  // For each cell: the best that ends with this very pair (0 = they differ), and the best so far.
  const ending = new Int32Array((rows + 1) * width)
  const best = new Int32Array((rows + 1) * width)
  for (let at = 1; at <= rows; at++) {
    const key = old.keys[head + at - 1]
    const weight = old.weights[head + at - 1] ?? 0
    let cell = at * width
    for (let column = 1; column <= columns; column++) {
      cell++
      let most = Math.max(best[cell - 1] ?? 0, best[cell - width] ?? 0)
      if (now.keys[head + column - 1] === key) {
        const before = cell - width - 1
        const follows = ending[before] ?? 0
        const here = weight + Math.max(best[before] ?? 0, follows > 0 ? follows + TOGETHER : 0)
        ending[cell] = here
        most = Math.max(most, here)
      }
      best[cell] = most
    }
  }
  let row = rows
  let column = columns
  while (row > 0 && column > 0) {
    let cell = row * width + column
    const here = ending[cell] ?? 0
    if (here === 0 || here !== best[cell]) {
      if (best[cell] === best[cell - width]) row--
      else column--
      continue
    }
    // Back along the run that made this cell the best.
    for (;;) {
      partners[head + --row] = head + --column
      cell -= width + 1
      const follows = ending[cell] ?? 0
      if (follows === 0 || follows + TOGETHER < (best[cell] ?? 0)) break
    }
  }
}

/** Leaves out what is shared by accident: few letters, with other words before and behind in both texts. */
function leaveStrays(partners: WordPartners, old: Words, now: Words): void {
  let wordBefore = -1
  let placeBefore = -1
  for (let from = nextJoined(partners, 0); from < old.count; ) {
    const place = partners[from] ?? -1
    let to = from
    let weight = 0
    while (to < old.count && partners[to] === place + to - from) weight += old.weights[to++] ?? 0
    const after = nextJoined(partners, to)
    const placeAfter = after < old.count ? (partners[after] ?? -1) : now.count
    const isBesideOthers = from - wordBefore > 1 && place - placeBefore > 1
    const areOthersBehind = after > to && placeAfter > place + to - from
    if (weight <= STRAY_MAX && isBesideOthers && areOthersBehind) partners.fill(-1, from, to)
    wordBefore = to - 1
    placeBefore = place + to - from - 1
    from = after
  }
}

/** The first word from here on that has a partner, or how many words there are. */
export function nextJoined(partners: WordPartners, from: number): number {
  let word = from
  while (word < partners.length && (partners[word] ?? -1) < 0) word++
  return word
}
