import type { z } from 'zod'
import { csvHeader, csvRow } from '../shared/domain/exports/claim-csv'
import type { ClaimFilter } from '../shared/domain/queries/claim-filter'
import type { Library } from './library'
import { realDisk } from './store/disk'
import { replaceFile } from './store/durable-file'

export interface ExportedClaims {
  readonly text: string
  readonly claims: number
}

/** The claims that a filter lets through as CSV, and how many they are. Rejects where a document cannot be read. */
export async function claimsAsCsv(
  library: Library,
  filter: z.input<typeof ClaimFilter>,
  options: { readonly byteOrderMark?: boolean } = {},
): Promise<ExportedClaims> {
  const lines = [csvHeader(options)]
  for await (const claim of library.documentsFor(filter)) lines.push(csvRow(claim))
  return { text: lines.join(''), claims: lines.length - 1 }
}

/** Writes a file of the user's, outside any library: what stood there before is whole until the new one is. */
export const writeExport = (path: string, text: string): Promise<void> =>
  replaceFile(realDisk, path, new TextEncoder().encode(text))
