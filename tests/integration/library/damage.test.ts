import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Library } from '../../../src/library'
import {
  addArticle,
  addClaim,
  codeOf,
  fingerprints,
  libraryIn,
  note,
  opened,
  refusalOf,
  temporaryFolder,
  valueOf,
} from '../../support/library'
import { journalLines, recordsIn } from './journal-lines'

const SEGMENT = '000000000001.log'

async function filled(folder: string) {
  const library = await opened(folder)
  const bad = await addArticle(library)
  const good = await addArticle(library, 'Rates stay at 4% until 2015.', 'Rates')
  const { claimId: badClaim } = await addClaim(library, bad)
  const { claimId: goodClaim } = await addClaim(library, good, 'until 2015')
  await library.close()
  return { bad, good, badClaim, goodClaim }
}

const addPerson = async (library: Library, name: string) =>
  valueOf(await library.execute({ name: 'people.add', input: { kind: 'person', name, aliases: [] } }))

/** Turns over one bit of the byte at this share of the file. */
async function flip(path: string, share: number) {
  const bytes = await readFile(path)
  const at = Math.floor(bytes.length * share)
  bytes[at] = (bytes[at] ?? 0) ^ 1
  await writeFile(path, bytes)
}

/** The files of the quarantine, with what they hold. */
async function setAside(folder: string): Promise<Buffer[]> {
  const names = await readdir(libraryIn(folder, 'quarantine'))
  return Promise.all(names.map((name) => readFile(libraryIn(folder, 'quarantine', name))))
}

/** Everything the library knows of its articles. */
async function everything(library: Library) {
  const { rows } = await library.query('articles.list', {})
  return Promise.all(
    rows
      .toSorted((a, b) => (a.id < b.id ? -1 : 1))
      .map(async ({ id }) => {
        const { article, version, claims } = await library.query('articles.get', { articleId: id })
        return { article, version, claims }
      }),
  )
}

const noticesOf = async (library: Library) => (await library.query('library.notices', null)).notices

/** A library that is spoilt while it is closed; what it held, and what was spoilt. */
async function spoiltLibrary(
  spoil: (folder: string, ids: Awaited<ReturnType<typeof filled>>) => Promise<void>,
) {
  const folder = await temporaryFolder()
  const ids = await filled(folder)
  const whole = await opened(folder)
  valueOf(await note(whole, ids.badClaim, 1, 'kept'))
  const before = await everything(whole)
  await whole.close()
  await spoil(folder, ids)
  return { folder, before, ...ids }
}

const articleIn = (folder: string, { articleId }: { articleId: string }, end = '.json') =>
  libraryIn(folder, 'articles', `${articleId}${end}`)

const segmentIn = (folder: string, segment = SEGMENT) => libraryIn(folder, 'journal', segment)

const ways: [string, (path: string) => Promise<void>][] = [
  ['with one bit flipped at the start', (path) => flip(path, 0)],
  ['with one bit flipped in the middle', (path) => flip(path, 0.5)],
  ['with one bit flipped at the end', (path) => flip(path, 0.9999)],
  ['emptied', (path) => writeFile(path, '')],
  ['cut in half', async (path) => writeFile(path, (await readFile(path)).subarray(0, 400))],
  ['zeroed', async (path) => writeFile(path, Buffer.alloc((await readFile(path)).length))],
]

