import type { Shingles } from './shingles'

/** How much two texts have in common, each for itself: a copy is often cut, and a live page grows. */
export interface SharedText {
  /** The share of the new text that stands in the old one, 0 to 1. */
  readonly ofNew: number
  /** The share of the old text that stands in the new one. */
  readonly ofOld: number
  /** How many words in all are shared, and how many the shorter text has. */
  readonly words: number
  readonly shorter: number
}

/**
 * Only words that stand in a longer row in both count. An edited article keeps long rows; two reports made from one form
 * have the form in common, and a slot every few words.
 */
export function sharedText(fresh: Shingles, old: Shingles): SharedText {
  const [ofNew, ofOld] = [coveredIn(fresh, new Set(old.runs)), coveredIn(old, new Set(fresh.runs))]
  return {
    ofNew: fresh.words === 0 ? 0 : ofNew / fresh.words,
    ofOld: old.words === 0 ? 0 : ofOld / old.words,
    words: Math.max(ofNew, ofOld),
    shorter: Math.min(fresh.words, old.words),
  }
}

/** How many words stand in rows that the other text has too. */
function coveredIn({ runs, length, words, telling }: Shingles, others: ReadonlySet<number>): number {
  // Of a note of twenty words, half is a long row.
  const least = Math.min(words, Math.max(length, Math.min(telling, words >> 2)))
  let covered = 0
  let row = 0
  for (let at = 0; at <= runs.length; at++) {
    const run = runs[at]
    if (run !== undefined && others.has(run)) {
      row += 1
      continue
    }
    const inRow = row === 0 ? 0 : row + length - 1
    if (inRow >= least) covered += inRow
    row = 0
  }
  return Math.min(covered, words)
}
