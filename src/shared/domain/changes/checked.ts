import { z } from 'zod'
import type { Entity } from './draft'
import type { JsonValue } from './touch'

/**
 * The entity as its schema has it. Throws where it does not fit.
 *
 * Of an entity that was checked before, only what has changed is asked about: a claim has forty fields, and most saves
 * change one. That is the same as asking about all of it where three things hold, and else all of it is asked about.
 * Its fields stand alone: the schema has no rule about several of them. What was checked is as it was then: an entity
 * is frozen with all that is in it, and only after it was checked. And a field counts as unchanged only where its value
 * is the very same one. What does not fit is refused by the whole schema, in its words.
 */
export function checked(schema: z.ZodType, entity: Entity, before: Entity | undefined): Entity {
  const fields = before && Object.isFrozen(before) ? fieldsOf(schema) : null
  const made = before && fields ? withChangesChecked(fields, entity, before) : null
  return made ?? (schema.parse(entity) as Entity)
}

type Fields = Readonly<Record<string, z.ZodType>>

/** The schemas of single fields; null where they do not say all that the schema says. */
function fieldsOf(schema: z.ZodType): Fields | null {
  return schema instanceof z.ZodObject && !schema.def.checks?.length ? schema.shape : null
}

/** Null where something does not fit. */
function withChangesChecked(fields: Fields, entity: Entity, before: Entity): Entity | null {
  const made: Record<string, JsonValue> = { ...entity }
  let isOneNew = false
  for (const name of Object.keys(entity)) {
    const [value, was] = [entity[name], before[name]]
    if (value === was) continue
    const fitting = fittingValue(fields, name, value, was)
    if (fitting === undefined) return null
    made[name] = fitting
    isOneNew ||= was === undefined
  }
  for (const name of Object.keys(before))
    if (!Object.hasOwn(entity, name) && !mayBeAbsent(fields, name)) return null
  return (isOneNew ? inOrder(fields, made) : made) as Entity
}

/** The value as the field's schema has it; undefined where it does not fit. */
function fittingValue(
  fields: Fields,
  name: string,
  value: JsonValue | undefined,
  was: JsonValue | undefined,
): JsonValue | undefined {
  const field = fieldIn(fields, name)
  if (!field) return undefined
  // One head is added to dozens, and each stands alone, too.
  if (name === 'heads' && isObject(value) && isObject(was)) {
    const heads = field.safeParse(otherMembers(value, was))
    return heads.success ? { ...value, ...(heads.data as object) } : undefined
  }
  const answer = field.safeParse(value)
  return answer.success ? (answer.data as JsonValue) : undefined
}

const fieldIn = (fields: Fields, name: string): z.ZodType | undefined =>
  Object.hasOwn(fields, name) ? fields[name] : undefined

function mayBeAbsent(fields: Fields, name: string): boolean {
  const answer = fieldIn(fields, name)?.safeParse(undefined)
  return answer?.success === true && answer.data === undefined
}

type JsonObject = Readonly<Record<string, JsonValue>>

const isObject = (value: JsonValue | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const otherMembers = (value: JsonObject, was: JsonObject): JsonObject =>
  Object.fromEntries(Object.entries(value).filter(([name, member]) => member !== was[name]))

/** As the whole schema would have made it, so that a document's file does not depend on what was filled in first. */
const inOrder = (fields: Fields, made: JsonObject): JsonObject =>
  Object.fromEntries(
    Object.keys(fields).flatMap((name) => {
      const value = made[name]
      return value === undefined ? [] : [[name, value]]
    }),
  )
