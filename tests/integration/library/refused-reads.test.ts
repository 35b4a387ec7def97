import { cp, mkdir, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Library } from '../../../src/library'
import {
  addArticle,
  addClaim,
  codeOf,
  fingerprints,
  libraryIn,
  opened,
  refusalOf,
  temporaryFolder,
} from '../../support/library'
import { type DiskCall, systemError, watchedDisk } from './watched-disk'

const SEGMENT = '000000000001.log'

/** Two articles with a claim each. Closed, so that every file says all there is. */
async function filled(folder: string) {
  const library = await opened(folder)
  const first = await addArticle(library)
  const second = await addArticle(library, 'Rates stay at 4% until 2015.', 'Rates')
  await addClaim(library, first)
  await addClaim(library, second, 'until 2015')
  const before = await everything(library)
  await library.close()
  return { first, second, before }
}

async function everything(library: Library) {
  const { rows } = await library.query('articles.list', {})
  const inOrder = rows.toSorted((a, b) => (a.id < b.id ? -1 : 1))
  return Promise.all(
    inOrder.map(async ({ id }) => {
      const { article, version, claims } = await library.query('articles.get', { articleId: id })
      return { article, version, claims }
    }),
  )
}

const noticesOf = async (library: Library) => (await library.query('library.notices', null)).notices

const isRead = ({ op }: DiskCall) => ['read', 'list', 'facts', 'realPath'].includes(op)

/** A disk with a bad sector in one file: it can be named and moved, and never read. What takes its place lies elsewhere. */
function withBadSector(isBad: (path: string) => boolean) {
  const renewed = new Set<string>()
  return watchedDisk(({ op, path }) => {
    if (op === 'rename') renewed.add(path)
    if (op === 'read' && isBad(path) && !renewed.has(path)) throw systemError('EIO')
    return undefined
  })
}

const named = (name: string) => (path: string) => basename(path) === name

/** No byte that was there before is gone: each file stands in its place or in the quarantine. */
async function expectNothingDestroyed(folder: string, before: Record<string, string>) {
  const now = new Set(Object.values(await fingerprints(libraryIn(folder))))
  const gone = Object.entries(before).flatMap(([name, sum]) => (now.has(sum) ? [] : name))
  expect(gone).toEqual([])
}

