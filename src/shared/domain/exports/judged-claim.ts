import type { OutcomeFacts } from '../predictions/facts'
import { factsOf } from '../predictions/facts-of'
import { standingOf } from '../predictions/standing'
import type { MonthRange, Standing } from '../predictions/standing-schema'
import type { ClaimToExport } from './claim-csv'

/** What a piece of evidence is called, and where it can be read; nothing of it is known where its article is lost. */
export interface Source {
  readonly title?: string | undefined
  readonly url?: string | undefined
  /** The newest version of its article does not say what it was attached for. */
  readonly isChanged?: boolean | undefined
}

/** How a prediction stands on the day of the export, by itself: claims that repeat it stand for themselves. */
export interface JudgedClaim {
  readonly standing: Standing
  /** The outcome that counts. */
  readonly outcome: OutcomeFacts | undefined
  /** What that outcome rests on, in its order, and each of its titles and addresses once. */
  readonly sources: readonly Source[]
  readonly titles: readonly string[]
  readonly urls: readonly string[]
  /** Some of it is not what the newest version of its article says: nobody has looked at the outcome since. */
  readonly isEvidenceChanged: boolean
}

/** Undefined = no prediction. */
export function judgedClaim({ document, claim, asAt, sources }: ClaimToExport): JudgedClaim | undefined {
  if (claim.kind !== 'prediction') return undefined
  const facts = factsOf(claim, document.article, document.outcomes, document.evidence)
  const standing = standingOf(facts, asAt)
  const outcome = facts.outcomes.find(({ id }) => id === standing.outcomeId)
  const used = (outcome?.evidenceIds ?? []).map((id) => sources?.get(id) ?? {})
  return {
    standing,
    outcome,
    sources: used,
    titles: [...new Set(used.flatMap(({ title }) => title ?? []))],
    urls: [...new Set(used.flatMap(({ url }) => url ?? []))],
    isEvidenceChanged: used.some(({ isChanged }) => isChanged === true),
  }
}

/** A number where it is exact, so that a spreadsheet can count with it, else a text: "4..15". */
export function monthsCell(range: MonthRange | undefined): number | string | undefined {
  if (!range) return undefined
  return range.from === range.to ? range.from : `${range.from}..${range.to}`
}
