import { wordsOfText } from '../../search/words'

/** A title as it is compared: whole, and without what may be the outlet's name. Words are numbers, to be held by the thousand. */
export type PlainTitle = readonly (readonly number[])[]

/** "Ferry to sail in June | Northern Ledger", "Ferry to sail in June - The Guardian" */
const PART = /\s+[-–—|·•]\s+|\s*\|\s*|\s+::\s+/g
/** More words than this are no outlet's name. */
const LONGEST_NAME = 4
/** A shorter title says what kind of text it is, not which: "Weather", "Market report". */
const SHORTEST = 3

/** Titles that are this like are called the same title, perhaps with a word put right. */
export const TITLE_ALIKE = 0.8

export function plainTitle(title: string): PlainTitle {
  const whole = foldedWords(title)
  const cuts = [...title.matchAll(PART)]
  const first = cuts[0]
  const last = cuts.at(-1)
  const parts = [
    last && isName(title.slice(last.index + last[0].length)) ? title.slice(0, last.index) : null,
    first && isName(title.slice(0, first.index)) ? title.slice(first.index + first[0].length) : null,
  ]
  return [whole, ...parts.flatMap((part) => (part === null ? [] : [foldedWords(part)]))].filter(
    (words) => words.length >= SHORTEST,
  )
}

const isName = (part: string): boolean => {
  const { length } = wordsOfText(part)
  return length > 0 && length <= LONGEST_NAME
}

/** The share of their words that two titles have in common: 1 = the same words, 0 = none, or a title that says nothing. */
export function titleLikeness(one: PlainTitle, other: PlainTitle): number {
  let best = 0
  for (const mine of one) for (const theirs of other) best = Math.max(best, inCommon(mine, theirs))
  return best
}

function inCommon(one: readonly number[], other: readonly number[]): number {
  const [few, many] = one.length < other.length ? [one, other] : [other, one]
  const total = few.length + many.length
  // However many are in common, it is not enough to matter: most titles are told apart here.
  if ((2 * few.length) / total < TITLE_ALIKE) return 0
  const left = [...many]
  let common = 0
  for (const word of few) {
    const at = left.indexOf(word)
    if (at === -1) continue
    left[at] = -1
    common += 1
  }
  return (2 * common) / total
}

const foldedWords = (title: string): number[] => wordsOfText(title).map(({ word }) => numberOf(word))

/** 30 bits: what an engine keeps in a list without a box. */
function numberOf(word: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193)
  return (hash >>> 2) ^ (hash & 3)
}
