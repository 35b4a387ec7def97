import type { z } from 'zod'
import { parsedOnce } from './parsed-once'

/** So often a schema is asked before a program is written for it. */
const OFTEN = 20

const asked = new WeakMap<z.ZodType, number>()

/**
 * What `safeParse` says, for the inputs of calls. Most of them are made now and then, and never repay the program that
 * zod would write for each; a few are made all day long, and take a quarter of the time with it.
 */
export function parsedByUse<Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
): z.ZodSafeParseResult<z.output<Schema>> {
  const times = asked.get(schema) ?? 0
  if (times === OFTEN) return schema.safeParse(value)
  asked.set(schema, times + 1)
  return parsedOnce(schema, value)
}