describe('an article file that is damaged', () => {
  it.each(ways)('%s: it is set aside and rebuilt, and nothing is lost', async (_how, spoil) => {
    let damaged: Buffer = Buffer.alloc(0)
    const { folder, before, bad } = await spoiltLibrary(async (folder, { bad }) => {
      await spoil(articleIn(folder, bad))
      damaged = await readFile(articleIn(folder, bad))
    })
    const library = await opened(folder)
    expect(await everything(library)).toEqual(before)
    expect(await noticesOf(library)).toMatchObject([
      {
        kind: 'article',
        file: `articles/${bad.articleId}.json`,
        done: 'Rebuilt from the generation before and the journal.',
        lost: null,
      },
    ])
    expect(await setAside(folder)).toEqual([damaged])
    await library.close()
    const again = await opened(folder)
    expect(await everything(again)).toEqual(before)
    expect(await noticesOf(again)).toEqual([])
  })

  it('along with its generation before: the journal alone is enough', async () => {
    const { folder, before, bad } = await spoiltLibrary(async (folder, { bad }) => {
      await flip(articleIn(folder, bad), 0.5)
      await flip(articleIn(folder, bad, '.json.bak'), 0.5)
    })
    const library = await opened(folder)
    expect(await everything(library)).toEqual(before)
    expect(await noticesOf(library)).toMatchObject([
      { file: `articles/${bad.articleId}.json`, done: 'Rebuilt from the journal.', lost: null },
    ])
  })

  it('or missing: it is rebuilt when the library is opened', async () => {
    const { folder, before, bad } = await spoiltLibrary((folder, { bad }) => rm(articleIn(folder, bad)))
    const library = await opened(folder)
    expect(await noticesOf(library)).toMatchObject([
      { file: `articles/${bad.articleId}.json`, lost: null, quarantinedAs: null },
    ])
    expect(await everything(library)).toEqual(before)
  })

  it('or missing, with nothing left that names it but its generation before: it is rebuilt from that, and told', async () => {
    const { folder, bad, good } = await spoiltLibrary(async (folder, { bad }) => {
      await rm(articleIn(folder, bad))
      await rm(libraryIn(folder, 'catalogue.json'))
      await rm(segmentIn(folder))
    })
    const library = await opened(folder)
    const ids = (await everything(library)).map(({ article }) => article.id)
    expect(new Set(ids)).toEqual(new Set([bad.articleId, good.articleId]))
    expect((await noticesOf(library)).map(({ file }) => file)).toContain(`articles/${bad.articleId}.json`)
    await library.close()
    const again = await opened(folder)
    expect(await everything(again)).toHaveLength(2)
    expect((await again.check()).problems).toEqual([])
  })

  it('or has a folder in its place: that is set aside with all that is in it', async () => {
    const { folder, before, bad } = await spoiltLibrary(async (folder, { bad }) => {
      await rm(articleIn(folder, bad))
      await mkdir(articleIn(folder, bad))
      await writeFile(join(articleIn(folder, bad), 'notes.txt'), 'somebody’s')
    })
    const library = await opened(folder)
    expect(await everything(library)).toEqual(before)
    const [notice, ...others] = await noticesOf(library)
    expect(others).toEqual([])
    expect(notice).toMatchObject({
      file: `articles/${bad.articleId}.json`,
      done: 'It could not be read (it is a folder). Rebuilt from the generation before and the journal.',
      lost: null,
    })
    const aside = libraryIn(folder, notice?.quarantinedAs ?? '')
    expect(await readFile(join(aside, 'notes.txt'), 'utf8')).toBe('somebody’s')
    await library.close()
    const again = await opened(folder)
    expect(await everything(again)).toEqual(before)
    expect(await noticesOf(again)).toEqual([])
    expect((await again.check()).problems).toEqual([])
  })

  it('or gets a folder in its place while the library is open: a check tells it and it is put right', async () => {
    const { folder, before, bad } = await spoiltLibrary(async () => {})
    const library = await opened(folder)
    await everything(library)
    await rm(articleIn(folder, bad))
    await mkdir(articleIn(folder, bad))
    expect((await library.check()).problems).toMatchObject([
      { file: `articles/${bad.articleId}.json`, kind: 'damaged' },
    ])
    expect(await everything(library)).toEqual(before)
  })

  it('or is zeroed, as all others are, with the journal and the generations before', async () => {
    const { folder, bad, good } = await spoiltLibrary(async (folder) => {
      for (const part of ['articles', 'journal'])
        for (const name of await readdir(libraryIn(folder, part))) {
          const path = libraryIn(folder, part, name)
          await writeFile(path, Buffer.alloc((await readFile(path)).length))
        }
    })
    const library = await opened(folder)
    for (const { articleId } of [bad, good])
      expect((await refusalOf(library.query('articles.get', { articleId }))).code).toBe('document-damaged')
    const notices = await noticesOf(library)
    expect(notices.map(({ lost }) => lost)).toEqual(
      expect.arrayContaining(['the article “Bridge to open in two years”', 'the article “Rates”']),
    )
    expect((await setAside(folder)).length).toBeGreaterThanOrEqual(3)
    // One goes on working in it.
    const fresh = await addArticle(library, 'Ferry back in May.', 'Ferry')
    await library.close()
    const again = await opened(folder)
    expect((await again.query('articles.list', {})).rows.map(({ id }) => id)).toEqual([fresh.articleId])
    // What is left of the one that is lost is not thrown away, and is named.
    expect((await again.check()).problems).toMatchObject([
      { file: `articles/${bad.articleId}.json.bak`, kind: 'damaged' },
    ])
  })

  it('or holds another article', async () => {
    const { folder, before } = await spoiltLibrary(async (folder, { bad, good }) =>
      writeFile(articleIn(folder, bad), await readFile(articleIn(folder, good))),
    )
    const library = await opened(folder)
    expect(await everything(library)).toEqual(before)
    expect(await noticesOf(library)).toHaveLength(1)
  })

  it('while the catalogue is gone too', async () => {
    const { folder, before } = await spoiltLibrary(async (folder, { bad }) => {
      await flip(articleIn(folder, bad), 0.5)
      await rm(libraryIn(folder, 'catalogue.json'))
    })
    const library = await opened(folder)
    expect(await everything(library)).toEqual(before)
    expect(await noticesOf(library)).toHaveLength(1)
  })

  it('along with the journal: the generation before is kept, and the loss is named', async () => {
    const { folder, bad, badClaim } = await spoiltLibrary(async (folder, { bad }) => {
      await flip(articleIn(folder, bad), 0.5)
      await writeFile(segmentIn(folder), '')
    })
    const library = await opened(folder)
    expect((await library.query('claims.get', { claimId: badClaim })).claim.note).toBeUndefined()
    const [, notice] = await noticesOf(library)
    expect(notice).toMatchObject({
      file: `articles/${bad.articleId}.json`,
      done: 'The newest state that could still be read was kept.',
    })
    expect(notice?.lost).toMatch(/^what was changed in it after /)
    valueOf(await note(library, badClaim, 1, 'goes on'))
  })

  it('along with everything it could be rebuilt from: it is named, and the others work', async () => {
    const { folder, bad, good, goodClaim } = await spoiltLibrary(async (folder, { bad }) => {
      await flip(articleIn(folder, bad), 0.5)
      await rm(articleIn(folder, bad, '.json.bak'))
      await writeFile(segmentIn(folder), '')
    })
    const damaged = await readFile(articleIn(folder, bad))
    const library = await opened(folder)
    expect(await refusalOf(library.query('articles.get', { articleId: bad.articleId }))).toEqual({
      code: 'document-damaged',
      message: `The file articles/${bad.articleId}.json is damaged and could not be rebuilt. Nothing of it was deleted, and the other articles are not touched.`,
    })
    expect((await noticesOf(library)).at(-1)?.lost).toBe('the article “Bridge to open in two years”')
    expect((await library.query('articles.list', {})).rows.map(({ id }) => id)).toEqual([good.articleId])
    expect(await setAside(folder)).toContainEqual(damaged)
    valueOf(await note(library, goodClaim, 1, 'works'))
  })

  it('is read by a reader out of what is left, and nothing is written', async () => {
    const { folder, before, bad } = await spoiltLibrary((folder, { bad }) =>
      flip(articleIn(folder, bad), 0.5),
    )
    const prints = await fingerprints(libraryIn(folder))
    const reader = await opened(folder, { readOnly: true })
    expect(await everything(reader)).toEqual(before)
    expect(await noticesOf(reader)).toMatchObject([
      {
        file: `articles/${bad.articleId}.json`,
        done: 'The library is open for reading only, so the file was left as it is.',
        quarantinedAs: null,
      },
    ])
    await reader.close()
    expect(await fingerprints(libraryIn(folder))).toEqual(prints)
  })
})

