import type { ClaimKind, ClaimState } from '../claim'
import type { MonthRange } from '../predictions/standing-schema'
import type { PlaceGap } from '../versions/claim-place'
import type { ListPageWords } from './list-page-words'

export const claimColumns = ['kind', 'words', 'by', 'horizon', 'state', 'sources'] as const
export type ClaimColumn = (typeof claimColumns)[number]

/** What the page says to people; it comes from the strings catalogue. Dates are EDTF. */
export interface ClaimsPageWords extends ListPageWords {
  readonly counted: (claims: number, articles: number) => string
  readonly claimsOf: (title: string, n: number) => string
  readonly columns: Readonly<Record<ClaimColumn, string>>
  readonly kinds: Readonly<Record<ClaimKind, string>>
  readonly states: Readonly<Record<ClaimState, string>>
  readonly date: (edtf: string) => string
  readonly noDate: string
  readonly by: (byline: string) => string
  readonly archived: string
  readonly said: (edtf: string) => string
  readonly due: (edtf: string) => string
  readonly noReading: string
  readonly slip: (slip: MonthRange) => string
  readonly isVoid: string
  /** An outcome is recorded, and no reading could be judged by it. */
  readonly noJudgement: string
  readonly figure: (figure: {
    readonly value?: number | undefined
    readonly valueMin?: number | undefined
    readonly valueMax?: number | undefined
    readonly unit?: string | undefined
  }) => string
  readonly unnamedSource: string
  readonly note: string
  /** Its words are of an older version, and nobody confirmed them in the newest one. */
  readonly place: (seq: number, newest: number, gap: PlaceGap) => string
  readonly evidenceChanged: string
}
