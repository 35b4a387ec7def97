import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { copyLibrary, removeLibrary } from '../../../src/library'
import { addArticle, libraryIn, opened, temporaryFolder } from '../../support/library'

it('a person’s own files move with the library, whatever they are called; unfinished ones of ours do not', async () => {
  const folder = await temporaryFolder()
  const library = await opened(folder)
  await addArticle(library)
  await library.close()
  await writeFile(libraryIn(folder, 'interview notes.new'), 'mine')
  await writeFile(libraryIn(folder, 'purge.json.new.txt'), 'mine too')
  for (const name of ['library.json.new', 'library.json.bak.new', 'catalogue.json.new', 'purge.json.new'])
    await writeFile(libraryIn(folder, name), 'half')
  const to = join(folder, 'moved')
  await copyLibrary(libraryIn(folder), to, { withBackups: true })
  expect(await removeLibrary(libraryIn(folder), to)).toBe(true)
  expect(await readFile(join(to, 'interview notes.new'), 'utf8')).toBe('mine')
  expect(await readFile(join(to, 'purge.json.new.txt'), 'utf8')).toBe('mine too')
  expect((await readdir(to)).filter((name) => name.endsWith('.new'))).toEqual(['interview notes.new'])
})
