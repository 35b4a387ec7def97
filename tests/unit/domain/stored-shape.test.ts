import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import { z } from 'zod'
import { ArticleDocument, SCHEMA_VERSION } from '../../../src/shared/domain/document'
import { LibraryDocument } from '../../../src/shared/domain/library-document'

/** Of all fields and what they may hold. */
function fingerprintOf(schema: z.ZodType): string {
  const shape = z.toJSONSchema(schema, { io: 'output', unrepresentable: 'any' })
  return createHash('sha256').update(JSON.stringify(shape)).digest('hex').slice(0, 16)
}

/** The shapes of each version of what lies on disk that this test has seen, the newest last. */
const released = {
  article: { 3: '1782ce3d3b5b2b0f' },
  library: { 3: '726ef894a24f0be2' },
} as const

// Where it fails: raise SCHEMA_VERSION, add a migration and a fixture of the version before, and then its line above.
it('does not change without another version and a migration', () => {
  expect(Object.keys(released.article).at(-1)).toBe(String(SCHEMA_VERSION))
  expect(fingerprintOf(ArticleDocument)).toBe(released.article[SCHEMA_VERSION])
  expect(fingerprintOf(LibraryDocument)).toBe(released.library[SCHEMA_VERSION])
})

it('control: one more field, or a field that holds more, is another shape', () => {
  const shape = fingerprintOf(ArticleDocument)
  expect(fingerprintOf(ArticleDocument.extend({ colour: z.string().optional() }))).not.toBe(shape)
  expect(fingerprintOf(ArticleDocument.extend({ seq: z.int() }))).not.toBe(shape)
})
