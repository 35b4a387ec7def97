import { z } from 'zod'
import { anchorStates } from '../anchoring/placement'
import { Id } from '../article'
import { ClaimKind } from '../claim'
import { Span } from '../text/offsets'
import { decidedStates } from './claim-place'
import { Context } from './context'
import { VersionEntry } from './version-list'

/** The version that a passage comes from. */
const From = z.strictObject({ versionId: Id, seq: z.int() })

/** Where the map of the two versions has it. Nothing of it counts before a person has confirmed it. */
export const Found = z.strictObject({
  state: z.enum(anchorStates),
  score: z.number(),
  /** Absent where no place is answered: ambiguous, lost. */
  fragments: z.array(Span).optional(),
  /** What it may be instead. */
  candidates: z.array(Span).optional(),
})
export type Found = z.output<typeof Found>

const passage = {
  /** The words in the version they come from. */
  words: z.string(),
  /** Of so many fragments, as a quote that the text splits. */
  parts: z.int().positive(),
  from: From,
}

/** A claim that came from an earlier version, and what is known of its place in the current one. */
export const LedgerEntry = z.strictObject({
  claimId: Id,
  rev: z.int(),
  kind: ClaimKind,
  ...passage,
  /** Null where it is decided. */
  found: Found.nullable(),
  /** Null while it waits. */
  decided: z.strictObject({ state: z.enum(decidedStates) }).nullable(),
})
export type LedgerEntry = z.output<typeof LedgerEntry>

/** A passage of an earlier version of the article that a prediction rests on. */
export const EvidenceEntry = z.strictObject({
  evidenceId: Id,
  /** The prediction, its article, and what `evidence.place` expects. */
  claimId: Id,
  claimRev: z.int(),
  claimWords: z.string(),
  articleId: Id,
  ...passage,
  found: Found,
})
export type EvidenceEntry = z.output<typeof EvidenceEntry>

/** What every claim and every passage of earlier versions became in the current one, in the reading order of the old text. */
export const Ledger = z.strictObject({
  article: z.strictObject({ id: Id, title: z.string(), rev: z.int() }),
  version: VersionEntry,
  entries: z.array(LedgerEntry),
  evidence: z.array(EvidenceEntry),
})
export type Ledger = z.output<typeof Ledger>

/** One entry of the ledger: of a claim, or of a passage that it rests on. */
export const LedgerKey = z.strictObject({ articleId: Id, claimId: Id, evidenceId: Id.optional() })

/**
 * A passage as it was and as it is, with what stands round it. Asked for one at a time, when it is looked at: of all the
 * claims of a book it would be twice the book.
 */
export const Sides = z.strictObject({
  /** In the version it comes from. */
  old: Context,
  /** In the current version, where it was found or decided; null = nowhere. */
  now: Context.nullable(),
  /** Each place that it may be instead. */
  candidates: z.array(Context),
})
export type Sides = z.output<typeof Sides>