describe('a file that the disk does not read', () => {
  it('catalogue.json: is made anew from the articles, and told', async () => {
    const folder = await temporaryFolder()
    const { before } = await filled(folder)
    const bytes = await fingerprints(libraryIn(folder))
    const library = await opened(folder, { disk: withBadSector(named('catalogue.json')) })
    expect(await everything(library)).toEqual(before)
    expect(await noticesOf(library)).toMatchObject([
      {
        file: 'catalogue.json',
        done: 'It could not be read (the disk reports an error). Made anew from the articles.',
        lost: null,
      },
    ])
    await expectNothingDestroyed(folder, bytes)
  })

  it.each([{ readOnly: false }, { readOnly: true }])(
    'library.json: is rebuilt from the generation before, $readOnly',
    async ({ readOnly }) => {
      const folder = await temporaryFolder()
      const { before } = await filled(folder)
      const bytes = await fingerprints(libraryIn(folder))
      const library = await opened(folder, { readOnly, disk: withBadSector(named('library.json')) })
      expect(await everything(library)).toEqual(before)
      const [notice, ...others] = await noticesOf(library)
      expect(others).toEqual([])
      expect(notice).toMatchObject({ file: 'library.json', lost: null })
      expect(notice?.done).toMatch(/^It could not be read \(the disk reports an error\)\. /)
      await expectNothingDestroyed(folder, bytes)
    },
  )

  it.each([{ readOnly: false }, { readOnly: true }])(
    'an article: is rebuilt from the generation before and the journal, $readOnly',
    async ({ readOnly }) => {
      const folder = await temporaryFolder()
      const { before, first } = await filled(folder)
      const bytes = await fingerprints(libraryIn(folder))
      const file = `${first.articleId}.json`
      const library = await opened(folder, { readOnly, disk: withBadSector(named(file)) })
      expect(await everything(library)).toEqual(before)
      const [notice] = await noticesOf(library)
      expect(notice).toMatchObject({ file: `articles/${file}`, lost: null })
      expect(notice?.done).toMatch(/^It could not be read \(the disk reports an error\)\. /)
      await expectNothingDestroyed(folder, bytes)
    },
  )

  it('an article that nothing else holds: is left where it is, and told once; the rest opens', async () => {
    const folder = await temporaryFolder()
    const { before, first } = await filled(folder)
    const file = `${first.articleId}.json`
    await rm(libraryIn(folder, 'articles', `${file}.bak`), { force: true })
    await rm(libraryIn(folder, 'journal', SEGMENT))
    const bytes = await fingerprints(libraryIn(folder, 'articles'))
    const disk = withBadSector(named(file))
    const library = await opened(folder, { disk, onTrouble: () => {} })
    for (const asked of [library, library])
      expect(await refusalOf(asked.query('articles.get', { articleId: first.articleId }))).toEqual({
        code: 'library-unreadable',
        message: `The library cannot be read (articles/${file}: the disk reports an error). Nothing was changed.`,
      })
    expect((await noticesOf(library)).filter((notice) => notice.file === `articles/${file}`)).toMatchObject([
      {
        done: 'It could not be read (the disk reports an error). Nothing else holds it, so the file was left as it is.',
        lost: 'the article “Bridge to open in two years”',
        quarantinedAs: null,
      },
    ])
    await library.close()
    expect(await fingerprints(libraryIn(folder, 'articles'))).toMatchObject({ [file]: bytes[file] })
    expect(await everything(await opened(folder))).toEqual(before)
  })

  it.each([{ readOnly: false }, { readOnly: true }])(
    'the journal: the articles hold what it said, $readOnly',
    async ({ readOnly }) => {
      const folder = await temporaryFolder()
      const { before } = await filled(folder)
      const bytes = await fingerprints(libraryIn(folder))
      const library = await opened(folder, { readOnly, disk: withBadSector(named(SEGMENT)) })
      expect(await everything(library)).toEqual(before)
      const [notice, ...others] = await noticesOf(library)
      expect(others).toEqual([])
      expect(notice).toMatchObject({ file: `journal/${SEGMENT}` })
      expect(notice?.done).toMatch(/^It could not be read \(the disk reports an error\)\. /)
      await expectNothingDestroyed(folder, bytes)
    },
  )

  it('the journal: what is saved afterwards is there when it is opened again', async () => {
    const folder = await temporaryFolder()
    const { before, first } = await filled(folder)
    const bad = { isBad: true }
    const disk = withBadSector((path) => bad.isBad && basename(path) === SEGMENT)
    const library = await opened(folder, { disk })
    bad.isBad = false
    await addClaim(library, first, 'commuters walk')
    await library.close()
    const again = await opened(folder)
    const now = await everything(again)
    expect(now.map(({ claims }) => claims.length)).toEqual([2, 1])
    expect(now[1]).toEqual(before[1])
    expect((await again.check()).problems).toEqual([])
  })

  it('all of them: the library is refused, and nothing is written', async () => {
    const folder = await temporaryFolder()
    await filled(folder)
    const bytes = await fingerprints(libraryIn(folder))
    for (const readOnly of [false, true])
      expect(await refusalOf(opened(folder, { readOnly, disk: withBadSector(() => true) }))).toMatchObject({
        code: 'library-unreadable',
      })
    expect(await fingerprints(libraryIn(folder))).toEqual(bytes)
  })
})

describe.each(['a folder', 'a link to itself'])('%s in the place of', (what) => {
  it.each(['catalogue.json', 'library.json', `journal/${SEGMENT}`, 'article'])('%s', async (which) => {
    const folder = await temporaryFolder()
    const { before, first } = await filled(folder)
    const name = which === 'article' ? `articles/${first.articleId}.json` : which
    const path = libraryIn(folder, name)
    await rm(path)
    if (what === 'a folder') {
      await mkdir(path)
      await writeFile(join(path, 'mine.txt'), 'mine')
    } else await symlink(path, path)
    const reader = await opened(folder, { readOnly: true })
    expect(await everything(reader)).toEqual(before)
    await reader.close()
    const library = await opened(folder)
    expect(await everything(library)).toEqual(before)
    expect((await noticesOf(library)).map(({ file }) => file)).toEqual([name])
    expect(codeOf(await addOne(library))).toBe('saved')
    await library.close()
    if (what === 'a folder') {
      const [aside = ''] = await readdir(libraryIn(folder, 'quarantine'))
      expect(await readFile(libraryIn(folder, 'quarantine', aside, 'mine.txt'), 'utf8')).toBe('mine')
    }
    const again = await opened(folder)
    expect(await noticesOf(again)).toEqual([])
    expect((await again.check()).problems).toEqual([])
  })
})

