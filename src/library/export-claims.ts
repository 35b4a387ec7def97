import type { z } from 'zod'
import { type CopyFormat, claimsToCopy } from '../shared/domain/exports/claim-copy'
import {
  type ClaimInArticle,
  type ClaimToExport,
  csvHeader,
  csvRow,
} from '../shared/domain/exports/claim-csv'
import { claimsToJson } from '../shared/domain/exports/claim-json'
import { claimsToHtml } from '../shared/domain/exports/claims-page'
import type { ExportFormat } from '../shared/domain/exports/export-format'
import type { ClaimFilter, ClaimOrder } from '../shared/domain/queries/claim-filter'
import type { Day } from '../shared/domain/time/day'
import { claimsPage } from '../shared/strings/claims-page'
import { sourcesFor } from './evidence-sources'
import { conditionsOf } from './export-conditions'
import { firstSeenFor } from './first-seen'
import type { Library } from './library'
import { realDisk } from './store/disk'
import { replaceFile } from './store/durable-file'

export interface ExportRequest {
  readonly format: ExportFormat | CopyFormat
  readonly filter: z.input<typeof ClaimFilter>
  readonly order?: ClaimOrder | undefined
  /** How predictions stand is told as on this day. */
  readonly asAt: Day
  /** HTML only: who made the page, and when; else nobody, on the day that it is told as on. */
  readonly made?: { readonly by: string | null; readonly on: Day } | undefined
  /** CSV only: for Excel. */
  readonly byteOrderMark?: boolean | undefined
}

export interface ExportedClaims {
  readonly text: string
  readonly claims: number
}

/** The claims that a filter lets through, as text, and how many they are. Rejects where a document cannot be read. */
export async function exportedClaims(library: Library, request: ExportRequest): Promise<ExportedClaims> {
  const { filter, order, format, asAt, made = { by: null, on: asAt }, byteOrderMark = false } = request
  const claims = withFirstSeen(library, library.documentsFor(filter, order))
  if (format === 'csv') return await asCsv(withSources(library, claims, asAt), byteOrderMark)
  if (format === 'json') {
    const rows = await allOf(withSources(library, claims, asAt))
    return { text: claimsToJson(rows), claims: rows.length }
  }
  if (format === 'html') {
    const rows = await allOf(withSources(library, claims, asAt))
    const conditions = await conditionsOf(library, filter)
    const page = { library: library.name, claims: rows, asAt, conditions, madeBy: made.by, madeOn: made.on }
    return { text: claimsToHtml(page, claimsPage), claims: rows.length }
  }
  const rows = await allOf(claims)
  return { text: claimsToCopy(rows, format), claims: rows.length }
}

async function* withFirstSeen(
  library: Library,
  claims: AsyncIterable<ClaimInArticle>,
): AsyncGenerator<ClaimInArticle> {
  const firstSeenOf = firstSeenFor(library)
  for await (const claim of claims) {
    const firstSeen = await firstSeenOf(claim)
    yield firstSeen ? { ...claim, firstSeen } : claim
  }
}

async function* withSources(
  library: Library,
  claims: AsyncIterable<ClaimInArticle>,
  asAt: Day,
): AsyncGenerator<ClaimToExport> {
  const sourcesOf = sourcesFor(library)
  for await (const claim of claims) yield { ...claim, asAt, sources: await sourcesOf(claim) }
}

async function allOf<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const all: Item[] = []
  for await (const item of items) all.push(item)
  return all
}

async function asCsv(claims: AsyncIterable<ClaimToExport>, byteOrderMark: boolean): Promise<ExportedClaims> {
  const lines = [csvHeader({ byteOrderMark })]
  for await (const claim of claims) lines.push(csvRow(claim))
  return { text: lines.join(''), claims: lines.length - 1 }
}

/** Writes a file of the user's, outside any library: what stood there before is whole until the new one is. */
export const writeExport = (path: string, content: string | Uint8Array): Promise<void> =>
  replaceFile(realDisk, path, typeof content === 'string' ? new TextEncoder().encode(content) : content)
