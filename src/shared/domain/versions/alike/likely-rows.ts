import type { Published } from '../../article'
import type { ArticleRow } from '../../queries/rows'
import { readableText } from '../../text/masks'
import { type PageAddress, pageAddress } from './address'
import { type Outlet, outletOf } from './outlet'
import { type Shingles, shinglesOf } from './shingles'
import { type Sketch, sharedWithSketch } from './sketch'
import { type PlainTitle, plainTitle, TITLE_ALIKE, titleLikeness } from './titles'

/** What was said of a text apart from its words. */
export interface SaidOf {
  readonly title: string
  readonly publisherName?: string | undefined
  readonly url?: string | undefined
  readonly published?: Published | undefined
}

/** A document that is not kept yet. */
export interface FreshDocument extends SaidOf {
  readonly rawText: string
  readonly masks: readonly { readonly start: number; readonly end: number }[]
}

/** What is looked at without opening an article. */
export interface Looks {
  readonly address: PageAddress | null
  readonly outlet: Outlet
  readonly title: PlainTitle
}

export interface FreshLooks extends Looks {
  readonly document: FreshDocument
  readonly text: Shingles
  readonly runs: ReadonlySet<number>
}

/** Articles that are opened at most for one document. */
export const MOST_OPENED = 8

export function freshLooks(document: FreshDocument): FreshLooks {
  const text = shinglesOf(readableText(document.rawText, document.masks))
  return { ...looksOf(document), document, text, runs: new Set(text.runs) }
}

export const looksOf = (said: SaidOf): Looks => ({
  address: said.url === undefined ? null : pageAddress(said.url),
  outlet: outletOf(said),
  title: plainTitle(said.title),
})

/** Rows are values: what a row looks like is found once, for every document of a long queue. */
const known = new WeakMap<ArticleRow, Pick<Looks, 'address' | 'title'>>()

function looksOfRow(row: ArticleRow): Pick<Looks, 'address' | 'title'> {
  const before = known.get(row)
  if (before) return before
  const looks = {
    address: row.url === undefined ? null : pageAddress(row.url),
    title: plainTitle(row.title),
  }
  known.set(row, looks)
  return looks
}

/**
 * How much an article promises by its row and the sketch of its newest wording; 0 = it is not opened. The same address
 * promises most, then the text.
 */
export function promiseOf(fresh: FreshLooks, row: ArticleRow, sketch: Sketch): number {
  const { address, title } = looksOfRow(row)
  const isSameAddress = address !== null && address.key !== null && address.key === fresh.address?.key
  const likeness = titleLikeness(fresh.title, title)
  return (
    (isSameAddress ? 4 : 0) +
    2 * sharedWithSketch(sketch, fresh.runs) +
    (likeness >= TITLE_ALIKE ? likeness : 0)
  )
}