const addOne = (library: Library) =>
  library.execute({
    name: 'articles.add',
    input: { document: { title: 'One more', rawText: 'It can be added.' } },
  })

/** Two articles; the last claim stands in the journal alone, as after the death of a process. */
async function cutOff() {
  const folder = await temporaryFolder()
  const { first } = await filled(folder)
  const library = await opened(folder)
  await addClaim(library, first, 'commuters walk')
  const before = await everything(library)
  const base = await temporaryFolder()
  await cp(folder, base, { recursive: true })
  await clearLock(base)
  return { base, before }
}

/** As a new start of the program does. */
async function clearLock(folder: string) {
  for (const name of await readdir(libraryIn(folder)))
    if (name.startsWith('lock')) await rm(libraryIn(folder, name))
}

/** Opens a copy on a disk that fails at one call, or at it and whenever that file is read again. `bad` is null where it makes not so many. */
async function openedFailingAt(base: string, call: number, { forEver }: { forEver: boolean }) {
  const folder = await temporaryFolder()
  await cp(base, folder, { recursive: true })
  const bytes = await fingerprints(libraryIn(folder))
  let calls = 0
  let isOver = false
  let bad: string | null = null
  const renewed = new Set<string>()
  const disk = watchedDisk((made) => {
    const { op, path } = made
    if (op === 'rename') renewed.add(path)
    if (isOver || !isRead(made) || !path.startsWith(folder)) return undefined
    calls += 1
    const isStruck = calls === call
    if (isStruck) bad = path
    if (isStruck || (forEver && op === 'read' && path === bad && !renewed.has(path))) throw systemError('EIO')
    return undefined
  })
  try {
    const library = await opened(folder, { disk, onTrouble: () => {} })
    const found = await everything(library)
    isOver = true
    await library.close()
    return { folder, bytes, bad, outcome: found }
  } catch (error) {
    return { folder, bytes, bad, outcome: (error as { code?: string }).code ?? String(error) }
  }
}

describe('every call that reads, in turn, fails', () => {
  it('once: the library opens whole or is refused in words, and has everything the next time', async () => {
    const { base, before } = await cutOff()
    const outcomes: string[] = []
    for (let call = 1; ; call++) {
      const { folder, bad, outcome } = await openedFailingAt(base, call, { forEver: false })
      if (bad === null) break
      if (typeof outcome !== 'string') expect(outcome).toEqual(before)
      outcomes.push(typeof outcome === 'string' ? outcome : 'whole')
      await clearLock(folder)
      const again = await opened(folder)
      expect(await everything(again)).toEqual(before)
      expect((await again.check()).problems).toEqual([])
      await again.close()
    }
    expect(new Set(outcomes)).toEqual(new Set(['whole', 'library-unreadable']))
    expect(outcomes.filter((outcome) => outcome === 'whole').length).toBeGreaterThan(10)
  })

  it('for ever in one file: nothing of any file is gone', async () => {
    const { base } = await cutOff()
    for (let call = 1; ; call++) {
      const { folder, bytes, bad, outcome } = await openedFailingAt(base, call, { forEver: true })
      if (bad === null) break
      if (typeof outcome === 'string') expect(outcome).toBe('library-unreadable')
      else expect(outcome).toHaveLength(2)
      const kept = new Set(Object.values(await fingerprints(libraryIn(folder))))
      const isBad = (name: string) => libraryIn(folder, name) === bad && !name.endsWith('.bak')
      const gone = Object.entries(bytes).flatMap(([name, sum]) => (isBad(name) && !kept.has(sum) ? name : []))
      expect(gone).toEqual([])
    }
  })
})
