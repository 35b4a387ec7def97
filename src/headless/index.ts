/**
 * `hindsight/headless`: the library without a window, for scripts, benchmarks and the command line. Plain Node, no
 * Electron. Names and shapes may grow; they do not change.
 */
import { type ExportFormat, exportedClaims, type Library } from '../library'
import {
  type FoundDocument,
  forkParser,
  type ImportOptions,
  ParserSupervisor,
  readImport,
} from '../library/import'
import type { ClaimFilter, ClaimOrder } from '../shared/domain/queries/claim-filter'

export { type Library, LibraryError, openLibrary } from '../library'
export { type FoundDocument, ImportError, type ImportOptions } from '../library/import'

const parser = new ParserSupervisor(forkParser(new URL('./parser.mjs', import.meta.url)))

/**
 * Reads a text, Markdown or HTML file, or its bytes under a name, as a document that `articles.add` takes; nothing is
 * kept. `original` is the bytes in base64, which the library then keeps beside the article. Rejects with an
 * `ImportError`, whose message is one sentence.
 */
export async function importFile(
  from: string | { readonly bytes: Uint8Array; readonly name: string },
  options: ImportOptions = {},
): Promise<FoundDocument & { readonly original: string }> {
  const { document, original } = await readImport(parser, from, options)
  return { ...document, original: Buffer.from(original).toString('base64') }
}

/**
 * The claims that a filter lets through as a file's content. `csv`: RFC 4180, without byte order mark unless asked
 * for. `json`: every field. Rejects with a `LibraryError` where a document cannot be read.
 */
export async function exportClaims(
  library: Library,
  request: { format: ExportFormat; filter?: ClaimFilter; order?: ClaimOrder; byteOrderMark?: boolean },
): Promise<string> {
  const { text } = await exportedClaims(library, { filter: {}, ...request })
  return text
}
