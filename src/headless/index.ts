/**
 * `hindsight/headless`: the library without a window, for scripts, benchmarks and the command line. Plain Node, no
 * Electron. Names and shapes may grow; they do not change.
 */
import { claimsAsCsv, type Library } from '../library'
import type { ClaimFilter } from '../shared/domain/queries/claim-filter'

export { type Library, LibraryError, openLibrary } from '../library'

/**
 * The claims that a filter lets through as a file's content. `csv`: a string, RFC 4180, without byte order mark unless
 * asked for. Rejects with a `LibraryError` where a document cannot be read.
 */
export async function exportClaims(
  library: Library,
  { filter = {}, byteOrderMark = false }: { format: 'csv'; filter?: ClaimFilter; byteOrderMark?: boolean },
): Promise<string> {
  const { text } = await claimsAsCsv(library, filter, { byteOrderMark })
  return text
}
