import type { Steps } from './steps'
import type { Words } from './words'

/** Places of one word in the lists of two texts. */
export interface WordPair {
  readonly old: number
  readonly now: number
}

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
export function alignedWords(old: Words, now: Words, steps: Steps): WordPair[] {
  let head = 0
  const shorter = Math.min(old.count, now.count)
  while (head < shorter && old.keys[head] === now.keys[head]) head++
  let tail = 0
  while (tail < shorter - head && old.keys[old.count - 1 - tail] === now.keys[now.count - 1 - tail]) tail++
  const pairs: WordPair[] = []
  for (let at = 0; at < head; at++) pairs.push({ old: at, now: at })
  pairs.push(...heaviestInOrder(old, now, head, tail, steps))
  for (let at = tail; at > 0; at--) pairs.push({ old: old.count - at, now: now.count - at })
  steps.take(head + tail)
  return withoutStrays(pairs, old, now)
}

function heaviestInOrder(old: Words, now: Words, head: number, tail: number, steps: Steps): WordPair[] {
  const rows = old.count - head - tail
  const columns = now.count - head - tail
  const width = columns + 1
  if (rows <= 0 || columns <= 0 || rows * columns > CELLS_MAX) return []
  steps.take(rows * columns)
  // For each cell: the best that ends with this very pair (0 = they differ), and the best so far.
  const ending = new Int32Array((rows + 1) * width)
  const best = new Int32Array((rows + 1) * width)
  for (let row = 1; row <= rows; row++) {
    const key = old.keys[head + row - 1]
    const weight = old.weights[head + row - 1] ?? 0
    let cell = row * width
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
  return traced(ending, best, width, rows, columns).map((pair) => ({
    old: head + pair.old,
    now: head + pair.now,
  }))
}

function traced(
  ending: Int32Array,
  best: Int32Array,
  width: number,
  rows: number,
  columns: number,
): WordPair[] {
  const pairs: WordPair[] = []
  let [row, column] = [rows, columns]
  while (row > 0 && column > 0) {
    const cell = row * width + column
    const here = ending[cell] ?? 0
    if (here === 0 || here !== best[cell]) {
      if (best[cell] === best[cell - width]) row--
      else column--
      continue
    }
    // Back along the run that made this cell the best.
    let at = cell
    for (;;) {
      row--
      column--
      pairs.push({ old: row, now: column })
      const before = at - width - 1
      const follows = ending[before] ?? 0
      if (follows === 0 || follows + TOGETHER < (best[before] ?? 0)) break
      at = before
    }
  }
  return pairs.toReversed()
}

/** Leaves out what is shared by accident: few letters, with other words before and behind in both texts. */
function withoutStrays(pairs: readonly WordPair[], old: Words, now: Words): WordPair[] {
  const kept: WordPair[] = []
  for (let from = 0; from < pairs.length; ) {
    let to = from
    let weight = 0
    while (to < pairs.length && (to === from || follows(pairs[to - 1], pairs[to])))
      weight += old.weights[pairs[to++]?.old ?? 0] ?? 0
    const before = pairs[from - 1] ?? { old: -1, now: -1 }
    const after = pairs[to] ?? { old: old.count, now: now.count }
    const isStray = weight <= STRAY_MAX && isReworded(before, pairs[from]) && isReworded(pairs[to - 1], after)
    if (!isStray) for (let at = from; at < to; at++) kept.push(pairs[at] as WordPair)
    from = to
  }
  return kept
}

const follows = (first: WordPair | undefined, second: WordPair | undefined) =>
  second !== undefined && first?.old === second.old - 1 && first.now === second.now - 1

const isReworded = (first: WordPair | undefined, second: WordPair | undefined) =>
  first !== undefined && second !== undefined && first.old + 1 < second.old && first.now + 1 < second.now
