import { candidatesIn, STRENGTH } from './candidates'
import { tokensOf } from './tokens'

export interface FoundHorizon {
  /** UTF-16 units of the text given, end exclusive. */
  readonly start: number
  readonly end: number
  readonly words: string
}

/**
 * The words of a claim that say when, whole: "for at least the next two years", without "I think". The likeliest first;
 * among equals in reading order. Times that are over are left out.
 */
export function findHorizons(text: string): readonly FoundHorizon[] {
  const tokens = tokensOf(text)
  return candidatesIn(tokens)
    .filter(({ strength }) => strength > STRENGTH.past)
    .toSorted((one, other) => other.strength - one.strength)
    .map((candidate) => {
      const start = tokens.at(candidate.start)?.start ?? 0
      const end = tokens.at(candidate.end - 1)?.end ?? start
      return { start, end, words: text.slice(start, end) }
    })
}
