import { z } from 'zod'
import { Id } from '../../article'
import { ClaimKind } from '../../claim'
import { factKinds } from '../facts/fact'
import { VersionEntry } from '../version-list'
import { DiffWords } from './diff-words'
import { rowKinds } from './rows'

/** A figure, hedge, quotation or date as it was and as it is; null = it was not there, or is not any more. */
export const FoundFact = z.strictObject({
  what: z.enum(factKinds),
  old: z.string().nullable(),
  now: z.string().nullable(),
})
export type FoundFact = z.output<typeof FoundFact>

/** A claim whose words changed, may be one of several places, are gone; or that was `made` where the words are new. */
export const ComparedClaim = z.strictObject({
  claimId: Id,
  kind: ClaimKind,
  state: z.enum(['changed', 'ambiguous', 'lost', 'made']),
  words: z.array(DiffWords),
  facts: z.array(FoundFact),
  /** Only blanks and kinds of quotation marks and dashes differ. */
  isTypography: z.boolean(),
  row: z.int(),
})
export type ComparedClaim = z.output<typeof ComparedClaim>

/** A paragraph in which figures, hedges, quotations or dates changed that no claim is about. */
export const ComparedPassage = z.strictObject({
  row: z.int(),
  words: z.array(DiffWords),
  facts: z.array(FoundFact),
})
export type ComparedPassage = z.output<typeof ComparedPassage>

const FactCount = z.strictObject({ changed: z.int(), went: z.int(), came: z.int() })

export const ComparisonCounts = z.strictObject({
  facts: z.strictObject({ figure: FactCount, hedge: FactCount, quote: FactCount, date: FactCount }),
  claims: z.strictObject({
    kept: z.int(),
    changed: z.int(),
    ambiguous: z.int(),
    lost: z.int(),
    made: z.int(),
  }),
  paragraphs: z.strictObject({
    edited: z.int(),
    inserted: z.int(),
    deleted: z.int(),
    moved: z.int(),
    typography: z.int(),
  }),
  sentencesMoved: z.int(),
})
export type ComparisonCounts = z.output<typeof ComparisonCounts>

/**
 * For each row one letter, so that the window knows the whole text's shape without having it: `s`ame, `e`dited,
 * `i`nserted, `d`eleted, moved `a`way, moved `h`ere, `t`ypography. A capital: it is left out of reading in both versions.
 */
export const RowLetters = z.string().regex(/^[seidahtSEIDAHT]*$/)

/** Two versions of an article beside each other: what changed first, and the shape of the whole. */
export const VersionComparison = z.strictObject({
  article: z.strictObject({ id: Id, title: z.string(), publisherName: z.string().optional() }),
  from: VersionEntry,
  to: VersionEntry,
  counts: ComparisonCounts,
  claims: z.array(ComparedClaim),
  /** Of so many the first ones are told. */
  claimsTotal: z.int(),
  passages: z.array(ComparedPassage),
  passagesTotal: z.int(),
  rows: RowLetters,
})
export type VersionComparison = z.output<typeof VersionComparison>

/** A paragraph, or a signpost to one, as it is shown. */
export const ComparedRow = z.strictObject({
  row: z.int(),
  kind: z.enum(rowKinds),
  isTypography: z.boolean(),
  isLeftOut: z.boolean(),
  /** It is the next part of a very long paragraph. */
  goesOn: z.boolean(),
  /** Which paragraph of either text it is, counted from 1; null = it is none there. */
  oldNumber: z.int().nullable(),
  nowNumber: z.int().nullable(),
  /** Of a signpost: the beginning of what stood there. */
  words: z.array(DiffWords),
  /** The row that it moved to or came from. */
  other: z.int().nullable(),
  /** Of a signpost: which paragraph of the new text that is. */
  otherNumber: z.int().nullable(),
  /** A row that looks like it, and may be what became of it. */
  perhaps: z.int().nullable(),
  /** Paragraphs that moved together. */
  together: z.int(),
})
export type ComparedRow = z.output<typeof ComparedRow>
