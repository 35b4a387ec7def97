import { readdir, readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { sha256 } from '../../../src/library/world'
import {
  codeOf,
  libraryIn,
  opened,
  refusalOf,
  TEXT,
  TITLE,
  temporaryFolder,
  valueOf,
} from '../../support/library'

const bytes = Buffer.from(`\ufeff${TEXT.replaceAll('\n', '\r\n')}`)
const name = sha256(bytes)
const document = { title: TITLE, rawText: TEXT }

test('the bytes are kept first, then named by the article', async () => {
  const folder = await temporaryFolder()
  const library = await opened(folder)
  expect(await library.keepOriginal(bytes)).toBe(name)
  const { articleId } = valueOf(
    await library.execute({
      name: 'articles.add',
      input: { document: { ...document, originalSha256: name } },
    }),
  )
  const { version } = await library.query('articles.get', { articleId })
  expect(version.originalSha256).toBe(name)
  expect(version.rawSha256).toBe(sha256(TEXT))
  expect(await readdir(libraryIn(folder, 'originals'))).toEqual([name])
  expect(await readFile(libraryIn(folder, 'originals', name))).toEqual(bytes)
})

test('an original that the library does not hold is refused', async () => {
  const library = await opened(await temporaryFolder())
  const input = { document: { ...document, originalSha256: name } }
  expect(codeOf(await library.execute({ name: 'articles.add', input }))).toBe('invalid-input')
})

test('in base64 it comes with the document, and never into the journal', async () => {
  const folder = await temporaryFolder()
  const library = await opened(folder)
  const original = bytes.toString('base64')
  const { articleId } = valueOf(
    await library.execute({ name: 'articles.add', input: { document: { ...document, original } } as never }),
  )
  const { version } = await library.query('articles.get', { articleId })
  expect(version.originalSha256).toBe(name)
  const [segment = ''] = await readdir(libraryIn(folder, 'journal'))
  const journal = await readFile(libraryIn(folder, 'journal', segment), 'utf8')
  expect(journal).toContain(TITLE)
  expect(journal).not.toContain(original.slice(0, 40))
})

test('several at once keep the same bytes once', async () => {
  const folder = await temporaryFolder()
  const library = await opened(folder)
  const names = await Promise.all(Array.from({ length: 5 }, () => library.keepOriginal(bytes)))
  expect(new Set(names)).toEqual(new Set([name]))
  expect(await readdir(libraryIn(folder, 'originals'))).toEqual([name])
})

test('a library open for reading only keeps nothing', async () => {
  const folder = await temporaryFolder()
  const writing = await opened(folder)
  await writing.close()
  const library = await opened(folder, { create: false, readOnly: true })
  expect(await refusalOf(library.keepOriginal(bytes))).toMatchObject({ code: 'read-only' })
})
