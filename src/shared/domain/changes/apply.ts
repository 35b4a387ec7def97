import { Article, ArticleVersion } from '../article'
import { Claim } from '../claim'
import { type ArticleDocument, SCHEMA_VERSION } from '../document'
import { assertNever } from '../result'
import type { Instant } from '../time/day'
import { type Edit, type EntityRef, type EntityType, type JsonValue, WHOLE } from './touch'

/** Who changed it, when, by which command: what the journal record of a change knows. */
export interface ChangeStamp {
  readonly commandId: string
  readonly seq: number
  readonly actor: string
  readonly at: Instant
}

/** While it is being changed an entity is a plain record; its schema is asked again at the end. */
interface Entity {
  readonly [field: string]: JsonValue
  readonly id: string
}

interface Draft {
  readonly article: Entity | null
  readonly versions: readonly Entity[]
  readonly claims: readonly Entity[]
}

/**
 * The document after these edits. Deterministic: no clock, no ids of its own, so that replaying the journal gives the
 * same document. Only the entities that changed are checked against their schemas: a save must not cost more because
 * the article holds many claims. Throws where one does not fit: the command that planned the edits has a bug, or the
 * journal belongs to something else.
 */
export function applyEdits(
  document: ArticleDocument | null,
  edits: readonly Edit[],
  stamp: ChangeStamp,
): ArticleDocument {
  let draft = draftOf(document)
  for (const edit of edits) draft = applyEdit(draft, edit, stamp)
  for (const ref of new Set(edits.map((edit) => edit.entity))) draft = settle(draft, ref, stamp)
  if (!draft.article || draft.versions.length === 0)
    throw new Error('The edits leave no article with a version')
  return { ...draft, schemaVersion: SCHEMA_VERSION, seq: stamp.seq } as unknown as ArticleDocument
}

/** The edits that take these edits back, in the order in which they must be made. Needs the document as it was before. */
export function invertEdits(document: ArticleDocument | null, edits: readonly Edit[]): Edit[] {
  const before = draftOf(document)
  return edits.map((edit) => invertEdit(before, edit)).toReversed()
}

/** The commands whose value stands in the field that the edit changes. */
export const headsOf = (
  document: ArticleDocument | null,
  edit: Pick<Edit, 'entity' | 'field'>,
): readonly string[] => headsIn(entityIn(draftOf(document), edit.entity))[edit.field] ?? []

const draftOf = (document: ArticleDocument | null): Draft =>
  document
    ? {
        article: document.article as unknown as Entity,
        versions: document.versions as unknown as Entity[],
        claims: document.claims as unknown as Entity[],
      }
    : { article: null, versions: [], claims: [] }

function split(ref: EntityRef): [EntityType, string] {
  const colon = ref.indexOf(':')
  return [ref.slice(0, colon) as EntityType, ref.slice(colon + 1)]
}

function entityIn(draft: Draft, ref: EntityRef): Entity | undefined {
  const [type, id] = split(ref)
  switch (type) {
    case 'article':
      return draft.article?.id === id ? draft.article : undefined
    case 'version':
      return draft.versions.find((version) => version.id === id)
    case 'claim':
      return draft.claims.find((claim) => claim.id === id)
    default:
      return assertNever(type)
  }
}

function withEntity(draft: Draft, ref: EntityRef, entity: Entity): Draft {
  const [type] = split(ref)
  const put = (list: readonly Entity[]) =>
    list.some(({ id }) => id === entity.id)
      ? list.map((other) => (other.id === entity.id ? entity : other))
      : [...list, entity]
  switch (type) {
    case 'article':
      return { ...draft, article: entity }
    case 'version':
      return { ...draft, versions: put(draft.versions) }
    case 'claim':
      return { ...draft, claims: put(draft.claims) }
    default:
      return assertNever(type)
  }
}

function applyEdit(draft: Draft, edit: Edit, stamp: ChangeStamp): Draft {
  const entity = changed(entityIn(draft, edit.entity), edit, stamp)
  const heads = { ...headsIn(entity), [edit.field]: [stamp.commandId] }
  return withEntity(draft, edit.entity, { ...entity, heads })
}

function changed(entity: Entity | undefined, edit: Edit, { actor, at }: ChangeStamp): Entity {
  if (edit.op === 'create' && !entity) {
    const [, id] = split(edit.entity)
    return { ...asObject(edit.value), id, heads: {}, createdAt: at, createdBy: actor, updatedAt: at, rev: 0 }
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
      return { ...entity, [edit.field]: [...listIn(entity, edit.field), edit.value] }
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
function settle(draft: Draft, ref: EntityRef, { at }: ChangeStamp): Draft {
  const entity = entityIn(draft, ref)
  if (!entity) return draft
  const counted = { ...entity, updatedAt: at, rev: Number(entity['rev']) + 1 }
  return withEntity(draft, ref, schemaFor(ref).parse(counted) as unknown as Entity)
}

function schemaFor(ref: EntityRef) {
  const [type] = split(ref)
  switch (type) {
    case 'article':
      return Article
    case 'version':
      return ArticleVersion
    case 'claim':
      return Claim
    default:
      return assertNever(type)
  }
}

function invertEdit(before: Draft, edit: Edit): Edit {
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
      return { entity: ref, field, op: 'remove', value: { id: idOf(edit.value) ?? null } }
    case 'remove': {
      const gone = (entity ? listIn(entity, field) : []).find((item) => idOf(item) === idOf(edit.value))
      return { entity: ref, field, op: 'add', value: gone ?? null }
    }
    default:
      return assertNever(edit.op)
  }
}

function without(entity: Entity, field: string): Entity {
  const { [field]: _gone, ...rest } = entity
  return rest as Entity
}

const headsIn = (entity: Entity | undefined) =>
  asObject(entity?.['heads'] ?? null) as Record<string, string[]>

function asObject(value: JsonValue): Record<string, JsonValue> {
  return value !== null && typeof value === 'object' && !Array.isArray(value) ? value : {}
}

function listIn(entity: Entity, field: string): readonly JsonValue[] {
  const list = entity[field]
  return Array.isArray(list) ? list : []
}

const idOf = (value: JsonValue): JsonValue | undefined => asObject(value)['id']
