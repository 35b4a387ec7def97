/** JSON with sorted keys and no spaces: the same value gives the same bytes on every device, which hashes need. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((item) => canonicalJson(item ?? null)).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  let members = ''
  // Every record that is read at a start comes through here: lists of pairs would take half as long again.
  for (const key of Object.keys(value).toSorted()) {
    const member = (value as Readonly<Record<string, unknown>>)[key]
    if (member !== undefined) members += `${members && ','}${JSON.stringify(key)}:${canonicalJson(member)}`
  }
  return `{${members}}`
}

/** The same in pieces, for an object with long lists in it: an item of a list each. */
export function* canonicalPieces(value: object): Generator<string, undefined> {
  let before = '{'
  for (const [key, member] of sortedMembers(value)) {
    const name = `${before}${JSON.stringify(key)}:`
    before = ','
    if (!Array.isArray(member)) {
      yield `${name}${canonicalJson(member)}`
      continue
    }
    yield `${name}[`
    for (const [at, item] of member.entries()) yield `${at > 0 ? ',' : ''}${canonicalJson(item ?? null)}`
    yield ']'
  }
  yield before === '{' ? '{}' : '}'
}

const sortedMembers = (value: object): [string, unknown][] =>
  Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
