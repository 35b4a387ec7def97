import { createHash } from 'node:crypto'
import { readdir } from 'node:fs/promises'
import { beforeEach, expect, it } from 'vitest'
import type { Library } from '../../../src/library'
import type { ReadDocument } from '../../../src/main/document-reader'
import { ImportDesk } from '../../../src/main/import-desk'
import { libraryIn, opened, temporaryFolder } from '../../support/library'

let folder: string
let library: Library
let desk: ImportDesk
/** What files say, by their paths. */
let files: Record<string, string>
/** Called when a document was read, and before that is known. */
let read: () => void

beforeEach(async () => {
  folder = await temporaryFolder()
  library = await opened(folder)
  files = {}
  read = () => {}
  desk = new ImportDesk({
    read: async (_library, from) => {
      const original = Buffer.from(typeof from === 'string' ? (files[from] ?? '') : from.bytes)
      read()
      return readAs(original)
    },
  })
})

const hashOf = (bytes: string | Uint8Array) => createHash('sha256').update(bytes).digest('hex')

const readAs = (original: Uint8Array): ReadDocument => ({
  original,
  preview: {
    document: {
      title: 'Ferry back by summer',
      rawText: `Read: ${Buffer.from(original).toString()}`,
      blocks: [],
      masks: [],
      originalSha256: hashOf(original),
    },
    warnings: [],
    alreadyHeld: null,
  },
})

const tokensOf = (...paths: string[]) => desk.offer(paths).map(({ token }) => token)

/** As the handler of `articles.add` does it. */
async function add(original: string) {
  await desk.keepOriginal(library, hashOf(original))
  const { document } = readAs(Buffer.from(original)).preview
  return await library.execute({ name: 'articles.add', input: { document } })
}

const kept = () => readdir(libraryIn(folder, 'originals'))

it.each([
  ['first', 0],
  ['second', 1],
])(
  'of two files with the same bytes the other can be kept when the %s is not wanted',
  async (_which, skipped) => {
    files = { 'a.html': 'same bytes', 'b.html': 'same bytes' }
    const tokens = tokensOf('a.html', 'b.html')
    for (const token of tokens) await desk.read(library, token)
    desk.release(tokens[skipped] ?? '')
    expect(await add('same bytes')).toMatchObject({ ok: true })
    expect(await kept()).toContain(hashOf('same bytes'))
  },
)

it('the bytes of a file are given up when nobody wants it any more', async () => {
  files = { 'a.html': 'same bytes', 'b.html': 'same bytes' }
  const tokens = tokensOf('a.html', 'b.html')
  for (const token of tokens) await desk.read(library, token)
  for (const token of tokens) desk.release(token)
  expect(await add('same bytes')).toMatchObject({ ok: false, error: { code: 'invalid-input' } })
  expect(await kept()).toEqual([])
})

it('and of one that was given up in the moment in which it had been read', async () => {
  files = { 'a.html': 'late bytes' }
  const [token = ''] = tokensOf('a.html')
  read = () => desk.release(token)
  await desk.read(library, token)
  expect(await add('late bytes')).toMatchObject({ ok: false, error: { code: 'invalid-input' } })
})

it('what was pasted is kept with its HTML, and given up like a file', async () => {
  const paste = (token: string, html: string) => desk.readPasted(library, { token, text: 'words', html })
  await paste('one', '<p>One</p>')
  await paste('two', '<p>Two</p>')
  desk.release('two')
  expect(await add('<p>One</p>')).toMatchObject({ ok: true })
  expect(await add('<p>Two</p>')).toMatchObject({ ok: false, error: { code: 'invalid-input' } })
  expect(await kept()).toContain(hashOf('<p>One</p>'))
  expect(await kept()).not.toContain(hashOf('<p>Two</p>'))
})
