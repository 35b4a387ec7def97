import { Article, ArticleVersion } from '../article'
import { Claim } from '../claim'
import { type ArticleDocument, SCHEMA_VERSION } from '../document'
import { type LibraryDocument, NamedLibrary, Person, SavedFilter, Tombstone } from '../library-document'
import { Evidence } from '../predictions/evidence'
import { Outcome } from '../predictions/outcome'
import { assertNever } from '../result'
import { atOnce, each, type Steps } from '../steps'
import type { Instant } from '../time/day'
import { checked } from './checked'
import { type AnyDocument, type Draft, draftOf, type Entity, entityIn, split, withEntities } from './draft'
import { type Edit, type EntityRef, type JsonValue, WHOLE } from './touch'

/** Who changed it, when, by which command: what the journal record of a change knows. */
export interface ChangeStamp {
  readonly commandId: string
  readonly seq: number
  readonly actor: string
  readonly at: Instant
}

/**
 * The document after these edits; a new article where there is none yet. Deterministic: no clock, no ids of its own, so
 * that replaying the journal gives the same document. Only what has changed is checked against the schemas: a save must
 * not cost more because the article holds many claims, or the claim many fields. Throws where one does not fit: the command that
 * planned the edits has a bug, or the journal belongs to something else.
 */
export function* applySteps(
  document: AnyDocument | null,
  edits: readonly Edit[],
  stamp: ChangeStamp,
): Steps<AnyDocument> {
  const before = draftOf(document)
  const after = yield* applyAll(before, edits, stamp)
  return document && !('article' in document)
    ? changedLibrary(document, before, after, stamp)
    : changedArticle(after, stamp)
}

/** The same at once, for an article. */
export const applyEdits = (
  document: ArticleDocument | null,
  edits: readonly Edit[],
  stamp: ChangeStamp,
): ArticleDocument => atOnce(applySteps(document, edits, stamp)) as ArticleDocument

/** The same for what belongs to no single article. */
export const applyLibraryEdits = (
  library: LibraryDocument,
  edits: readonly Edit[],
  stamp: ChangeStamp,
): LibraryDocument => atOnce(applySteps(library, edits, stamp)) as LibraryDocument

function changedArticle(after: Draft, { seq }: ChangeStamp): ArticleDocument {
  const { article, version, claim, outcome, evidence } = after
  if (!article[0] || version.length === 0) throw new Error('The edits leave no article with a version')
  const entities = { article: article[0], versions: version, claims: claim, outcomes: outcome, evidence }
  return { ...entities, schemaVersion: SCHEMA_VERSION, seq } as unknown as ArticleDocument
}

function changedLibrary(
  library: LibraryDocument,
  before: Draft,
  { person, filter, tombstone, library: named }: Draft,
  { seq }: ChangeStamp,
): LibraryDocument {
  return {
    ...library,
    ...(named[0] && named[0] !== before.library[0] ? renamed(named[0]) : {}),
    people: person,
    filters: filter,
    tombstones: tombstone,
    seq,
  } as unknown as LibraryDocument
}

const renamed = ({ name, updatedAt, rev, heads }: Entity) => ({ name, naming: { updatedAt, rev, heads } })

/** The edits that take these edits back, in the order in which they must be made. Needs the document as it was before. */
export function* invertSteps(document: AnyDocument | null, edits: readonly Edit[]): Steps<Edit[]> {
  const before = draftOf(document)
  const removed = new Map<string, Set<JsonValue | undefined>>()
  const inverse = yield* each(edits, (edit) => invertEdit(before, edit, removed))
  return inverse.toReversed()
}

/** The commands whose value stands in the field that the edit changes. */
export const headsOf = (
  document: AnyDocument | null,
  edit: Pick<Edit, 'entity' | 'field'>,
): readonly string[] => headsIn(entityIn(draftOf(document), edit.entity))[edit.field] ?? []

/** A step for every edit, and one for every entity. */
function* applyAll(before: Draft, edits: readonly Edit[], stamp: ChangeStamp): Steps<Draft> {
  const after = new Map<EntityRef, Entity>()
  for (const edit of edits) {
    const ref = edit.entity
    after.set(ref, applyEdit(after.get(ref) ?? entityIn(before, ref), edit, stamp))
    yield
  }
  for (const [ref, entity] of after) {
    after.set(ref, settled(ref, entity, entityIn(before, ref), stamp))
    yield
  }
  return withEntities(before, after)
}

function applyEdit(before: Entity | undefined, edit: Edit, stamp: ChangeStamp): Entity {
  const entity = changed(before, edit, stamp)
  const heads = { ...headsIn(entity), [edit.field]: [stamp.commandId] }
  return { ...entity, heads }
}

