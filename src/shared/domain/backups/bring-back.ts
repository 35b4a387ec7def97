import { type Draft, draftOf, type Entity } from '../changes/draft'
import {
  create,
  discard,
  type Edit,
  type EntityRef,
  entityRef,
  entityTypes,
  type JsonValue,
  set,
} from '../changes/touch'
import type { ArticleDocument } from '../document'

/**
 * What becomes of an article that was changed after the backup: `keep` leaves it as it is, `replace` brings the backup's
 * state, `copy` brings it as an article of its own beside the one that is there.
 */
export const bringBackWays = ['keep', 'replace', 'copy'] as const
export type BringBackWay = (typeof bringBackWays)[number]

/**
 * `added`: it was missing. `copied`: beside the one that is there. `unbinned`: it stood in the bin. `restored`: brought
 * to the backup's state. `same`: there was nothing to do. `newer`: changed after the backup, and left as it is.
 * `purged`: removed for good, and not brought back.
 */
export const bringBackResults = [
  'added',
  'copied',
  'unbinned',
  'restored',
  'same',
  'newer',
  'purged',
] as const
export type BringBackResult = (typeof bringBackResults)[number]

export interface BringBackPlan {
  readonly result: BringBackResult
  readonly edits: readonly Edit[]
}

/** The edits that bring an article back. Nothing that is newer is touched unless that was asked for. */
export function bringBackPlan(
  present: ArticleDocument | null,
  backedUp: ArticleDocument,
  way: Exclude<BringBackWay, 'copy'>,
): BringBackPlan {
  if (!present) return { result: 'added', edits: entitiesOf(backedUp).flatMap(madeAgain) }
  const isBinned = present.article.deletedAt !== undefined && backedUp.article.deletedAt === undefined
  const unbin = isBinned ? [create(entityRef('article', present.article.id), null)] : []
  const differences = differencesOf(present, backedUp)
  if (way === 'keep' && differences.some(({ isNewer }) => isNewer))
    return { result: isBinned ? 'unbinned' : 'newer', edits: unbin }
  const edits = [...unbin, ...differences.flatMap((difference) => difference.edits)]
  if (edits.length === 0) return { result: 'same', edits }
  return { result: edits.length === unbin.length ? 'unbinned' : 'restored', edits }
}

interface Item {
  readonly ref: EntityRef
  readonly entity: Entity
}

function entitiesOf(document: ArticleDocument): Item[] {
  const draft: Draft = draftOf(document)
  return entityTypes.flatMap((type) =>
    draft[type].map((entity) => ({ ref: entityRef(type, entity.id), entity })),
  )
}

const isArticle = (ref: EntityRef): boolean => ref.startsWith('article:')
const isVersion = (ref: EntityRef): boolean => ref.startsWith('version:')

/** With its id, and with when and by whom it was first made. Whoever wants an article back does not want it in the bin. */
function madeAgain({ ref, entity }: Item): Edit[] {
  const { createdAt = null, createdBy = null } = entity
  const whole = create(ref, { ...contentOf(entity), createdAt, createdBy })
  return entity['deletedAt'] !== undefined && !isArticle(ref) ? [whole, discard(ref)] : [whole]
}

interface Difference {
  readonly edits: readonly Edit[]
  /** What is in the library is the later of the two. */
  readonly isNewer: boolean
}

function differencesOf(present: ArticleDocument, backedUp: ArticleDocument): Difference[] {
  const there = new Map(entitiesOf(present).map((item) => [item.ref, item]))
  const common = entitiesOf(backedUp).map((item) => {
    const now = there.get(item.ref)
    there.delete(item.ref)
    return now ? difference(now, item) : { edits: madeAgain(item), isNewer: false }
  })
  const since = [...there.values()].filter(
    // A wording is never thrown away: the article only goes back to the one that it showed.
    ({ ref, entity }) => !isVersion(ref) && entity['deletedAt'] === undefined,
  )
  return [...common, ...since.map(({ ref }) => ({ edits: [discard(ref)], isNewer: true }))]
}

function difference({ ref, entity: now }: Item, { entity: then }: Item): Difference {
  const [before, after] = [contentOf(now), contentOf(then)]
  const fields = new Set([...Object.keys(before), ...Object.keys(after)])
  const changed = [...fields].filter(
    (field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]),
  )
  const edits = [
    ...changed.map((field) => set(ref, field, after[field] ?? null)),
    ...(isArticle(ref) ? [] : binned(ref, now, then)),
  ]
  return { edits, isNewer: edits.length > 0 && changedAt(now) > changedAt(then) }
}

/** Instants sort as strings. */
const changedAt = ({ updatedAt }: Entity): string => (typeof updatedAt === 'string' ? updatedAt : '')

function binned(ref: EntityRef, now: Entity, then: Entity): Edit[] {
  const [isIn, wasIn] = [now['deletedAt'] !== undefined, then['deletedAt'] !== undefined]
  if (isIn === wasIn) return []
  return [wasIn ? discard(ref) : create(ref, null)]
}

/** What the journal keeps of an entity for itself: it is written anew with every change. */
const OWN_FIELDS = new Set(['id', 'createdAt', 'createdBy', 'updatedAt', 'rev', 'heads', 'deletedAt'])

const contentOf = (entity: Entity): Record<string, JsonValue> =>
  Object.fromEntries(Object.entries(entity).filter(([field]) => !OWN_FIELDS.has(field)))