describe('the catalogue', () => {
  it('hides no file that is there, and shows none that is gone', async () => {
    const folder = await temporaryFolder()
    const { bad } = await filled(folder)
    const old = await readFile(libraryIn(folder, 'catalogue.json'))
    const library = await opened(folder)
    const third = await addArticle(library, 'Third.', 'Third')
    await library.close()
    await writeFile(libraryIn(folder, 'catalogue.json'), old)
    await writeFile(segmentIn(folder), '')
    await rm(articleIn(folder, bad))
    await rm(articleIn(folder, bad, '.json.bak'), { force: true })
    const again = await opened(folder)
    const { rows } = await again.query('articles.list', {})
    expect(rows.map(({ title }) => title).toSorted()).toEqual(['Rates', 'Third'])
    expect((await noticesOf(again)).map(({ lost }) => lost)).toContain(
      'the article “Bridge to open in two years”',
    )
    expect((await again.query('articles.get', { articleId: third.articleId })).article.title).toBe('Third')
  })
})

describe('library.json that is damaged', () => {
  it.each([...ways, ['deleted', (path: string) => rm(path)] as (typeof ways)[number]])(
    '%s: it is rebuilt with its people, from the generation before',
    async (_how, spoil) => {
      const folder = await temporaryFolder()
      const { goodClaim } = await filled(folder)
      const library = await opened(folder)
      for (const name of ['Priya Nair', 'Tom Reed']) await addPerson(library, name)
      const { path } = library
      await library.close()
      await spoil(libraryIn(folder, 'library.json'))
      const again = await opened(folder)
      expect(again.path).toBe(path)
      const { people } = await again.query('people.find', { words: '', limit: 10 })
      expect(people.map(({ name }) => name).toSorted()).toEqual(['Priya Nair', 'Tom Reed'])
      expect(await noticesOf(again)).toMatchObject([{ kind: 'library', file: 'library.json', lost: null }])
      valueOf(await note(again, goodClaim, 1, 'goes on'))
    },
  )

  it('along with the generation before: the journal has the people, and the library its id', async () => {
    const folder = await temporaryFolder()
    await filled(folder)
    const library = await opened(folder)
    await addPerson(library, 'Priya Nair')
    await library.close()
    const [record] = await recordsIn(libraryIn(folder))
    await rm(libraryIn(folder, 'library.json.bak'), { force: true })
    await writeFile(libraryIn(folder, 'library.json'), 'spoilt')
    await rm(libraryIn(folder, 'catalogue.json'))
    const again = await opened(folder)
    const { people } = await again.query('people.find', { words: '', limit: 10 })
    expect(people.map(({ name }) => name)).toEqual(['Priya Nair'])
    await addPerson(again, 'Tom Reed')
    await again.close()
    const records = await recordsIn(libraryIn(folder))
    expect(records.at(-1)?.header['lib']).toBe(record?.header['lib'])
    expect(await setAside(folder)).toContainEqual(Buffer.from('spoilt'))
  })
})

