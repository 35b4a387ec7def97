import { z } from 'zod'
import { Id } from '../article'
import { withoutUndefined } from '../without-undefined'

export const entityTypes = [
  'article',
  'version',
  'claim',
  'outcome',
  'evidence',
  'person',
  'filter',
  'library',
  'tombstone',
] as const
export type EntityType = (typeof entityTypes)[number]

/** `claim:0190...`: what a touch changes. */
export const EntityRef = z.templateLiteral([z.enum(entityTypes), ':', z.string()])
export type EntityRef = `${EntityType}:${string}`

export const touchOps = ['set', 'add', 'remove', 'create', 'delete'] as const

/**
 * One change of one field, the unit that two copies of a library can later be joined by.
 * - `set`: the field gets the value; null takes the field away.
 * - `add`, `remove`: an element of a list field, told apart by its `id`. It is added at the end, or in front of the
 *   element that `before` names, if that one is there.
 * - `create`: the value holds the first fields of a new entity; without a value it takes the entity out of the bin.
 * - `delete`: into the bin.
 */
export const Touch = z.strictObject({
  entity: EntityRef,
  /** `*` for create and delete. */
  field: z.string().min(1),
  op: z.enum(touchOps),
  before: Id.optional(),
  /** The commands whose value was seen in this field when the change was made. */
  parents: z.array(Id),
})
export type Touch = z.output<typeof Touch>

export const JsonValue = z.json()
export type JsonValue = z.output<typeof JsonValue>

/** A touch with its value, as a command plans it; its parents are read from the document when it is committed. */
export interface Edit {
  readonly entity: EntityRef
  readonly field: string
  readonly op: Touch['op']
  readonly value: JsonValue
  /** Where an undo puts an element back: the order of a list may mean something. */
  readonly before?: string | undefined
}

export const WHOLE = '*'

export const entityRef = (type: EntityType, id: string): EntityRef => `${type}:${id}`

export const set = (entity: EntityRef, field: string, value: JsonValue): Edit => ({
  entity,
  field,
  op: 'set',
  value,
})
export const add = (entity: EntityRef, field: string, value: JsonValue): Edit => ({
  entity,
  field,
  op: 'add',
  value,
})
export const remove = (entity: EntityRef, field: string, id: string): Edit => ({
  entity,
  field,
  op: 'remove',
  value: { id },
})
/** Takes a plain word out of a list field. */
export const take = (entity: EntityRef, field: string, value: string): Edit => ({
  entity,
  field,
  op: 'remove',
  value,
})
export const create = (entity: EntityRef, value: JsonValue): Edit => ({
  entity,
  field: WHOLE,
  op: 'create',
  value,
})
export const discard = (entity: EntityRef): Edit => ({ entity, field: WHOLE, op: 'delete', value: null })

/** Leaves out the keys without a value, which JSON does not know. */
export const withoutGaps = (fields: Readonly<Record<string, unknown>>): Record<string, JsonValue> =>
  withoutUndefined(fields) as Record<string, JsonValue>
