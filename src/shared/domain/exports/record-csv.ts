import Papa from 'papaparse'
import type { RecordRow } from '../queries/predictions'
import { outcomeThatCounts } from '../queries/record'
import type { Day } from '../time/day'
import { guarded } from './claim-csv'

/** A prediction of the record, with what its row leaves out. */
export interface PredictionToExport {
  readonly row: RecordRow
  /** Whole, however long. */
  readonly words: string
  /** The name in the library, else the one the article uses. */
  readonly claimBy?: string | undefined
  readonly evidenceUrls: readonly string[]
}

type Cell = string | number | undefined

/** The header is an interface for other people's spreadsheets. Figures are numbers, everything else is text. */
const columns: Readonly<Record<string, (prediction: PredictionToExport, asAt: Day) => Cell>> = {
  horizon: ({ row }) => row.key,
  words: ({ words }) => words,
  claim_by: ({ claimBy }) => claimBy,
  article_title: ({ row }) => row.claim.articleTitle,
  publisher: ({ row }) => row.claim.publisherName,
  said: ({ row }) => row.claim.prediction?.said,
  due: ({ row }) => row.standing.due,
  happened: ({ row }) => outcomeThatCounts(row)?.happened,
  occurred: ({ row }) => row.occurred,
  label: ({ row }) => row.standing.label,
  slip_months_from: ({ row }) => row.slip?.from,
  slip_months_to: ({ row }) => row.slip?.to,
  slip_from_window_end_from: ({ row }) => row.standing.verdict?.slipFromWindowEnd?.from,
  slip_from_window_end_to: ({ row }) => row.standing.verdict?.slipFromWindowEnd?.to,
  evidence_titles: ({ row }) => row.evidence.join('; '),
  evidence_urls: ({ evidenceUrls }) => evidenceUrls.join('; '),
  counted_as: ({ row }) => row.bucket,
  repeated_in: ({ row }) => row.repeatedIn,
  as_at: (_, asAt) => asAt,
  claim_id: ({ row }) => row.claim.id,
  place_in_newest: ({ row }) => row.claim.place ?? 'confirmed',
  evidence_changed: ({ row }) => (row.isEvidenceChanged ? 'yes' : undefined),
}

const header = Object.keys(columns)

/**
 * The record by horizon as RFC 4180, one row a prediction: UTF-8 with a mark for Excel, CRLF. A text that a spreadsheet
 * would take for a formula gets an apostrophe; a negative slip is a figure and gets none.
 */
export function recordToCsv(predictions: readonly PredictionToExport[], asAt: Day): string {
  const rows = predictions.map((prediction) =>
    header.map((name) => cellText(columns[name]?.(prediction, asAt))),
  )
  return `\ufeff${Papa.unparse([header, ...rows], { newline: '\r\n' })}\r\n`
}

const cellText = (cell: Cell): string => (typeof cell === 'string' ? guarded(cell) : String(cell ?? ''))
