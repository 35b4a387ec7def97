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
  return draft[type].find((entity) => entity.id === id)
}

/** Puts the entity in the place of the one with its id, or at the end. */
export function withEntity(draft: Draft, ref: EntityRef, entity: Entity): Draft {
  const [type] = split(ref)
  const list = draft[type]
  const isThere = list.some(({ id }) => id === entity.id)
  const after = isThere ? list.map((other) => (other.id === entity.id ? entity : other)) : [...list, entity]
  return { ...draft, [type]: after }
}
