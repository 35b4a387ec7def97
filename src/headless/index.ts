/**
 * `hindsight/headless`: the library without a window, for scripts, benchmarks and the command line. Plain Node, no
 * Electron. Names and shapes may grow; they do not change.
 */
import { exportedClaims, type Library, LibraryError, localDay } from '../library'
import {
  type FoundDocument,
  forkParser,
  type ImportOptions,
  ParserSupervisor,
  readImport,
} from '../library/import'
import type { Placement } from '../shared/domain/anchoring/placement'
import { type Anchor, reanchor as placements } from '../shared/domain/anchoring/reanchor'
import { type ExportFormat, exportFormats } from '../shared/domain/exports/export-format'
import { failure } from '../shared/domain/failure'
import type { HorizonReading } from '../shared/domain/horizon/horizon-reading'
import { readHorizon as readings } from '../shared/domain/horizon/read-horizon'
import type { ClaimFilter, ClaimOrder } from '../shared/domain/queries/claim-filter'
import { Day } from '../shared/domain/time/day'

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
  const { document, original } = await readImport(parser, sourceOf(from), options)
  return { ...document, original: Buffer.from(original).toString('base64') }
}

/** Scripts are not type-checked: what is neither a path nor bytes with a name is refused before anything is read. */
function sourceOf(from: unknown): string | { readonly bytes: Uint8Array; readonly name: string } {
  if (typeof from === 'string') return from
  const { bytes, name } = Object(from) as { readonly bytes?: unknown; readonly name?: unknown }
  if (!ArrayBuffer.isView(bytes) || typeof name !== 'string')
    throw new TypeError('importFile takes the path of a file, or { bytes: Uint8Array, name: string }.')
  return { bytes: new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength), name }
}

/**
 * How words that say when can be understood, likeliest first. `anchor` is the EDTF date that they are counted from;
 * null, or what is no single date = not known, so that relative words stay unresolved: their window is null. With
 * `anchorIs: 'event'` it is the date of the event that the words name.
 */
export const readHorizon = (
  words: string,
  anchor: string | null,
  options: { readonly anchorIs?: 'event' } = {},
): HorizonReading[] => [...readings(words, anchor, options)]

/**
 * Where spans of an old wording stand in a new one, in the order given. `score` is how likely the place is the right
 * one. Without the old text ('') they are looked for by their words and what stands beside them. Ambiguous ones have no
 * place, and `candidates`. What stood beside a span may be left out, as W3C's TextQuoteSelector allows.
 */
export const reanchor = (
  oldText: string,
  newText: string,
  anchors: readonly (Omit<Anchor, 'prefix' | 'suffix'> & Partial<Anchor>)[],
): Placement[] => {
  if (typeof oldText !== 'string' || typeof newText !== 'string')
    throw new TypeError('reanchor takes the old text, the new text, and the anchors.')
  return placements(oldText, newText, anchors.map(anchorOf))
}

/** Scripts are not type-checked: an anchor that says nothing to look for is refused by its place in the list. */
function anchorOf(anchor: unknown, place: number): Anchor {
  const { start, end, exact, prefix = '', suffix = '' } = Object(anchor) as Partial<Anchor>
  const isPlace = typeof start === 'number' && typeof end === 'number'
  if (!isPlace || [exact, prefix, suffix].some((words) => typeof words !== 'string'))
    throw new TypeError(`reanchor: anchor ${place} is no { start, end, exact, prefix?, suffix? }.`)
  return { start, end, exact, prefix, suffix } as Anchor
}

/**
 * The claims that a filter lets through as a file's content. `csv`: RFC 4180, without byte order mark unless asked
 * for. `json`: every field. `html`: one page to read and print, made by `by`. How predictions stand is told as on `asAt`; without it, as on today. Rejects with a
 * `LibraryError` where a document cannot be read, where `asAt` is no day, and where there is no
 * such format.
 */
export async function exportClaims(
  library: Library,
  {
    asAt,
    by,
    format,
    ...request
  }: {
    format?: ExportFormat
    filter?: ClaimFilter
    order?: ClaimOrder
    byteOrderMark?: boolean
    asAt?: string
    by?: string
  } = {},
): Promise<string> {
  if (!format || !exportFormats.includes(format))
    throw new LibraryError(failure('invalid-input', `format: ${exportFormats.join(', ')}`))
  const made = { by: by ?? null, on: dayOrToday(undefined) }
  const asked = { filter: {}, ...request, format, asAt: dayOrToday(asAt), made }
  const { text } = await exportedClaims(library, asked)
  return text
}

function dayOrToday(asAt: string | undefined): Day {
  const day = Day.safeParse(asAt ?? localDay(new Date()))
  if (!day.success) throw new LibraryError(failure('invalid-input', 'asAt: a day such as 2015-08-22'))
  return day.data
}
