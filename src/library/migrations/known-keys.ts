import type { z } from 'zod'

/** What the schema knows of data that may have more keys. Throws where anything else is wrong. */
export function knownKeysOf<Output>(schema: z.ZodType<Output>, data: unknown): Output {
  const first = schema.safeParse(data)
  if (first.success) return first.data
  return schema.parse(without(data, unknownKeysIn(first.error.issues)))
}

type Path = readonly PropertyKey[]

function unknownKeysIn(issues: readonly z.core.$ZodIssue[]): Path[] {
  return issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key]) : [],
  )
}

/** A copy of the data without these members. */
function without(data: unknown, paths: readonly Path[]): unknown {
  const copy = structuredClone(data)
  for (const path of paths) {
    const owner = path.slice(0, -1).reduce<unknown>(memberOf, copy)
    const key = path.at(-1)
    if (typeof owner === 'object' && owner !== null && key !== undefined) Reflect.deleteProperty(owner, key)
  }
  return copy
}

const memberOf = (owner: unknown, key: PropertyKey): unknown =>
  typeof owner === 'object' && owner !== null && Object.hasOwn(owner, key)
    ? (owner as Record<PropertyKey, unknown>)[key]
    : undefined
