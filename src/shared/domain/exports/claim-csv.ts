import Papa from 'papaparse'
import type { Claim } from '../claim'
import { type ArticleDocument, currentVersion } from '../document'
import { chosenReading, dueOn } from '../due'
import { wordsOf } from '../text/fragment'
import { sentenceAt } from '../text/sentences'

type Cell = string | number | undefined

/** A claim to export, with the document it stands in. */
export interface ClaimToExport {
  readonly document: ArticleDocument
  readonly claim: Claim
  /** The speaker's name in the library, where the claim names a person of the library. */
  readonly speaker?: string | undefined
}

type Row = ClaimToExport

/** A column that holds figures: the formula guard would break "-51.5". */
const numbers = [
  'value',
  'value_min',
  'value_max',
  'slip_months',
  'slip_from_window_end',
  'start',
  'end',
] as const

/**
 * The columns of the claim list, in their order. The header is an interface for other people's spreadsheets, so it is
 * whole from the start: a column that the app does not know yet is empty.
 */
const columns: Readonly<Record<string, (row: Row) => Cell>> = {
  claim_id: ({ claim }) => claim.id,
  kind: ({ claim }) => claim.kind,
  state: ({ claim }) => claim.state ?? 'draft',
  article_title: ({ document }) => document.article.title,
  publisher: ({ document }) => document.article.publisherName,
  article_url: ({ document }) => document.article.url,
  archive_url: ({ document }) => document.article.archiveUrl,
  published_edtf: ({ document }) => document.article.published?.edtf,
  date_basis: ({ document }) => document.article.published?.basis,
  quote_exact: ({ claim }) => wordsOf(claim.fragments),
  sentence: ({ document, claim }) => sentenceOf(document, claim),
  context_before: ({ claim }) => claim.fragments[0]?.prefix,
  context_after: ({ claim }) => claim.fragments.at(-1)?.suffix,
  speaker: ({ claim, speaker }) => speaker ?? claim.speakerAs,
  role: ({ claim }) => claim.role,
  cue: ({ claim }) => claim.cue,
  said_on: ({ claim }) => claim.saidOn,
  value_words: () => undefined,
  value: ({ claim }) => claim.value,
  value_min: ({ claim }) => claim.valueMin,
  value_max: ({ claim }) => claim.valueMax,
  unit: ({ claim }) => claim.unit,
  measure: ({ claim }) => claim.measure,
  period: ({ claim }) => claim.period,
  summary: ({ claim }) => claim.summary,
  verdict: () => undefined,
  as_at: () => undefined,
  hedge: () => undefined,
  horizon_words: ({ claim }) => claim.horizonWords,
  anchor_date: () => undefined,
  relation: ({ claim }) => chosenReading(claim)?.relation,
  window_edtf: ({ claim }) => chosenReading(claim)?.window,
  predicted_point: () => undefined,
  due: ({ claim }) => dueOn(claim),
  reading_reason: () => undefined,
  happened: () => undefined,
  occurred: () => undefined,
  timing: () => undefined,
  slip_months: () => undefined,
  slip_from_window_end: () => undefined,
  label: () => undefined,
  interim: () => undefined,
  evidence_titles: () => undefined,
  evidence_urls: () => undefined,
  tags: ({ claim }) => claim.tags?.join('; '),
  note: ({ claim }) => claim.note,
  annotated_by: ({ claim }) => claim.createdBy,
  created_at: ({ claim }) => claim.createdAt,
  version_captured_at: ({ document, claim }) => versionOf(document, claim).capturedAt,
  start: ({ claim }) => claim.fragments[0]?.start,
  end: ({ claim }) => claim.fragments.at(-1)?.end,
}

const header = Object.keys(columns)

const line = (cells: readonly string[]) => `${Papa.unparse([cells], { newline: '\r\n' })}\r\n`

/**
 * The claim list as RFC 4180: UTF-8, CRLF. Text cells that a spreadsheet would take for a formula get a leading
 * apostrophe (OWASP ASVS 1.2.10); columns of figures stay figures. `byteOrderMark` is for Excel.
 */
export const csvHeader = ({ byteOrderMark = false } = {}): string =>
  (byteOrderMark ? '\ufeff' : '') + line(header)

/** One claim as one row, line end included. */
export const csvRow = (row: Row): string => line(header.map((name) => cellText(name, columns[name]?.(row))))

/** The whole list: header and rows. */
export const claimsToCsv = (rows: readonly Row[], options: { byteOrderMark?: boolean } = {}): string =>
  csvHeader(options) + rows.map(csvRow).join('')

const isNumeric = (name: string) => numbers.includes(name as (typeof numbers)[number])

function cellText(name: string, cell: Cell): string {
  if (cell === undefined) return ''
  const text = String(cell)
  return isNumeric(name) ? text : guarded(text)
}

const looksLikeFormula = /^[=+\-@\t\r\n\0＝＋－＠]/

/** "=1+1" -> "'=1+1". Our own import takes the apostrophe off again. */
export const guarded = (text: string): string => (looksLikeFormula.test(text) ? `'${text}` : text)

const versionOf = (document: ArticleDocument, claim: Claim) =>
  document.versions.find(({ id }) => id === claim.versionId) ?? currentVersion(document)

/** The sentence or sentences that the claim stands in, from its first word to its last, on one line. */
function sentenceOf(document: ArticleDocument, claim: Claim): string {
  const { rawText, blocks } = versionOf(document, claim)
  const edge = (offset: number) => {
    const block = blocks.find(({ start, end }) => start <= offset && offset <= end)
    if (!block) return { start: offset, end: offset }
    const text = rawText.slice(block.start, block.end)
    const { start, end } = sentenceAt(text, offset - block.start, document.article.language)
    return { start: start + block.start, end: end + block.start }
  }
  const first = claim.fragments[0]
  const last = claim.fragments.at(-1)
  if (!first || !last) return ''
  const { start } = edge(first.start)
  const { end } = edge(last.end - 1)
  return rawText.slice(Math.min(start, first.start), Math.max(end, last.end)).replaceAll(/\s*\n\s*/g, ' ')
}