function changed(entity: Entity | undefined, edit: Edit, { actor, at }: ChangeStamp): Entity {
  if (edit.op === 'create' && !entity) {
    const [, id] = split(edit.entity)
    // What comes back from a backup says when and by whom it was first made.
    const made = { createdAt: at, createdBy: actor, ...asObject(edit.value) }
    return { ...made, id, heads: {}, updatedAt: at, rev: 0 }
  }
  if (!entity) throw new Error(`${edit.op} on ${edit.entity}, which does not exist`)
  switch (edit.op) {
    case 'create':
      return without(entity, 'deletedAt')
    case 'delete':
      return { ...entity, deletedAt: at }
    case 'set':
      return edit.value === null ? without(entity, edit.field) : { ...entity, [edit.field]: edit.value }
    case 'add':
      return { ...entity, [edit.field]: withElement(listIn(entity, edit.field), edit) }
    case 'remove':
      return {
        ...entity,
        [edit.field]: listIn(entity, edit.field).filter((item) => idOf(item) !== idOf(edit.value)),
      }
    default:
      return assertNever(edit.op)
  }
}

/** Counts the change once, however many fields it touched, and asks the schema. */
function settled(ref: EntityRef, entity: Entity, before: Entity | undefined, { at }: ChangeStamp): Entity {
  const counted = { ...entity, updatedAt: at, rev: Number(entity['rev']) + 1 }
  return checked(schemaFor(ref), counted, before)
}

const schemas = {
  article: Article,
  version: ArticleVersion,
  claim: Claim,
  outcome: Outcome,
  evidence: Evidence,
  person: Person,
  filter: SavedFilter,
  tombstone: Tombstone,
  library: NamedLibrary,
}

const schemaFor = (ref: EntityRef) => schemas[split(ref)[0]]

/** `removed`: what the edits in front of this one take out of each list. */
function invertEdit(before: Draft, edit: Edit, removed: Map<string, Set<JsonValue | undefined>>): Edit {
  const entity = entityIn(before, edit.entity)
  const { entity: ref, field } = edit
  switch (edit.op) {
    case 'create':
      return { entity: ref, field: WHOLE, op: 'delete', value: null }
    case 'delete':
      return { entity: ref, field: WHOLE, op: 'create', value: null }
    case 'set':
      return { entity: ref, field, op: 'set', value: entity?.[field] ?? null }
    case 'add':
      return { entity: ref, field, op: 'remove', value: elementId(edit.value) }
    case 'remove': {
      const list = entity ? listIn(entity, field) : []
      const gone = list.find((item) => idOf(item) === idOf(edit.value))
      // What was not there is not put back: it may have been removed for good in between.
      if (gone === undefined) return edit
      const follower = followerOf(edit, list, removed)
      const added: Edit = { entity: ref, field, op: 'add', value: gone }
      return follower === undefined ? added : { ...added, before: follower }
    }
    default:
      return assertNever(edit.op)
  }
}

function withElement(list: readonly JsonValue[], { value, before }: Edit): JsonValue[] {
  const at = before === undefined ? -1 : list.findIndex((item) => idOf(item) === before)
  return at < 0 ? [...list, value] : list.toSpliced(at, 0, value)
}

/** The id of the element that stands behind the one to be removed, at the moment in which it is removed. */
function followerOf(
  { entity, field, value }: Edit,
  list: readonly JsonValue[],
  removed: Map<string, Set<JsonValue | undefined>>,
): string | undefined {
  const key = `${entity} ${field}`
  const gone = removed.get(key) ?? new Set()
  const left = list.filter((item) => !gone.has(idOf(item)))
  const next = left[left.findIndex((item) => idOf(item) === idOf(value)) + 1]
  removed.set(key, gone.add(idOf(value)))
  const id = next === undefined || typeof next === 'string' ? undefined : idOf(next)
  return typeof id === 'string' ? id : undefined
}

function without(entity: Entity, field: string): Entity {
  const { [field]: _gone, ...rest } = entity
  return rest as Entity
}

const headsIn = (entity: Entity | undefined) =>
  asObject(entity?.['heads'] ?? null) as Record<string, string[]>

/** Names an element for `remove`. */
const elementId = (value: JsonValue): JsonValue =>
  typeof value === 'string' ? value : { id: idOf(value) ?? null }

function asObject(value: JsonValue): Record<string, JsonValue> {
  return value !== null && typeof value === 'object' && !Array.isArray(value) ? value : {}
}

function listIn(entity: Entity, field: string): readonly JsonValue[] {
  const list = entity[field]
  return Array.isArray(list) ? list : []
}

/** What tells the elements of a list apart: their id, or a plain word itself. */
const idOf = (value: JsonValue): JsonValue | undefined =>
  typeof value === 'string' ? value : asObject(value)['id']
