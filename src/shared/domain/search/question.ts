import type { ArticleState } from '../article'
import type { ClaimKind, ClaimState } from '../claim'
import type { Track } from '../predictions/standing-schema'
import type { Day } from '../time/day'

/** The fields that hold words. `any`: every one of them, the text of the article included. */
export const wordFields = ['any', 'title', 'speaker', 'tag', 'publisher'] as const
export type WordField = (typeof wordFields)[number]

/** Words that stand next to each other in this order; one alone is just a word. All are folded. */
export interface WordsAsked {
  readonly field: WordField
  readonly words: readonly [string, ...string[]]
  /** The last one may go on: "pred" finds "prediction". */
  readonly isOpen: boolean
  /** What would fit as well: "per ce" may become "per century" and may become "per cent", which is one word. */
  readonly or?: { readonly words: readonly [string, ...string[]]; readonly isOpen: boolean }
}

/** Days from the first to the last; null = open on that side. */
export interface DaysAsked {
  readonly first: Day | null
  readonly last: Day | null
}

export type DueAsked = { readonly tracks: readonly Track[] } | DaysAsked

/** One condition of a search. */
export type Asked =
  | WordsAsked
  | { readonly field: 'kind'; readonly values: readonly ClaimKind[] }
  | { readonly field: 'state'; readonly values: readonly (ArticleState | ClaimState)[] }
  | ({ readonly field: 'published' } & DaysAsked)
  | ({ readonly field: 'due' } & DueAsked)

export const searchFields = [
  'kind',
  'state',
  'due',
  'published',
  'speaker',
  'tag',
  'title',
  'publisher',
] as const
export type SearchField = (typeof searchFields)[number]

/** What in the question could not be understood, and was left out. */
export type SearchProblem =
  | { readonly code: 'unknown-value'; readonly field: SearchField; readonly value: string }
  | { readonly code: 'date-invalid'; readonly field: SearchField; readonly value: string }
  | { readonly code: 'too-long' }
  /** Only words that must not stand there: everything else would be an answer. */
  | { readonly code: 'only-unwanted' }

export interface SearchQuestion {
  /** All of these hold. */
  readonly wanted: readonly Asked[]
  /** None of these does. */
  readonly unwanted: readonly Asked[]
  readonly problems: readonly SearchProblem[]
}

export const asksWords = (asked: Asked): asked is WordsAsked => 'words' in asked
