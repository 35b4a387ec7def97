import { z } from 'zod'
import { Id } from '../article'
import { ClaimKind, ClaimState, claimStates } from '../claim'
import { Day } from '../time/day'
import { readEdtf } from '../time/edtf'
import { PlaceGap } from '../versions/claim-place'
import type { ClaimRow } from './rows'
import { alphabetical, firstDayOf } from './sorting'
import { foldedTogether, hasAll, wordsIn } from './words'

/** Which claims: every condition that is given must hold. */
export const ClaimFilter = z.strictObject({
  /** These claims and no others: a selection. */
  ids: z.array(Id).optional(),
  /** All but these: a selection of everything out of which some were taken again. */
  exceptIds: z.array(Id).optional(),
  kinds: z.array(ClaimKind).optional(),
  states: z.array(ClaimState).optional(),
  /** Claims that do not stand in the current version of their article, for one of these reasons. */
  places: z.array(PlaceGap).optional(),
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

export type Condition = (row: ClaimRow) => boolean

/** Tells which rows hold all the words of a question. */
export type Holding = (question: string) => Condition

/**
 * The filter as one question for many rows: what it does not ask costs nothing. Null = it lets every row through.
 * `holding`: for whoever knows a quicker way to the words of rows than to fold them.
 */
export function matcherOf(filter: ClaimFilter, holding: Holding = holdingWords): Condition | null {
  const conditions = conditionsOf(filter, holding)
  const [only] = conditions
  if (!only) return null
  return conditions.length === 1 ? only : (row) => conditions.every((holds) => holds(row))
}

/** The cheap ones first. */
function conditionsOf(
  { ids, exceptIds, kinds, states, places, tag, ...filter }: ClaimFilter,
  holding: Holding,
): Condition[] {
  const { articleId, speakerId, speakerAs, publishedFrom, publishedTo, dueBefore, words } = filter
  const conditions: (Condition | false | undefined | '')[] = [
    kinds && ((row) => kinds.includes(row.kind)),
    states && ((row) => states.includes(row.state)),
    places && (({ place }) => place !== undefined && places.includes(place)),
    articleId && ((row) => row.articleId === articleId),
    speakerId && ((row) => row.speakerId === speakerId),
    speakerAs && ((row) => !row.speakerId && row.speakerAs === speakerAs),
    dueBefore && (({ due }) => due !== undefined && due < dueBefore),
    tag && ((row) => row.tags?.includes(tag) ?? false),
    ids && isIn(ids, true),
    exceptIds && isIn(exceptIds, false),
    (publishedFrom || publishedTo) && ((row) => isPublishedBetween(row, filter)),
    words && holding(words),
  ]
  return conditions.filter((condition) => typeof condition === 'function')
}

/** A selection of thousands is not to be walked through for every claim. */
function isIn(ids: readonly string[], wanted: boolean): Condition {
  const set = new Set(ids)
  return ({ id }) => set.has(id) === wanted
}

const holdingWords: Holding = (question) => {
  const words = wordsIn(question)
  return (row) => hasAll(searchedText(row), words)
}

/** What words are looked for in, folded. */
export const searchedText = ({ words, speakerAs, summary, articleTitle, tags = [] }: ClaimRow): string =>
  foldedTogether([words, speakerAs, summary, articleTitle, ...tags])

/** A vague date fits when any of its days does. */
function isPublishedBetween(
  { published }: ClaimRow,
  { publishedFrom, publishedTo }: Pick<ClaimFilter, 'publishedFrom' | 'publishedTo'>,
): boolean {
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

/** What each order goes by; `place` is the order in which rows come. */
export const claimKeys: Readonly<
  Record<Exclude<ClaimOrder['by'], 'place'>, (row: ClaimRow) => string | undefined>
> = {
  kind: ({ kind }) => kind,
  words: ({ words }) => alphabetical(words),
  speaker: ({ speakerAs }) => speakerAs && alphabetical(speakerAs),
  article: ({ articleTitle }) => alphabetical(articleTitle),
  published: ({ published }) => firstDayOf(published),
  due: ({ due }) => due,
  state: ({ state }) => String(claimStates.indexOf(state)),
  created: ({ createdAt }) => createdAt,
}

/** A page of a list: `limit` rows from `offset`, and how many there are in all. */
export const Page = z.strictObject({ offset: z.int().nonnegative(), limit: z.int().positive() })
export type Page = z.output<typeof Page>

export function pageOf<Row>(rows: readonly Row[], page: Page | undefined): { rows: Row[]; total: number } {
  const from = page?.offset ?? 0
  return { rows: rows.slice(from, page ? from + page.limit : undefined), total: rows.length }
}
