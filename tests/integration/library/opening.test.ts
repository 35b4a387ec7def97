import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { openLibrary } from '../../../src/library'
import { sealed, unsealed } from '../../../src/library/store/envelope'
import {
  addArticle,
  addClaim,
  codeOf,
  libraryIn,
  note,
  opened,
  refusalOf,
  temporaryFolder,
  valueOf,
} from '../../support/library'
import { isWrite, systemError, watchedDisk } from './watched-disk'

afterEach(() => {
  vi.useRealTimers()
})

describe('making and opening a library', () => {
  it('lays out the folder and nothing that is not needed yet', async () => {
    const folder = await temporaryFolder()
    const library = await opened(folder)
    expect((await readdir(libraryIn(folder))).toSorted()).toEqual([
      'articles',
      'journal',
      'library.json',
      'lock',
      'originals',
    ])
    expect(library).toMatchObject({ name: 'library', path: libraryIn(folder), readOnly: false })
    const text = unsealed(await readFile(libraryIn(folder, 'library.json')))
    expect(Object.keys(JSON.parse(text ?? '') as object)).toEqual([
      'schemaVersion',
      'id',
      'name',
      'createdAt',
      'seq',
      'people',
      'filters',
      'tombstones',
    ])
  })

  it('names its files by ids and hashes, and closes with catalogue and without lock', async () => {
    const folder = await temporaryFolder()
    const library = await opened(folder)
    const { articleId, versionId } = await addArticle(library)
    await addClaim(library, { articleId, versionId })
    const { version } = await library.query('articles.get', { articleId })
    await library.close()
    expect((await readdir(libraryIn(folder))).toSorted()).toEqual([
      'articles',
      'catalogue.json',
      'journal',
      'library.json',
      'originals',
    ])
    expect(await readdir(libraryIn(folder, 'articles'))).toContain(`${articleId}.json`)
    expect(await readdir(libraryIn(folder, 'originals'))).toEqual([version.rawSha256])
    expect(await readdir(libraryIn(folder, 'journal'))).toEqual(['000000000001.log'])
    expect(await readFile(libraryIn(folder, 'originals', version.rawSha256), 'utf8')).toBe(version.rawText)
  })

  it('keeps the generation before of an article as .bak', async () => {
    const folder = await temporaryFolder()
    const first = await opened(folder)
    const article = await addArticle(first)
    await first.close()
    const second = await opened(folder)
    await addClaim(second, article)
    await second.close()
    const claimsIn = async (file: string) => {
      const text = unsealed(await readFile(libraryIn(folder, 'articles', file))) ?? ''
      return (JSON.parse(text) as { claims: unknown[] }).claims.length
    }
    expect(await claimsIn(`${article.articleId}.json`)).toBe(1)
    expect(await claimsIn(`${article.articleId}.json.bak`)).toBe(0)
  })

  it('opens the same library under another name of its folder only once', async () => {
    const folder = await temporaryFolder()
    await opened(folder)
    await symlink(libraryIn(folder), join(folder, 'alias'))
    expect(await refusalOf(openLibrary(join(folder, 'alias')))).toMatchObject({ code: 'library-locked' })
  })
})

