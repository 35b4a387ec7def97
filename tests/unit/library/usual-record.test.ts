import { expect, test } from 'vitest'
import { JournalRecord } from '../../../src/library/journal/record'
import { isUsualRecord } from '../../../src/library/journal/usual-record'

const id = '01922202-7ff2-7000-9be6-2a3a40f34902'
const hash = '0123456789abcdef'.repeat(4)

const record = {
  header: {
    v: 1,
    lib: id,
    id,
    dev: id,
    dseq: 12,
    prev: hash,
    actor: 'AB',
    clock: 40,
    at: '2024-02-29T23:59:59.999Z',
    app: 'hindsight 1.0',
    schema: 3,
    name: 'claims.update@1',
    group: id,
    label: '‘two years’',
    undoes: id,
    scope: id,
    touches: [
      { entity: `claim:${id}`, field: 'note', op: 'set', parents: [id] },
      { entity: `article:${id}`, field: 'tags', op: 'add', before: id, parents: [] },
    ],
    bodyHash: hash,
  },
  body: { salt: 'ab', values: ['a note', { deep: [null] }] },
  local: {
    seq: 13,
    inverse: [{ entity: `claim:${id}`, field: 'note', op: 'set', value: null }],
    acked: 12,
  },
} as const

type Path = readonly (string | number)[]

test('a record as it is written is known without the schema', () => {
  expect(isUsualRecord(record)).toBe(true)
  const { undoes: _undoes, ...header } = record.header
  expect(isUsualRecord({ ...record, header: { ...header, prev: null } })).toBe(true)
  expect(isUsualRecord({ ...record, body: null, local: { seq: 1, inverse: null } })).toBe(true)
})

test('a record of which words were removed is left to the schema', () => {
  const purged = {
    ...record,
    local: { ...record.local, purged: { headerHash: hash, touches: [0] } },
  }
  expect(isUsualRecord(purged)).toBe(false)
  expect(JournalRecord.safeParse(purged).success).toBe(true)
})

test.each([
  ['a day that no calendar has', ['header', 'at'], '2023-02-29T10:00:00.000Z'],
  ['a time without a zone', ['header', 'at'], '2023-02-28T10:00:00.000'],
  ['a year of six digits', ['header', 'at'], '+012023-02-28T10:00:00.0Z'],
  ['an id of another version', ['header', 'scope'], '01922202-7ff2-4000-9be6-2a3a40f34902'],
  ['a number that is not whole', ['header', 'clock'], 1.5],
  ['a number beyond those that are exact', ['local', 'seq'], 2 ** 53],
  ['an entity of no kind', ['header', 'touches', 0, 'entity'], `rumour:${id}`],
  ['an entity without an id', ['header', 'touches', 0, 'entity'], 'claim'],
  ['a field without a name', ['header', 'touches', 0, 'field'], ''],
  ['a change that does not exist', ['header', 'touches', 0, 'op'], 'burn'],
  ['a prototype', ['header', '__proto__'], {}],
])('%s is not known', (_what, path: Path, value) => {
  expect(isUsualRecord(changed(record, path, value))).toBe(false)
})

test('nothing is known that the schema refuses, wherever in a record it stands', () => {
  const strange = [
    null,
    undefined,
    '',
    'x',
    '01922202',
    0,
    -1,
    1,
    1.5,
    2 ** 53,
    true,
    [],
    {},
    [null],
    [{}],
    [id],
  ]
  let known = 0
  let refused = 0
  for (const path of pathsIn(record)) {
    const others = [
      without(record, path),
      changed(record, [...path, 'more'], 1),
      ...strange.map((value) => changed(record, path, value)),
    ]
    for (const other of others.map((made) => JSON.parse(JSON.stringify(made)) as unknown)) {
      const isRight = JournalRecord.safeParse(other).success
      if (isUsualRecord(other)) known += 1
      if (!isRight) refused += 1
      if (isUsualRecord(other) && !isRight) expect.fail(`${path.join('.')}: ${JSON.stringify(other)}`)
    }
  }
  // Both happen often, or the comparison would say nothing.
  expect(known).toBeGreaterThan(50)
  expect(refused).toBeGreaterThan(300)
})

function pathsIn(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path]
  return [
    ...(path.length > 0 ? [path] : []),
    ...Object.entries(value).flatMap(([key, member]) => pathsIn(member, [...path, key])),
  ]
}

/** A copy with the value at the path; left as it is where the path leads through something that has no members. */
function changed(whole: unknown, path: Path, value: unknown): unknown {
  const copy = structuredClone(whole)
  const last = path.at(-1)
  const holder = path.slice(0, -1).reduce<unknown>((part, key) => memberOf(part, key), copy)
  if (typeof holder === 'object' && holder !== null && last !== undefined)
    Object.defineProperty(holder, last, { value, enumerable: true, configurable: true, writable: true })
  return copy
}

function without(whole: unknown, path: Path): unknown {
  const copy = structuredClone(whole)
  const holder = path.slice(0, -1).reduce<unknown>((part, key) => memberOf(part, key), copy)
  Reflect.deleteProperty(holder as object, path.at(-1) ?? '')
  return copy
}

const memberOf = (part: unknown, key: string | number): unknown =>
  typeof part === 'object' && part !== null ? Reflect.get(part, key) : undefined
