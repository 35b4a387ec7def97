import type { z } from 'zod'

/**
 * What `safeParse` says, for a schema that a small value is parsed with now and then. At its first use zod writes a
 * program for a schema, which takes as long as to go through dozens of such values without it.
 */
export const parsedOnce = <Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
): z.ZodSafeParseResult<z.output<Schema>> => schema.safeParse(value, { jitless: true })
