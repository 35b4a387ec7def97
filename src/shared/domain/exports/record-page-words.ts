import type { DrawingWords } from '../drawing/drawing-words'
import type { MonthRange } from '../predictions/standing-schema'
import type { RecordBucket } from '../queries/predictions'
import type { PlaceGap } from '../versions/claim-place'
import type { ListPageWords } from './list-page-words'

export const rowColumns = ['words', 'by', 'said', 'due', 'happened', 'slip', 'time', 'evidence'] as const

/** What the page says to people; it comes from the strings catalogue. Dates are EDTF, a rate is 0 to 1. */
export interface RecordPageWords extends ListPageWords {
  readonly counted: (n: number) => string
  readonly rateExplained: string
  readonly slipExplained: string
  readonly summary: string
  readonly columns: Readonly<Record<'horizon' | 'n' | 'shares' | 'rate', string>>
  readonly buckets: Readonly<Record<RecordBucket, string>>
  readonly horizon: (key: string) => string
  readonly total: string
  readonly medianSlip: (months: number) => string
  readonly rate: (rate: number) => string
  readonly rateHidden: string
  readonly rowsOf: (horizon: string, n: number) => string
  readonly rowColumns: Readonly<Record<(typeof rowColumns)[number], string>>
  readonly date: (edtf: string) => string
  readonly slip: (slip: MonthRange) => string
  readonly noDate: string
  readonly unknown: string
  readonly repeatedIn: (n: number) => string
  readonly gaps: Readonly<Record<PlaceGap, string>>
  readonly evidenceChanged: string
  readonly drawing: DrawingWords
}
