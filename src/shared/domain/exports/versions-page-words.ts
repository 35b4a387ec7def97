import type { ClaimKind } from '../claim'
import type { Day } from '../time/day'
import type { ComparedClaim, ComparisonCounts, FoundFact } from '../versions/diff/comparison'
import type { Fold } from '../versions/diff/folds'
import type { RowKind } from '../versions/diff/rows'
import type { FactKind } from '../versions/facts/fact'

/** What the page says to people; it comes from the strings catalogue. */
export interface VersionsPageWords {
  readonly language: string
  readonly title: string
  readonly version: (seq: number, capturedAt: string) => string
  readonly madeBy: (who: string | null, on: Day) => string
  readonly inClaims: string
  readonly elsewhere: string
  readonly whole: string
  readonly same: string
  readonly noClaimChanged: (kept: number) => string
  readonly nothingElse: string
  readonly counts: (counts: ComparisonCounts) => Readonly<Record<'facts' | 'rows', readonly string[]>> & {
    readonly claims: string
  }
  readonly kinds: Readonly<Record<ClaimKind, string>>
  readonly states: Readonly<Record<ComparedClaim['state'], string>>
  readonly onlyTypography: string
  readonly goTo: string
  readonly factName: Readonly<Record<FactKind, string>>
  readonly factChange: (fact: FoundFact) => string
  readonly rowName: (kind: RowKind, isTypography: boolean) => string
  readonly movedTo: (together: number, paragraph: number | null) => string
  readonly movedFrom: (paragraph: number | null) => string
  readonly perhapsWent: string
  readonly perhapsCame: string
  readonly folded: (counts: Fold['counts']) => string
  readonly legend: string
}
