import type { ArticleVersion } from '../../article'
import { readableText } from '../../text/masks'
import { shinglesOf } from './shingles'

/**
 * A text in 80 letters: those of its runs of words whose numbers are smallest. As good as drawn by lot, and the same for
 * whoever draws: how many of them a second text has says how much of this one stands in it.
 */
export type Sketch = string

const RUNS = 16
/** A longer text is known by its beginning: the sketch is made when an article is saved, and that must stay short. */
const LONGEST = 40_000

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
/** Of a number of 30 bits. */
const LETTERS_A_RUN = 5

const known = new WeakMap<ArticleVersion, Sketch>()

/** A version is a value: its sketch is made once, however often its article is saved. */
export function sketchOf(version: ArticleVersion): Sketch {
  const before = known.get(version)
  if (before !== undefined) return before
  const sketch = sketchOfText(readableText(version.rawText.slice(0, LONGEST), version.masks))
  known.set(version, sketch)
  return sketch
}

export function sketchOfText(text: string): Sketch {
  const smallest: number[] = []
  let largest = Number.POSITIVE_INFINITY
  for (const run of shinglesOf(text).runs) {
    if (run >= largest || smallest.includes(run)) continue
    smallest.push(run)
    smallest.sort((a, b) => a - b)
    if (smallest.length > RUNS) smallest.pop()
    if (smallest.length === RUNS) largest = smallest[RUNS - 1] ?? largest
  }
  return smallest.map(lettersOf).join('')
}

/** Which share of what the sketch remembers stands among these runs. */
export function sharedWithSketch(sketch: Sketch, runs: ReadonlySet<number>): number {
  const count = sketch.length / LETTERS_A_RUN
  let found = 0
  for (let at = 0; at < count; at++) if (runs.has(runAt(sketch, at * LETTERS_A_RUN))) found += 1
  return count === 0 ? 0 : found / count
}

function lettersOf(run: number): string {
  let letters = ''
  for (let bits = 24; bits >= 0; bits -= 6) letters += LETTERS.charAt((run >>> bits) & 63)
  return letters
}

const bitsOfLetter = Uint8Array.from({ length: 128 }, (_none, code) =>
  Math.max(0, LETTERS.indexOf(String.fromCharCode(code))),
)

function runAt(sketch: Sketch, at: number): number {
  let run = 0
  for (let next = at; next < at + LETTERS_A_RUN; next++)
    run = (run << 6) | (bitsOfLetter[sketch.charCodeAt(next)] ?? 0)
  return run
}
