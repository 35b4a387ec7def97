import type { Day } from '../time/day'
import type { Edtf } from '../time/edtf'
import type { Precision } from './precision'
import type { Relation } from './relation'

/** One way to understand the words that say when, counted from one anchor. */
export interface HorizonReading {
  readonly relation: Relation
  /** EDTF level 1; `../..` where the words name no time, null where they name one that has no date yet. */
  readonly window: Edtf | null
  /** The date that the words name, as exact as the anchor is. */
  readonly point?: Edtf
  /** ISO 8601, one unit: "P2Y", "P18M", "P6W", "P10D". */
  readonly duration?: string
  readonly dueAt?: Day
  readonly precision?: Precision
  /** How it was understood: a fragment of a sentence, for people. */
  readonly why: string
}
