import type { BinnedArticle } from '../../shared/domain/queries/bin'
import { ArticleRow, ClaimRow } from '../../shared/domain/queries/rows'
import { othersTurn } from '../turn'
import type { CatalogueEntry, ExpectedArticle, ExpectedClaims, ExpectedEntry } from './catalogue'
import { type ClaimPart, packedClaims, unpackedClaims } from './catalogue-claims'
import type { Disk } from './disk'
import { cannotBeRead, isMissing, whyUnreadable } from './disk-error'
import { replaceFile } from './durable-file'
import { sealed, sealedInAscii, unsealed } from './envelope'
import { FileLines } from './file-lines'
import type { Layout } from './layout'
import type { Packed } from './packed'

/** Raise it when a row's field changes its meaning or a nested one its shape. */
const MEANING = 7

/** What the rows look like: a catalogue with other fields is made anew, without anybody having to think of it. */
const FORMAT = [MEANING, ...Object.keys(ArticleRow.shape), '|', ...Object.keys(ClaimRow.shape)].join(' ')

/** Articles in a line, and below, claims at most: a line is read and written without holding anybody up. */
const ARTICLES_A_LINE = 500
const CLAIMS_A_LINE = 500
/** A line of claims is not to name more articles than this, however few claims they have. */
const PARTS_A_LINE = 2_000

/** The first line. The list of all documents follows, then lines of articles and of claims; each has a checksum of its own. */
interface Head {
  readonly format: string
  readonly library: string
  /** The last journal record that is in the rows. */
  readonly seq: number
  readonly lines: { readonly articles: number; readonly claims: number }
}

/** All documents, the newest first: what of each must be known before its rows. Lists of one length, and a letter a document. */
interface Index {
  readonly ids: readonly string[]
  readonly seqs: readonly number[]
  readonly claims: readonly number[]
  readonly listed: string
}

const LISTED = '+'
const UNLISTED = '-'

/** In the order of the index. */
type ArticleLine = readonly [ArticleRow | null, BinnedArticle | null][]

export interface CatalogueFile {
  readonly seq: number
  /** Every document, the newest first. */
  readonly expected: readonly ExpectedEntry[]
  /** The rows of the first of them, as many as stand in a line. */
  readonly newest: readonly ExpectedArticle[]
  /** Where the newest rows end. */
  readonly lines: FileLines
  /** Lines of articles that are still to come before those of claims. */
  readonly articleLines: number
}

/** Null where there is none to be used: it is derived, so whatever is wrong with it, it can be made anew, also where the disk refuses it. */
export async function readCatalogue(
  disk: Disk,
  layout: Layout,
  libraryId: string,
): Promise<CatalogueFile | null> {
  try {
    return await parsed(new FileLines(disk, layout.catalogue), libraryId)
  } catch (error) {
    if (isMissing(error) || cannotBeRead(error)) return null
    throw error
  }
}

export interface CatalogueDamage {
  /** Why the system refuses the file, in words; null where it gave bytes. */
  readonly cannotBeRead: string | null
}

/** Is there a catalogue of ours that is not what was written? Null where not; one of another library or version is none of ours. */
export async function catalogueDamage(
  disk: Disk,
  layout: Layout,
  libraryId: string,
): Promise<CatalogueDamage | null> {
  try {
    const isDamaged = await holdsDamage(new FileLines(disk, layout.catalogue), libraryId)
    return isDamaged ? { cannotBeRead: null } : null
  } catch (error) {
    if (isMissing(error)) return null
    const why = whyUnreadable(error)
    if (why === null) throw error
    return { cannotBeRead: why }
  }
}

async function holdsDamage(lines: FileLines, libraryId: string): Promise<boolean> {
  const head = await headIn(lines)
  if (!head) return true
  if (!isOurs(head, libraryId)) return false
  const ids = head.lines && (await indexIn(lines))
  if (!head.lines || !ids) return true
  for (let line = 0; line < head.lines.articles; line++) {
    if (!articleLineIn(await lines.next())) return true
    await othersTurn()
  }
  let claims = 0
  for (let line = await lines.next(); line; line = await lines.next()) {
    if (dataIn(line) === null) return true
    claims += 1
    await othersTurn()
  }
  return claims !== head.lines.claims
}

/** The rows of the other articles, line by line; a line that is not what was written is left out. */
export async function* articleRowsIn({
  expected,
  newest,
  lines,
  articleLines,
}: CatalogueFile): AsyncGenerator<ExpectedArticle[]> {
  for (let left = articleLines, at = newest.length; left > 0; left--, at += ARTICLES_A_LINE) {
    const line = articleLineIn(await lines.next())
    if (line) yield rowsOf(line, expected, at)
    await othersTurn()
  }
}

/**
 * The claims of the articles whose rows are known, line by line, once the lines of articles have been read; between two
 * lines others have their turn. An article with a line that is not what was written is left out.
 */
export async function* claimsIn(
  { expected, lines }: CatalogueFile,
  rowOf: (articleId: string) => ArticleRow | null,
): AsyncGenerator<ExpectedClaims> {
  const counts = new Map(expected.map(({ id, claims }) => [id, claims]))
  const known = new Map<string, string>()
  let before = null as ExpectedClaims | null
  for (let line = await lines.next(); line; line = await lines.next()) {
    for (const [id, claims, binned, fingerprint] of partsIn(line, rowOf, known)) {
      const count = counts.get(id)
      if (count === undefined) continue
      // What the line before began goes on here.
      before =
        before?.id === id
          ? { ...before, claims: [...before.claims, ...claims] }
          : { id, claims, binned, fingerprint }
      if (before.claims.length === count) yield before
    }
    await othersTurn()
  }
}

