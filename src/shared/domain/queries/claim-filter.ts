import { z } from 'zod'
import { Id } from '../article'
import { ClaimKind, ClaimState, claimStates } from '../claim'
import { Day } from '../time/day'
import { readEdtf } from '../time/edtf'
import type { ClaimRow } from './rows'
import { alphabetical, firstDayOf, sortedBy } from './sorting'
import { hasWords } from './words'

/** Which claims: every condition that is given must hold. */
export const ClaimFilter = z.strictObject({
  /** These claims and no others: a selection. */
  ids: z.array(Id).optional(),
  /** All but these: a selection of everything out of which some were taken again. */
  exceptIds: z.array(Id).optional(),
  kinds: z.array(ClaimKind).optional(),
  states: z.array(ClaimState).optional(),
  articleId: Id.optional(),
  /** Claims by this person or organisation of the library, */
  speakerId: Id.optional(),
  /** or by a speaker who is only named: the very name. */
  speakerAs: z.string().optional(),
  tag: z.string().optional(),
  /** The article was published on this day or later; articles without a date do not fit. */
  publishedFrom: Day.optional(),
  publishedTo: Day.optional(),
  /** Due before this day; claims without a due date do not fit. */
  dueBefore: Day.optional(),
  /** Words that stand in the claim, its speaker, summary, tags or its article's title, in any letter case. */
  words: z.string().optional(),
})
export type ClaimFilter = z.output<typeof ClaimFilter>

export const claimOrders = [
  'place',
  'kind',
  'words',
  'speaker',
  'article',
  'published',
  'due',
  'state',
  'created',
] as const

/** How the list is sorted. `place`: newest article first, then in reading order. What has no value comes last. */
export const ClaimOrder = z.strictObject({ by: z.enum(claimOrders), descending: z.boolean() })
export type ClaimOrder = z.output<typeof ClaimOrder>

export function matchesFilter(row: ClaimRow, filter: ClaimFilter): boolean {
  const { ids, exceptIds, kinds, states, articleId, speakerId, speakerAs, tag, dueBefore, words } = filter
  if (ids && !asSet(ids).has(row.id)) return false
  if (exceptIds && asSet(exceptIds).has(row.id)) return false
  if (kinds && !kinds.includes(row.kind)) return false
  if (states && !states.includes(row.state)) return false
  if (articleId && row.articleId !== articleId) return false
  if (speakerId && row.speakerId !== speakerId) return false
  if (speakerAs && (row.speakerId || row.speakerAs !== speakerAs)) return false
  if (tag && !row.tags?.includes(tag)) return false
  if (dueBefore && !(row.due && row.due < dueBefore)) return false
  if (!isPublishedBetween(row, filter)) return false
  if (!words) return true
  return hasWords([row.words, row.speakerAs, row.summary, row.articleTitle, ...(row.tags ?? [])], words)
}

/** Each row asks the same list: a selection of thousands is not to be walked through for every claim. */
const sets = new WeakMap<readonly string[], ReadonlySet<string>>()

function asSet(ids: readonly string[]): ReadonlySet<string> {
  const known = sets.get(ids)
  if (known) return known
  const made = new Set(ids)
  sets.set(ids, made)
  return made
}

/** A vague date fits when any of its days does. */
function isPublishedBetween({ published }: ClaimRow, { publishedFrom, publishedTo }: ClaimFilter): boolean {
  if (!publishedFrom && !publishedTo) return true
  const days = published && readEdtf(published.edtf)
  if (!days?.ok) return false
  const { first, last } = days.value
  return (
    (!publishedFrom || (last ?? publishedFrom) >= publishedFrom) &&
    (!publishedTo || (first ?? publishedTo) <= publishedTo)
  )
}

/** Newest article first, then in reading order. */
export function byArticleAndPlace(a: ClaimRow, b: ClaimRow): number {
  if (a.articleId !== b.articleId) return a.articleId < b.articleId ? 1 : -1
  return a.start - b.start || (a.id < b.id ? -1 : 1)
}

const keys: Readonly<Record<Exclude<ClaimOrder['by'], 'place'>, (row: ClaimRow) => string | undefined>> = {
  kind: ({ kind }) => kind,
  words: ({ words }) => alphabetical(words),
  speaker: ({ speakerAs }) => speakerAs && alphabetical(speakerAs),
  article: ({ articleTitle }) => alphabetical(articleTitle),
  published: ({ published }) => firstDayOf(published),
  due: ({ due }) => due,
  state: ({ state }) => String(claimStates.indexOf(state)),
  created: ({ createdAt }) => createdAt,
}

/** Sorts a copy; rows that are equal keep the order of `place`. */
export function sortedClaims(rows: readonly ClaimRow[], order: ClaimOrder | undefined): readonly ClaimRow[] {
  if (!order) return rows
  const { by, descending } = order
  if (by === 'place') return descending ? rows.toReversed() : rows
  return sortedBy(rows, keys[by], descending, byArticleAndPlace)
}

/** A page of a list: `limit` rows from `offset`, and how many there are in all. */
export const Page = z.strictObject({ offset: z.int().nonnegative(), limit: z.int().positive() })
export type Page = z.output<typeof Page>

export function pageOf<Row>(rows: readonly Row[], page: Page | undefined): { rows: Row[]; total: number } {
  const from = page?.offset ?? 0
  return { rows: rows.slice(from, page ? from + page.limit : undefined), total: rows.length }
}
