import { chmod, readdir, writeFile } from 'node:fs/promises'
import { beforeAll, describe, expect, it } from 'vitest'
import {
  addArticle,
  addClaim,
  fingerprints,
  libraryIn,
  opened,
  refusalOf,
  temporaryFolder,
} from '../../support/library'
import { mountReadOnly, unmount } from '../../support/small-disk'
import { builtPrograms, ended, firstLineOf, run } from './processes'

const NOBODY = 65534
const setpriv = ['setpriv', `--reuid=${NOBODY}`, `--regid=${NOBODY}`, '--clear-groups']
const isRoot = process.getuid?.() === 0
const skipped = isRoot ? '' : ' SKIPPED: only root can become another user'

async function filled(folder: string) {
  const library = await opened(folder)
  const ids = await addArticle(library)
  await addClaim(library, ids)
  await library.close()
  return ids
}

describe.skipIf(!isRoot)(`files that another user may not read or write${skipped}`, () => {
  let program = ''
  beforeAll(async () => {
    const programs = await builtPrograms()
    program = programs.path('try-to-open')
    return programs.clear
  })

  const openAsNobody = async (folder: string, options: object) => {
    const child = run([...setpriv, process.execPath, program, libraryIn(folder), JSON.stringify(options)])
    const line = await firstLineOf(child)
    child.stdin?.end()
    await ended(child)
    return JSON.parse(line) as { opened: boolean; code?: string; message?: string; claims?: number }
  }

  it('an article that may not be read is refused by its name, and is not taken for damaged', async () => {
    const folder = await temporaryFolder()
    const { articleId } = await filled(folder)
    await chmod(libraryIn(folder, 'articles', `${articleId}.json`), 0o600)
    const before = await fingerprints(libraryIn(folder))
    // The lists stand in the catalogue.
    expect(await openAsNobody(folder, { readOnly: true })).toMatchObject({ opened: true, claims: 1 })
    expect(await fingerprints(libraryIn(folder))).toEqual(before)
  })

  it('a journal that may not be read: the articles are read without it', async () => {
    const folder = await temporaryFolder()
    await filled(folder)
    await chmod(libraryIn(folder, 'journal', '000000000001.log'), 0o600)
    expect(await openAsNobody(folder, { readOnly: true })).toMatchObject({ opened: true, claims: 1 })
  })

  it('a catalogue that may not be read is made anew, and a library.json that may not be from the one before', async () => {
    const folder = await temporaryFolder()
    await filled(folder)
    for (const name of ['catalogue.json', 'library.json']) await chmod(libraryIn(folder, name), 0o600)
    expect(await openAsNobody(folder, { readOnly: true })).toMatchObject({ opened: true, claims: 1 })
  })

  it('a library none of whose files may be read is refused', async () => {
    const folder = await temporaryFolder()
    await filled(folder)
    const before = await fingerprints(libraryIn(folder))
    for (const name of Object.keys(before)) await chmod(libraryIn(folder, name), 0o600)
    expect(await openAsNobody(folder, { readOnly: true })).toMatchObject({
      opened: false,
      code: 'library-unreadable',
      message: 'The library cannot be read (library.json: no permission). Nothing was changed.',
    })
  })

  it('a folder that may not be written to is read', async () => {
    const folder = await temporaryFolder()
    await filled(folder)
    expect(await openAsNobody(folder, {})).toMatchObject({
      opened: false,
      message:
        'The library cannot be read (its folder cannot be written to: no permission). Nothing was changed.',
    })
    expect(await openAsNobody(folder, { readOnly: true })).toMatchObject({ opened: true, claims: 1 })
  })

  it('a damaged article whose quarantine may not be made is left as it is, and named', async () => {
    const folder = await temporaryFolder()
    const { articleId } = await filled(folder)
    const file = libraryIn(folder, 'articles', `${articleId}.json`)
    await writeFile(file, '')
    await writeFile(libraryIn(folder, 'quarantine'), 'a file is in the way')
    const library = await opened(folder, { onTrouble: () => {} })
    expect(await refusalOf(library.query('articles.get', { articleId }))).toMatchObject({
      code: 'library-unreadable',
    })
    await library.close()
    const reader = await opened(folder, { readOnly: true })
    expect((await reader.query('articles.get', { articleId })).claims).toHaveLength(1)
  })
})

it('a disk that is mounted for reading only is read, a damaged article too; writing is refused in one sentence', async ({
  skip,
}) => {
  const folder = await temporaryFolder()
  const { articleId } = await filled(folder)
  await writeFile(libraryIn(folder, 'articles', `${articleId}.json`), 'spoilt')
  const why = await mountReadOnly(libraryIn(folder))
  if (why) skip(why)
  try {
    expect(await refusalOf(opened(folder))).toMatchObject({
      code: 'library-unreadable',
      message:
        'The library cannot be read (its folder cannot be written to: the disk is read-only). Nothing was changed.',
    })
    const reader = await opened(folder, { readOnly: true })
    expect((await reader.query('articles.get', { articleId })).claims).toHaveLength(1)
    expect((await reader.query('library.check', null)).problems).toMatchObject([
      { file: `articles/${articleId}.json`, kind: 'damaged' },
    ])
    await reader.close()
    expect(await readdir(libraryIn(folder))).not.toContain('quarantine')
  } finally {
    await unmount(libraryIn(folder))
  }
})
