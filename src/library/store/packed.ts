/** What a value of JSON looks like packed: plain values as they are, lists and objects as lists with their kind in front. */
export type PackedValue = string | number | boolean | null | readonly [number, ...PackedValue[]]

/** Many values of JSON that look alike: the fields of an object are named once for all objects that have the same. */
export interface Packed {
  /** The fields of each kind of object, in order. */
  readonly shapes: readonly (readonly string[])[]
  readonly values: readonly PackedValue[]
}

/** Stands where an object has the number of its shape. */
const LIST = -1

/** As JSON would have it: what is undefined is left out of objects. */
export function packed(values: readonly unknown[]): Packed {
  const shapes: (readonly string[])[] = []
  const known = new Map<string, number>()
  const shapeOf = (fields: readonly string[]): number => {
    const key = fields.join('\n')
    const number = known.get(key) ?? shapes.push(fields) - 1
    known.set(key, number)
    return number
  }
  const pack = (value: unknown): PackedValue => {
    if (Array.isArray(value)) return [LIST, ...value.map(pack)]
    if (typeof value !== 'object' || value === null) return value as PackedValue
    const given = Object.entries(value).filter(([, member]) => member !== undefined)
    return [shapeOf(given.map(([field]) => field)), ...given.map(([, member]) => pack(member))]
  }
  return { values: values.map(pack), shapes }
}

/** Throws where it is not packed. */
export function unpacked({ shapes, values }: Packed): unknown[] {
  // An object must not get another prototype from a file.
  if (shapes.some((fields) => fields.includes('__proto__'))) throw new Error('no shape of ours')
  const unpack = (value: PackedValue): unknown => {
    if (!Array.isArray(value)) return value
    if (value[0] === LIST) {
      const list: unknown[] = []
      for (let at = 1; at < value.length; at++) list.push(unpack(value[at]))
      return list
    }
    const fields = shapes[value[0]]
    if (fields?.length !== value.length - 1) throw new Error('not the fields of its shape')
    const made: Record<string, unknown> = {}
    for (let at = 0; at < fields.length; at++) made[fields[at] as string] = unpack(value[at + 1])
    return made
  }
  return values.map(unpack)
}