describe('what is refused at the door', () => {
  it('a folder that is missing', async () => {
    const folder = await temporaryFolder()
    expect(await refusalOf(openLibrary(join(folder, 'nowhere')))).toEqual({
      code: 'library-missing',
      message: `There is no library in ${join(folder, 'nowhere')}.`,
    })
  })

  it('an empty folder, unless a library is to be made; then it stays empty', async () => {
    const folder = await temporaryFolder()
    expect(await refusalOf(openLibrary(folder))).toMatchObject({ code: 'library-missing' })
    expect(await refusalOf(openLibrary(folder, { readOnly: true, create: true }))).toMatchObject({
      code: 'library-missing',
    })
    expect(await readdir(folder)).toEqual([])
  })

  it('a folder with other files in it, but not with what systems leave behind', async () => {
    const folder = await temporaryFolder()
    await mkdir(libraryIn(folder, 'lost+found'), { recursive: true })
    await writeFile(libraryIn(folder, '.DS_Store'), 'x')
    await (await opened(folder)).close()
    await mkdir(join(folder, 'other'))
    await writeFile(join(folder, 'other', 'thesis.doc'), 'x')
    expect(await refusalOf(openLibrary(join(folder, 'other'), { create: true }))).toMatchObject({
      code: 'library-exists',
    })
    expect(await readdir(join(folder, 'other'))).toEqual(['thesis.doc'])
  })

  it('a file instead of a folder', async () => {
    const folder = await temporaryFolder()
    await writeFile(join(folder, 'file'), 'x')
    expect(await refusalOf(openLibrary(join(folder, 'file'), { create: true }))).toMatchObject({
      code: 'library-unreadable',
    })
    expect(await refusalOf(openLibrary(join(folder, 'file', 'deeper')))).toMatchObject({
      code: 'library-unreadable',
    })
  })

  it('a library of a newer version that cannot be read, for reading too', async () => {
    const folder = await temporaryFolder()
    await (await opened(folder)).close()
    const newer = { schemaVersion: 4, id: 'x', name: 'library', createdAt: 'later', people: [] }
    await writeFile(libraryIn(folder, 'library.json'), sealed(newer))
    const refusal = {
      code: 'library-newer',
      message: 'The library was written by a newer version of Hindsight (version 4). Nothing was changed.',
    }
    expect(await refusalOf(opened(folder))).toEqual(refusal)
    expect(await refusalOf(opened(folder, { readOnly: true }))).toEqual(refusal)
    expect(await readdir(libraryIn(folder))).not.toContain('lock')
  })
})

describe('an opening that fails', () => {
  it('after documents were found to be behind: nothing is written later, and the library is free', async () => {
    const folder = await temporaryFolder()
    let refuses: 'nothing' | 'documents' | 'listing' = 'nothing'
    let writes = 0
    const disk = watchedDisk((call) => {
      if (refuses === 'documents' && isWrite(call) && /articles|catalogue/.test(call.path))
        throw systemError('EIO')
      if (refuses === 'listing' && call.op === 'list' && call.path.endsWith('articles'))
        throw systemError('EIO')
      if (isWrite(call)) writes += 1
      return undefined
    })
    const first = await opened(folder)
    const { claimId } = await addClaim(first, await addArticle(first))
    await first.close()
    const second = await opened(folder, { disk, onTrouble: () => {} })
    refuses = 'documents'
    valueOf(await note(second, claimId, 1, 'in the journal'))
    await second.close()

    refuses = 'listing'
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    expect(await refusalOf(opened(folder, { disk }))).toMatchObject({ code: 'library-unreadable' })
    writes = 0
    expect(vi.getTimerCount()).toBe(0)
    await vi.advanceTimersByTimeAsync(60_000)
    expect(writes).toBe(0)
    vi.useRealTimers()

    const again = await opened(folder)
    expect((await again.query('claims.get', { claimId })).claim.note).toBe('in the journal')
  })
})

describe('a closed library', () => {
  it('says so', async () => {
    const library = await opened(await temporaryFolder())
    await library.close()
    await library.close()
    expect(codeOf(await library.execute({ name: 'history.undo', input: null }))).toBe('closed')
    const bytes = new Uint8Array([1])
    for (const asked of [
      () => library.query('library.info', null),
      () => library.keepOriginal(bytes),
      () => library.keepAttachment(bytes),
      () => library.carryOver([]),
      () => library.check(),
    ])
      expect(await refusalOf(asked())).toMatchObject({ code: 'closed' })
  })

  it('has saved what was on its way when it was closed', async () => {
    const folder = await temporaryFolder()
    const library = await opened(folder)
    const adding = [1, 2, 3].map((n) => addArticle(library, `Text ${n}`))
    await library.close()
    await Promise.all(adding)
    const again = await opened(folder)
    expect(await again.query('library.info', null)).toMatchObject({ articles: 3, claims: 0 })
  })
})
