import type { BinnedArticle, BinnedClaim } from '../../shared/domain/queries/bin'
import { ArticleRow, ClaimRow } from '../../shared/domain/queries/rows'
import type { Fingerprint } from '../../shared/domain/versions/alike/fingerprint'
import { othersTurn } from '../turn'
import type { CatalogueEntry, ExpectedEntry } from './catalogue'
import { type ClaimPart, packedClaims, unpackedClaims } from './catalogue-claims'
import type { Disk } from './disk'
import { isMissing } from './disk-error'
import { replaceFile } from './durable-file'
import { sealed, sealedInAscii, unsealed } from './envelope'
import { FileLines } from './file-lines'
import type { Layout } from './layout'
import type { Packed } from './packed'

/** Raise it when a row's field changes its meaning or a nested one its shape. */
const MEANING = 6

/** What the rows look like: a catalogue with other fields is made anew, without anybody having to think of it. */
const FORMAT = [MEANING, ...Object.keys(ArticleRow.shape), '|', ...Object.keys(ClaimRow.shape)].join(' ')

/** So many articles stand in a line, and so many claims at most: a line is read and written without holding anybody up. */
const ARTICLES_A_LINE = 500
const CLAIMS_A_LINE = 500
/** A line of claims is not to name more articles than this, however few claims they have. */
const PARTS_A_LINE = 2_000

/** The first line. Lines of articles follow, then lines of claims; each has a checksum of its own. */
interface Head {
  readonly format: string
  readonly library: string
  /** The last journal record that is in the rows. */
  readonly seq: number
  readonly lines: { readonly articles: number; readonly claims: number }
}

type ArticleLine = readonly [id: string, seq: number, ArticleRow | null, BinnedArticle | null, claims: number]

export interface CatalogueFile {
  readonly seq: number
  /** Everything but the claims. */
  readonly expected: readonly ExpectedEntry[]
  /** The lines of claims, not read yet. */
  readonly claimLines: FileLines
}

/** Null where there is none to be used: it is derived, so whatever is wrong with it, it can be made anew. */
export async function readCatalogue(
  disk: Disk,
  layout: Layout,
  libraryId: string,
): Promise<CatalogueFile | null> {
  return await orNull(parsed(new FileLines(disk, layout.catalogue), libraryId))
}

/** Is there a catalogue of ours that is not what was written? One of another library or version is none of ours. */
export async function isDamagedCatalogue(disk: Disk, layout: Layout, libraryId: string): Promise<boolean> {
  const isDamaged = await orNull(holdsDamage(new FileLines(disk, layout.catalogue), libraryId))
  return isDamaged ?? false
}

async function holdsDamage(lines: FileLines, libraryId: string): Promise<boolean> {
  const head = await headIn(lines)
  if (!head) return true
  if (!isOurs(head, libraryId)) return false
  if (!head.lines || !(await articlesIn(lines, head.lines.articles))) return true
  let claims = 0
  for (let line = await lines.next(); line; line = await lines.next()) {
    if (dataIn(line) === null) return true
    claims += 1
    await othersTurn()
  }
  return claims !== head.lines.claims
}

/** The claims of one article, those of its claims that stand in the bin, and what its wording is known by. */
export interface ClaimsOfArticle {
  readonly entry: ExpectedEntry
  readonly claims: readonly ClaimRow[]
  readonly binned: readonly BinnedClaim[]
  readonly fingerprint: Fingerprint | null
}

/**
 * The claims of the articles, line by line; between two lines others have their turn. An article with a line that is not
 * what was written is left out.
 */
export async function* claimsIn({ expected, claimLines }: CatalogueFile): AsyncGenerator<ClaimsOfArticle> {
  const articles = new Map(expected.map((entry) => [entry.id, entry]))
  const rowOf = (id: string) => articles.get(id)?.article ?? null
  const known = new Map<string, string>()
  let before = null as ClaimsOfArticle | null
  for (let line = await claimLines.next(); line; line = await claimLines.next()) {
    for (const [id, claims, binned, fingerprint] of partsIn(line, rowOf, known)) {
      const entry = articles.get(id)
      if (!entry) continue
      // What the line before began goes on here.
      before =
        before?.entry === entry
          ? { ...before, claims: [...before.claims, ...claims] }
          : { entry, claims, binned, fingerprint }
      if (before.claims.length === entry.claims) yield before
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
  for (const line of articleLines) {
    yield sealedInAscii(line.map(articleLineOf))
    await othersTurn()
  }
  for (const line of claimLines) {
    yield sealed(packedClaims(line))
    await othersTurn()
  }
}

const articleLineOf = ({ id, seq, article, claims, binned }: CatalogueEntry): ArticleLine => [
  id,
  seq,
  article,
  binned.article,
  claims.length,
]

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

/** Null where there is no catalogue. */
async function orNull<Value>(reading: Promise<Value>): Promise<Value | null> {
  try {
    return await reading
  } catch (error) {
    if (isMissing(error)) return null
    throw error
  }
}

/** The claims are left for later: nobody needs them to see the library. */
async function parsed(lines: FileLines, libraryId: string): Promise<CatalogueFile | null> {
  const head = await headIn(lines)
  if (!head?.lines || !isOurs(head, libraryId)) return null
  const expected = await articlesIn(lines, head.lines.articles)
  return expected && { seq: head.seq ?? -1, expected, claimLines: lines }
}

async function headIn(lines: FileLines): Promise<Partial<Head> | null> {
  const line = await lines.next()
  return line && (dataIn(line) as Partial<Head> | null)
}

const isOurs = ({ format, library }: Partial<Head>, libraryId: string) =>
  format === FORMAT && library === libraryId

/**
 * By hand and not by schema: start-up reads every article's row here, and a schema takes seconds for 100,000 dates. The
 * checksums say that our own writer made them. Others have their turn after every line: the window is being drawn.
 */
async function articlesIn(lines: FileLines, count: number): Promise<ExpectedEntry[] | null> {
  const expected: ExpectedEntry[] = []
  for (let left = count; left > 0; left--) {
    await othersTurn()
    const line = await lines.next()
    const articles = line && (dataIn(line) as ArticleLine[] | null)
    if (!articles) return null
    for (const [id, seq, article, binned, claims] of articles)
      expected.push({ id, seq, article: article && frozenRow(article), binned, claims })
  }
  return expected
}

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
