import search from 'approx-string-match'
import DiffMatchPatch from 'diff-match-patch'
import { toTextPosition } from 'dom-anchor-text-quote'
import { reanchor } from '../../src/shared/domain/anchoring/reanchor'
import type { WantedAnchor } from './made-edit'
import type { Answer } from './truth'

export type Method = (old: string, now: string, anchors: readonly WantedAnchor[]) => readonly Answer[]

/** Ways to find anchors again, by name. */
export const methods = {
  hindsight: reanchor,
  'approx-string-match': (_old, now, anchors) => anchors.map((anchor) => bestQuote(now, anchor)),
  'diff-match-patch': throughDiff,
  'dom-anchor-text-quote': (_old, now, anchors) =>
    anchors.map(
      (anchor) =>
        toTextPosition({ textContent: now }, anchor, { hint: anchor.start }) ?? { start: undefined },
    ),
} as const satisfies Record<string, Method>

export type MethodName = keyof typeof methods

/** What each likeness weighs, as web annotators do it: the quote, what stood before and behind, and where it stood. */
const WEIGHTS = { quote: 50, prefix: 20, suffix: 20, place: 2 }
const ERRORS_MAX = 256

/** The quote where it stands, or about so; of several places the one whose surroundings are most alike. */
function bestQuote(text: string, { exact, prefix, suffix, start: hint }: WantedAnchor): Answer {
  const score = (start: number, end: number, errors: number) =>
    WEIGHTS.quote * (1 - errors / exact.length) +
    WEIGHTS.prefix * (prefix ? likeness(text.slice(Math.max(0, start - prefix.length), start), prefix) : 1) +
    WEIGHTS.suffix * (suffix ? likeness(text.slice(end, end + suffix.length), suffix) : 1) +
    WEIGHTS.place * (1 - Math.abs(start - hint) / text.length)
  let best: { start: number; end: number; score: number } | undefined
  for (const { start, end, errors } of matches(text, exact, Math.min(ERRORS_MAX, exact.length / 2))) {
    const found = { start, end, score: score(start, end, errors) }
    if (!best || found.score > best.score) best = found
  }
  return best ?? {}
}

function matches(text: string, quote: string, errors: number) {
  const exactly = []
  for (let at = text.indexOf(quote); at !== -1; at = text.indexOf(quote, at + 1))
    exactly.push({ start: at, end: at + quote.length, errors: 0 })
  return exactly.length > 0 ? exactly : search(text, quote, Math.floor(errors))
}

/** How much of the words is there, from 0 to 1. */
function likeness(text: string, words: string): number {
  if (text.length === 0) return 0
  const found = search(text, words, words.length)
  return found[0] ? 1 - found[0].errors / words.length : 0
}

/** Both ends through a diff of the whole texts, with the package's own limit of a second. */
function throughDiff(old: string, now: string, anchors: readonly WantedAnchor[]): Answer[] {
  const engine = new DiffMatchPatch()
  const place = placesThrough(engine.diff_main(old, now, true))
  return anchors.map((anchor) => {
    const [start, end] = [place(anchor.start), place(anchor.end)]
    return start < end ? { start, end } : {}
  })
}

function placesThrough(differences: readonly (readonly [number, string])[]): (at: number) => number {
  const runs: { old: number; now: number; length: number; isKept: boolean }[] = []
  let [old, now] = [0, 0]
  for (const [operation, { length }] of differences) {
    if (operation <= 0) runs.push({ old, now, length, isKept: operation === 0 })
    if (operation <= 0) old += length
    if (operation >= 0) now += length
  }
  return (at) => {
    let [low, high] = [0, runs.length - 1]
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((runs[middle]?.old ?? 0) <= at) low = middle
      else high = middle - 1
    }
    const run = runs[low]
    return run ? run.now + (run.isKept ? at - run.old : 0) : 0
  }
}
