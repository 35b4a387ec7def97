/**
 * A segment is one file that is written once: some articles, each a row of units (the article itself, then its claims),
 * and for every term in which units it stands, where, and how much it says there.
 *
 *   documents   each article as it was handed in, packed; snippets and merges read it
 *   postings    per term: the step to the next unit, and its impact (1 to 255)
 *   positions   per term: for each of these units how often, and the steps from word to word
 *   terms       the terms in order, one behind the other
 *   ends        per term: where it ends in terms, postings and positions, and in how many units it stands
 *   units       16 bytes each: the id of the article or claim
 *   articles    JSON, a `SegmentArticle` each
 *   parts       where all these begin; the last thing in the file
 */
export const partNames = ['documents', 'postings', 'positions', 'terms', 'ends', 'units', 'articles'] as const
export type PartName = (typeof partNames)[number]

/** Ends in `parts`: one number of 4 bytes for each part, counted from the beginning of the file. */
export const PARTS_LENGTH = partNames.length * 4

export interface SegmentArticle {
  readonly id: string
  readonly seq: number
  /** Its units, the claims behind it. */
  readonly units: number
  /** Where its document ends. */
  readonly end: number
  /** The first and the last day on which it can have been published. */
  readonly published?: readonly [string | null, string | null]
}

/** Between the words of two fields lies so much that no phrase spans them. */
export const FIELD_GAP = 64

export const ID_LENGTH = 16

export const idBytes = (id: string): Uint8Array => Buffer.from(id.replaceAll('-', ''), 'hex')

export function idOf(bytes: Uint8Array): string {
  const hex = Buffer.from(bytes).toString('hex')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}

/** A UUIDv7 begins with the time at which it was made. */
export const timeOf = (id: string): number => Number.parseInt(id.slice(0, 8) + id.slice(9, 13), 16)