describe('a journal that is damaged', () => {
  const cut = async (path: string, lines: (all: string[]) => string[]) =>
    writeFile(path, lines((await readFile(path, 'utf8')).split('\n')).join('\n'))

  it.each([
    ['has a flipped bit in the middle', async (path: string) => flip(path, 0.4)],
    ['has a flipped bit at its end', async (path: string) => flip(path, 0.9999)],
    ['lacks a line', async (path: string) => cut(path, (lines) => lines.toSpliced(1, 1))],
    ['lost its last records', async (path: string) => cut(path, (lines) => [...lines.slice(0, 2), ''])],
    ['is emptied', async (path: string) => writeFile(path, '')],
    ['is zeroed', async (path: string) => writeFile(path, Buffer.alloc((await readFile(path)).length))],
    ['is deleted', async (path: string) => rm(path)],
  ])('%s: what is good in it stays, the articles are whole, and saving goes on', async (_how, spoil) => {
    let damaged: Buffer | null = null
    const { folder, before, goodClaim } = await spoiltLibrary(async (folder) => {
      await spoil(segmentIn(folder))
      damaged = await readFile(segmentIn(folder)).catch(() => null)
    })
    const library = await opened(folder)
    expect(await everything(library)).toEqual(before)
    expect(await noticesOf(library)).toMatchObject([
      { kind: 'journal', file: `journal/${SEGMENT}`, lost: null },
    ])
    if (damaged) expect(await setAside(folder)).toEqual([damaged])
    valueOf(await note(library, goodClaim, 1, 'goes on'))
    await library.close()
    const again = await opened(folder)
    expect(await noticesOf(again)).toEqual([])
    expect((await again.query('claims.get', { claimId: goodClaim })).claim.note).toBe('goes on')
    expect(valueOf(await again.execute({ name: 'history.undo', input: null }))).toMatchObject({
      name: 'claims.update',
    })
    await again.close()
    const records = (await recordsIn(libraryIn(folder))).filter(({ local }) => local !== undefined)
    const seqs = records.map(({ local }) => local.seq)
    expect(new Set(seqs).size).toBe(seqs.length)
    // Before the damage there were five; what came later never took one of their numbers.
    expect(seqs.slice(-2)).toEqual([6, 7])
  })

  it('undo does not reach over what is lost', async () => {
    const { folder } = await spoiltLibrary((folder) => flip(segmentIn(folder), 0.9999))
    const library = await opened(folder)
    expect(library.history()).toEqual({ undo: null, redo: null })
  })

  it('another device goes on, for the last numbers of this one are lost', async () => {
    const { folder, goodClaim } = await spoiltLibrary((folder) => flip(segmentIn(folder), 0.9999))
    const library = await opened(folder)
    valueOf(await note(library, goodClaim, 1, 'goes on'))
    await library.close()
    const records = (await recordsIn(libraryIn(folder))).filter(({ header }) => header !== undefined)
    const last = records.at(-1)?.header
    expect(last).toMatchObject({ dseq: 1, prev: null })
    expect(last?.dev).not.toBe(records[0]?.header.dev)
  })

  it('is read around by a reader, who writes nothing', async () => {
    const { folder, before } = await spoiltLibrary((folder) => flip(segmentIn(folder), 0.4))
    const prints = await fingerprints(libraryIn(folder))
    const reader = await opened(folder, { readOnly: true })
    expect(await everything(reader)).toEqual(before)
    expect(codeOf(await reader.execute({ name: 'history.undo', input: null }))).toBe('read-only')
    expect(await noticesOf(reader)).toMatchObject([{ kind: 'journal', quarantinedAs: null }])
    await reader.close()
    expect(await fingerprints(libraryIn(folder))).toEqual(prints)
  })

  it('lost a file while later ones are there', async () => {
    const folder = await temporaryFolder()
    const library = await opened(folder)
    const long = 'Prices rose by 12%. '.repeat(250_000)
    for (const title of ['one', 'two', 'three']) await addArticle(library, long, title)
    await library.close()
    await rm(segmentIn(folder, '000000000002.log'))
    const again = await opened(folder)
    expect(await noticesOf(again)).toMatchObject([{ file: 'journal/000000000002.log', quarantinedAs: null }])
    expect((await again.query('articles.list', {})).total).toBe(3)
    await again.close()
    expect(await noticesOf(await opened(folder))).toEqual([])
  })
})

