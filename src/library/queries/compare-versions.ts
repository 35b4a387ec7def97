import { z } from 'zod'
import type { VersionMap } from '../../shared/domain/anchoring/version-map'
import { type ArticleVersion, Id } from '../../shared/domain/article'
import type { ArticleDocument } from '../../shared/domain/document'
import { compareVersions } from '../../shared/domain/versions/diff/compare-versions'
import { comparedRows } from '../../shared/domain/versions/diff/compared-rows'
import type { ComparedRow, VersionComparison } from '../../shared/domain/versions/diff/comparison'
import { rowsLeftOut } from '../../shared/domain/versions/diff/left-out'
import { type VersionDiff, versionDiffInSlices } from '../../shared/domain/versions/diff/version-diff'
import { versionsOf } from '../../shared/domain/versions/version-list'
import { refuse } from '../library-error'
import { inTurns } from '../turn'
import { query, type Readable } from './query'

/** Two versions of one article; the older one first, or the newer one: then what came in between is what went. */
const TwoVersions = z.strictObject({ articleId: Id, from: Id, to: Id })

/** Claims and passages that a window is told at a time; the others are counted. */
const TOLD = 200

/** What changed between two versions, and the shape of the whole text; its words come by `versions.rows`. */
export const versionsCompare = query({
  input: TwoVersions.extend({ all: z.literal(true).optional() }),
  answer: async (library, { all, ...asked }): Promise<VersionComparison> => {
    const { document, from, to, map, diff } = await compared(library, asked)
    return compareVersions(map, diff, { ...document, from, to }, all ? Number.POSITIVE_INFINITY : TOLD)
  },
})

/** The paragraphs of a comparison in these places; places that there are not are left out. Without `rows`, all. */
export const versionsRows = query({
  input: TwoVersions.extend({ rows: z.array(z.int().nonnegative()).optional() }),
  answer: async (library, { rows, ...asked }): Promise<{ rows: ComparedRow[] }> => {
    const { from, to, diff } = await compared(library, asked)
    const rowAt = comparedRows(diff, rowsLeftOut(diff, from, to))
    return { rows: (rows ?? [...diff.rows.keys()]).flatMap((row) => rowAt(row) ?? []) }
  },
})

interface Compared {
  readonly document: ArticleDocument
  readonly from: ArticleVersion
  readonly to: ArticleVersion
  readonly map: VersionMap
  readonly diff: VersionDiff
}

async function compared(library: Readable, asked: z.output<typeof TwoVersions>): Promise<Compared> {
  const document = await library.articles.load(asked.articleId)
  if (document.article.deletedAt) throw refuse('not-found', asked.articleId)
  const [from, to] = [asked.from, asked.to].map((id) => {
    const version = versionsOf(document).find((one) => one.id === id)
    if (!version) throw refuse('not-found', id)
    return version
  }) as [ArticleVersion, ArticleVersion]
  const map = await library.maps.between(from, to)
  return { document, from, to, map, diff: await diffOf(map) }
}

/** A map is kept for a while, and is asked about row by row while somebody scrolls. */
const diffs = new WeakMap<VersionMap, Promise<VersionDiff>>()

function diffOf(map: VersionMap): Promise<VersionDiff> {
  // A megabyte takes a while, and saves are not to wait for it.
  const made = diffs.get(map) ?? inTurns(versionDiffInSlices(map), 1)
  diffs.set(map, made)
  return made
}
