import { expect, it } from 'vitest'
import { canonicalJson, canonicalPieces } from '../../../src/library/journal/canonical-json'
import { bytesOf, inChunks, jsonPieces } from '../../../src/library/json-bytes'
import { atOnce } from '../../../src/shared/domain/steps'

const values: Record<string, object> = {
  nothing: {},
  'empty parts': { list: [], inner: {}, gone: undefined, none: null },
  'a list with a hole': { list: [1, undefined, null, 'a'] },
  'keys out of order, and numbers': { b: 1, a: { d: [1, { z: 1, y: 2 }], c: '“ferry”' }, 10: 'x', 9: 'y' },
  'emoji and line ends': { list: ['🛥️\n', '\u2028', '\ud83d'] },
  'lists in lists': { list: [[1, [2, [3]]], [{ a: [4] }]] },
}

it.each(Object.entries(values))('pieces together are the JSON: %s', (_name, value) => {
  for (const depth of [0, 1, 2, 3, 9]) {
    expect([...jsonPieces(value, depth)].join('')).toBe(JSON.stringify(value))
  }
  expect([...canonicalPieces(value)].join('')).toBe(canonicalJson(value))
})

it('keys are sorted as texts, what is undefined is left out, and a hole in a list is null', () => {
  expect(
    canonicalJson({ b: 1, a: { d: [1, undefined, { z: null, y: 2 }], c: '“ferry”' }, 10: 'x', 9: undefined }),
  ).toBe('{"10":"x","a":{"c":"“ferry”","d":[1,null,{"y":2,"z":null}]},"b":1}')
  expect(canonicalJson({ gone: undefined })).toBe('{}')
})

it('every member of a long list is a piece of its own', () => {
  const list = Array.from({ length: 1_000 }, (_, n) => ({ n }))
  expect([...jsonPieces({ list }, 2)]).toHaveLength(1_000 + 4)
  expect([...canonicalPieces({ list })]).toHaveLength(1_000 + 3)
})

it('bytes are cut between pieces only, and the last pieces can be left out', () => {
  const pieces = Array.from({ length: 40_000 }, () => '“🛥️”')
  const parts = atOnce(bytesOf([...pieces, '}', '}'], { without: 2 }))
  expect(parts.length).toBeGreaterThan(1)
  expect(Buffer.concat(parts).toString()).toBe(pieces.join(''))
})

it('what is small is one chunk, what is large several, with every byte in its place', () => {
  expect([...inChunks([])]).toEqual([])
  expect([...inChunks([Buffer.from('a'), Buffer.from('b')])].map(String)).toEqual(['ab'])
  const parts = Array.from({ length: 40 }, (_, n) => Buffer.alloc(65_536, n))
  const chunks = [...inChunks(parts)]
  expect(chunks).toHaveLength(3)
  expect(Buffer.concat(chunks).equals(Buffer.concat(parts))).toBe(true)
})