describe('a journal that was torn in mid-write', () => {
  it.each([
    ['half a line', (line: string) => line.slice(0, line.length / 2)],
    ['a line with zeros in it', (line: string) => `${line.slice(0, 200)}${'\0'.repeat(line.length - 200)}\n`],
    ['a line without its line end', (line: string) => line],
    ['zeros', () => '\0'.repeat(4096)],
  ])(
    '%s after the last record: it is set aside, and everything acknowledged is there',
    async (_what, torn) => {
      const folder = await temporaryFolder()
      const { goodClaim } = await filled(folder)
      const path = libraryIn(folder, 'journal', SEGMENT)
      const whole = await readFile(path)
      const tail = torn((await journalLines(libraryIn(folder)))[1] ?? '')
      await writeFile(path, Buffer.concat([whole, Buffer.from(tail)]))

      const reader = await opened(folder, { readOnly: true })
      expect((await reader.query('claims.list', {})).total).toBe(2)
      await reader.close()
      expect((await readFile(path)).length).toBe(whole.length + tail.length)

      const library = await opened(folder)
      expect(await readFile(path)).toEqual(whole)
      const [aside] = await readdir(libraryIn(folder, 'quarantine'))
      expect(await readFile(libraryIn(folder, 'quarantine', aside ?? ''), 'utf8')).toBe(tail)
      valueOf(await note(library, goodClaim, 1, 'goes on'))
      await library.close()
      expect((await (await opened(folder)).query('claims.get', { claimId: goodClaim })).claim.note).toBe(
        'goes on',
      )
    },
  )
})