/** Writes the rows as they were when it was called. Others have their turn after every line. */
export async function writeCatalogue(
  disk: Disk,
  layout: Layout,
  libraryId: string,
  { seq, entries }: { readonly seq: number; readonly entries: readonly CatalogueEntry[] },
): Promise<void> {
  await replaceFile(disk, layout.catalogue, linesFor(libraryId, seq, entries))
}

async function* linesFor(
  library: string,
  seq: number,
  entries: readonly CatalogueEntry[],
): AsyncGenerator<Buffer> {
  const articleLines = inLines(entries, ARTICLES_A_LINE)
  const claimLines = claimParts(entries)
  const lines = { articles: articleLines.length, claims: claimLines.length }
  yield sealed({ format: FORMAT, library, seq, lines } satisfies Head)
  yield sealedInAscii(indexOf(entries))
  await othersTurn()
  for (const line of articleLines) {
    yield sealedInAscii(line.map(articleLineOf))
    await othersTurn()
  }
  for (const line of claimLines) {
    yield sealed(packedClaims(line))
    await othersTurn()
  }
}

const indexOf = (entries: readonly CatalogueEntry[]): Index => ({
  ids: entries.map(({ id }) => id),
  seqs: entries.map(({ seq }) => seq),
  claims: entries.map(({ claims }) => claims.length),
  listed: entries.map(({ article }) => (article ? LISTED : UNLISTED)).join(''),
})

const articleLineOf = ({ article, binned }: CatalogueEntry): ArticleLine[number] => [article, binned.article]

/** An article with very many claims goes on in the next line. */
function claimParts(entries: readonly CatalogueEntry[]): ClaimPart[][] {
  const lines: ClaimPart[][] = []
  let line: ClaimPart[] = []
  let free = CLAIMS_A_LINE
  for (const { id, claims, binned, fingerprint } of entries) {
    for (let from = 0; from === 0 || from < claims.length; ) {
      if (free === 0 || line.length === PARTS_A_LINE) {
        lines.push(line)
        line = []
        free = CLAIMS_A_LINE
      }
      const part = claims.slice(from, from + free)
      line.push(from === 0 ? [id, part, binned.claims, fingerprint] : [id, part, [], null])
      free -= part.length
      from += part.length
      if (part.length === 0) break
    }
  }
  return line.length > 0 ? [...lines, line] : lines
}

function inLines<Item>(items: readonly Item[], length: number): Item[][] {
  const lines: Item[][] = []
  for (let from = 0; from < items.length; from += length) lines.push(items.slice(from, from + length))
  return lines
}

/** The newest articles only: nobody needs the others to see the library. */
async function parsed(lines: FileLines, libraryId: string): Promise<CatalogueFile | null> {
  const head = await headIn(lines)
  if (!head?.lines || !isOurs(head, libraryId)) return null
  const expected = await indexIn(lines)
  const line = expected && head.lines.articles > 0 ? articleLineIn(await lines.next()) : []
  if (!expected || !line) return null
  return {
    seq: head.seq ?? -1,
    expected,
    newest: rowsOf(line, expected, 0),
    lines,
    articleLines: Math.max(0, head.lines.articles - 1),
  }
}

async function headIn(lines: FileLines): Promise<Partial<Head> | null> {
  const line = await lines.next()
  return line && (dataIn(line) as Partial<Head> | null)
}

const isOurs = ({ format, library }: Partial<Head>, libraryId: string) =>
  format === FORMAT && library === libraryId

/**
 * By hand and not by schema, as the lines of articles: start-up reads them, and a schema takes seconds for 100,000 dates.
 * The checksums say that our own writer made them.
 */
async function indexIn(lines: FileLines): Promise<ExpectedEntry[] | null> {
  const line = await lines.next()
  const index = line && (dataIn(line) as Index | null)
  return (
    index &&
    index.ids.map((id, at) => ({
      id,
      seq: index.seqs[at] ?? 0,
      isListed: index.listed[at] === LISTED,
      claims: index.claims[at] ?? 0,
    }))
  )
}

const articleLineIn = (line: Buffer | null): ArticleLine | null =>
  line && (dataIn(line) as ArticleLine | null)

const rowsOf = (line: ArticleLine, expected: readonly ExpectedEntry[], from: number): ExpectedArticle[] =>
  line.flatMap(([article, binned], at) => {
    const entry = expected[from + at]
    return entry ? [{ id: entry.id, article: article && frozenRow(article), binned }] : []
  })

function partsIn(
  line: Buffer,
  rowOf: (id: string) => ArticleRow | null,
  known: Map<string, string>,
): ClaimPart[] {
  const data = dataIn(line)
  try {
    return data === null ? [] : unpackedClaims(data as Packed, rowOf, known)
  } catch {
    // Not of our making, in spite of its checksum: its articles are read from their documents.
    return []
  }
}

/** Its parts by their names: to look for what is not frozen yet takes longer than all else. */
function frozenRow(row: ArticleRow): ArticleRow {
  Object.freeze(row.counts)
  if (row.published) Object.freeze(row.published)
  return Object.freeze(row)
}

/** Null where a byte of the line is not what was written. */
function dataIn(line: Buffer): unknown {
  const text = unsealed(line)
  try {
    return text === null ? null : (JSON.parse(text) as unknown)
  } catch {
    // Its checksum is right and it is no JSON: nothing that we have written.
    return null
  }
}
