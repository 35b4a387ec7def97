import type { ArticleDocument } from '../document'
import type { LibraryDocument, NamedLibrary } from '../library-document'
import type { EntityRef, EntityType, JsonValue } from './touch'

export type AnyDocument = ArticleDocument | LibraryDocument

/** What the journal calls the document: the article's id, or the library's own. */
export const scopeOf = (document: AnyDocument): string =>
  'article' in document ? document.article.id : document.id

/** While it is being changed an entity is a plain record; its schema is asked again at the end. */
export interface Entity {
  readonly [field: string]: JsonValue
  readonly id: string
}

/** The entities of a document by their type. */
export type Draft = { readonly [Type in EntityType]: readonly Entity[] }

export function draftOf(document: AnyDocument | null): Draft {
  const nothing: Draft = {
    article: [],
    version: [],
    claim: [],
    outcome: [],
    evidence: [],
    person: [],
    filter: [],
    tombstone: [],
    library: [],
  }
  if (!document) return nothing
  return ('article' in document
    ? {
        ...nothing,
        article: [document.article],
        version: document.versions,
        claim: document.claims,
        outcome: document.outcomes,
        evidence: document.evidence,
      }
    : {
        ...nothing,
        person: document.people,
        filter: document.filters,
        tombstone: document.tombstones,
        library: [named(document)],
      }) as unknown as Draft
}

const named = ({ id, name, createdAt, naming }: LibraryDocument): NamedLibrary => ({
  id,
  name,
  createdAt,
  createdBy: '',
  ...(naming ?? { updatedAt: createdAt, rev: 1, heads: {} }),
})

export function split(ref: EntityRef): [EntityType, string] {
  const colon = ref.indexOf(':')
  return [ref.slice(0, colon) as EntityType, ref.slice(colon + 1)]
}

export function entityIn(draft: Draft, ref: EntityRef): Entity | undefined {
  const [type, id] = split(ref)
  const list = draft[type]
  const asked = (lookups.get(list) ?? 0) + 1
  if (asked <= LOOKUPS) {
    lookups.set(list, asked)
    return list.find((entity) => entity.id === id)
  }
  const index = indexes.get(list) ?? new Map(list.map((entity) => [entity.id, entity]))
  indexes.set(list, index)
  return index.get(id)
}

/** A list that is asked more often gets an index: one gesture may touch every claim of an article, most touch one. */
const LOOKUPS = 16
const lookups = new WeakMap<readonly Entity[], number>()
const indexes = new WeakMap<readonly Entity[], ReadonlyMap<string, Entity>>()

/** Puts each entity in the place of the one with its id, or at the end: one walk through each list, however many they are. */
export function withEntities(draft: Draft, changed: ReadonlyMap<EntityRef, Entity>): Draft {
  const byType = new Map<EntityType, Map<string, Entity>>()
  for (const [ref, entity] of changed) {
    const [type] = split(ref)
    const ofType = byType.get(type) ?? new Map<string, Entity>()
    byType.set(type, ofType.set(entity.id, entity))
  }
  const lists = [...byType].map(([type, added]) => {
    const after = draft[type].map((entity) => {
      const replaced = added.get(entity.id)
      added.delete(entity.id)
      return replaced ?? entity
    })
    return [type, [...after, ...added.values()]] as const
  })
  return { ...draft, ...Object.fromEntries(lists) }
}
