import { kindOf, kinds } from '../../anchoring/characters'
import { StepCount } from '../../anchoring/step-count'
import { mixed, type Words, wordsIn } from '../../anchoring/words'

/** A text as runs of a few words that overlap ("the ferry will sail in", "ferry will sail in June"), each as a number. */
export interface Shingles {
  /** In the order of the text: 30 bits each. The same run gives the same number. */
  readonly runs: readonly number[]
  /** How many words, or signs of a script without blanks, the text has. */
  readonly words: number
  /** How many words a run has. */
  readonly length: number
  /** Fewer words in a row that two texts share say nothing: a turn of phrase, a slot of a form. */
  readonly telling: number
}

/** A sign of a script without blanks says less than a word. */
const OF_WORDS = { length: 5, telling: 12 } as const
const OF_SIGNS = { length: 9, telling: 20 } as const

/** Of the readable text. Letter case, accents, kinds of quotes and dashes, blanks and points do not count. */
export function shinglesOf(text: string): Shingles {
  const words = wordsIn(text, { start: 0, end: text.length }, new StepCount())
  const { count, keys } = words
  const { length, telling } = isMostlySigns(text, words) ? OF_SIGNS : OF_WORDS
  const wide = Math.min(length, count)
  const runs: number[] = []
  const last = wide > 0 ? count - wide : -1
  for (let from = 0; from <= last; from++) {
    let hash = 0
    for (let at = from; at < from + wide; at++) hash = mixed(Math.imul(hash, 0x01000193), keys[at] ?? 0)
    runs.push(scattered(hash) >>> 2)
  }
  return { runs, words: count, length: wide, telling }
}

function isMostlySigns(text: string, { count, starts }: Words): boolean {
  let signs = 0
  for (const start of starts) if (kindOf(text.charCodeAt(start)) === kinds.sign) signs += 1
  return signs * 2 > count
}

/** The smallest numbers are kept as a sketch, so that every bit must depend on every word. */
function scattered(hash: number): number {
  const first = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  const second = Math.imul(first ^ (first >>> 13), 0xc2b2ae35)
  return second ^ (second >>> 16)
}
