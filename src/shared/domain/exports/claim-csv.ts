import Papa from 'papaparse'
import type { Claim } from '../claim'
import { type ArticleDocument, currentVersion } from '../document'
import { dueOn } from '../due'
import { chosenReading } from '../predictions/reading'
import { wordsOf } from '../text/fragment'
import { sentenceAt } from '../text/sentences'
import type { Day } from '../time/day'
import { placeGapOf } from '../versions/claim-place'
import type { FirstSeen } from '../versions/copies'
import { type JudgedClaim, judgedClaim, monthsCell, type Source } from './judged-claim'

type Cell = string | number | undefined

/** A claim with the document it stands in. */
export interface ClaimInArticle {
  readonly document: ArticleDocument
  readonly claim: Claim
  /** The speaker's name in the library, where the claim names a person of the library. */
  readonly speaker?: string | undefined
  /** Where its words were seen first, of all the articles that they stand in; absent where they stand in no other. */
  readonly firstSeen?: FirstSeen | undefined
}

/** A claim to export. */
export interface ClaimToExport extends ClaimInArticle {
  /** A prediction is told as it stands on this day. */
  readonly asAt: Day
  /** What its evidence is, by the evidence's id. */
  readonly sources?: ReadonlyMap<string, Source> | undefined
}

type Row = ClaimToExport

/**
 * The columns of the claim list, in their order. The header is an interface for other people's spreadsheets, so it is
 * whole from the start: a column that the app does not know yet is empty. What is a number stays one.
 */
const columns: Readonly<Record<string, (row: Row, judged: JudgedClaim | undefined) => Cell>> = {
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
  as_at: ({ asAt }, judged) => judged && asAt,
  hedge: ({ claim }) => claim.hedge,
  horizon_words: ({ claim }) => claim.horizonWords,
  anchor_date: ({ claim }) => chosenReading(claim)?.anchorDate,
  relation: ({ claim }) => chosenReading(claim)?.relation,
  window_edtf: ({ claim }) => chosenReading(claim)?.window,
  predicted_point: (_row, judged) => judged?.standing.point,
  due: ({ claim }) => dueOn(claim),
  reading_reason: ({ claim }) => claim.readingReason,
  happened: (_row, judged) => judged?.outcome?.happened,
  occurred: (_row, judged) => judged?.outcome?.occurred,
  timing: (_row, judged) =>
    judged?.standing.track === 'void' ? undefined : judged?.standing.verdict?.timing,
  slip_months: (_row, judged) => monthsCell(judged?.standing.verdict?.slip),
  slip_from_window_end: (_row, judged) => monthsCell(judged?.standing.verdict?.slipFromWindowEnd),
  label: (_row, judged) => judged?.standing.label,
  interim: ({ claim }) => claim.interims?.at(-1)?.status,
  evidence_titles: (_row, judged) => judged?.titles.join('; '),
  evidence_urls: (_row, judged) => judged?.urls.join('; '),
  tags: ({ claim }) => claim.tags?.join('; '),
  note: ({ claim }) => claim.note,
  annotated_by: ({ claim }) => claim.createdBy,
  created_at: ({ claim }) => claim.createdAt,
  version_captured_at: ({ document, claim }) => versionOf(document, claim).capturedAt,
  start: ({ claim }) => claim.fragments[0]?.start,
  end: ({ claim }) => claim.fragments.at(-1)?.end,
  // `quote_exact` and its place are of the version in which they were confirmed last; the newest may say something else.
  place_in_newest: ({ document, claim }) => placeGapOf(claim, document.article) ?? 'confirmed',
  evidence_changed: (_row, judged) => (judged?.isEvidenceChanged ? 'yes' : undefined),
}

const header = Object.keys(columns)

const line = (cells: readonly string[]) => `${Papa.unparse([cells], { newline: '\r\n' })}\r\n`

/**
 * The claim list as RFC 4180: UTF-8, CRLF. Text cells that a spreadsheet would take for a formula get a leading
 * apostrophe (OWASP ASVS 1.2.10); figures stay figures. `byteOrderMark` is for Excel.
 */
export const csvHeader = ({ byteOrderMark = false } = {}): string =>
  (byteOrderMark ? '\ufeff' : '') + line(header)

/** One claim as one row, line end included. */
export function csvRow(row: Row): string {
  const judged = judgedClaim(row)
  return line(header.map((name) => cellText(columns[name]?.(row, judged))))
}

/** The whole list: header and rows. */
export const claimsToCsv = (rows: readonly Row[], options: { byteOrderMark?: boolean } = {}): string =>
  csvHeader(options) + rows.map(csvRow).join('')

/** The formula guard would break "-51.5": it is for text only. */
function cellText(cell: Cell): string {
  return typeof cell === 'number' ? String(cell) : guarded(cell ?? '')
}

const looksLikeFormula = /^'*[=+\-@\t\r\n\0＝＋－＠]/

/**
 * "=1+1" -> "'=1+1", and "'=1+1" -> "''=1+1", so that who takes one apostrophe off where this rule sets one has the very
 * words again.
 */
export const guarded = (text: string): string => (looksLikeFormula.test(text) ? `'${text}` : text)

/** The version in which the claim's place was confirmed last. */
export const versionOf = (document: ArticleDocument, claim: Claim) =>
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
