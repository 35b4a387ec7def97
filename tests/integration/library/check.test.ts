import { appendFile, copyFile, readdir, readFile, writeFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import type { Library } from '../../../src/library'
import { sealed, unsealed } from '../../../src/library/store/envelope'
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
import { isWrite, systemError, watchedDisk } from './watched-disk'

async function filled(folder: string) {
  const library = await opened(folder)
  const first = await addArticle(library)
  const { claimId } = await addClaim(library, first)
  const second = await addArticle(library, 'Rates stay at 4% until 2015.', 'Rates')
  const original = Buffer.from('<p>Imported.</p>').toString('base64')
  const document = { title: 'Imported', rawText: 'Imported.', original }
  const third = valueOf(await library.execute<'articles.add'>({ name: 'articles.add', input: { document } }))
  await library.close()
  const again = await opened(folder)
  valueOf(await note(again, claimId, 1, 'kept'))
  await again.close()
  return { first, second, third, claimId }
}

type Filled = Awaited<ReturnType<typeof filled>>

const articleFile = (folder: string, id: string) => libraryIn(folder, 'articles', `${id}.json`)

const flip = async (path: string) => {
  const bytes = await readFile(path)
  const at = Math.floor(bytes.length / 2)
  bytes[at] = (bytes[at] ?? 0) ^ 1
  await writeFile(path, bytes)
}

/** Changes what a document says and gives it a checksum that fits. */
async function rewrite(path: string, change: (document: never) => void) {
  const document = JSON.parse(unsealed(await readFile(path)) ?? '') as never
  change(document)
  await writeFile(path, sealed(document))
}

const found = async (library: Library) =>
  (await library.check()).problems.map(({ file, kind, canRepair }) => [file, kind, canRepair])

describe('a check of a library', () => {
  it('counts what is there and finds nothing where nothing is wrong, and writes nothing', async () => {
    const folder = await temporaryFolder()
    await filled(folder)
    const before = await fingerprints(libraryIn(folder))
    const reader = await opened(folder, { readOnly: true })
    expect(await reader.query('library.check', null)).toMatchObject({
      articles: 3,
      claims: 1,
      spans: 1,
      records: 5,
      lostRecords: 0,
      isComplete: true,
      problems: [],
    })
    await reader.close()
    expect(await fingerprints(libraryIn(folder))).toEqual(before)
  })

  it.each([
    [
      'an article',
      (folder: string, { first }: Filled) => articleFile(folder, first.articleId),
      ({ first }: Filled) => `articles/${first.articleId}.json`,
    ],
    [
      'a generation before',
      (folder: string, { first }: Filled) => `${articleFile(folder, first.articleId)}.bak`,
      ({ first }: Filled) => `articles/${first.articleId}.json.bak`,
    ],
    ['library.json', (folder: string) => libraryIn(folder, 'library.json'), () => 'library.json'],
    ['the catalogue', (folder: string) => libraryIn(folder, 'catalogue.json'), () => 'catalogue.json'],
  ])('names %s that is spoilt while the library is open, and mends it', async (_what, pathOf, fileOf) => {
    const folder = await temporaryFolder()
    const ids = await filled(folder)
    const library = await opened(folder)
    await library.query('articles.get', { articleId: ids.first.articleId })
    await library.check()
    const path = pathOf(folder, ids)
    await flip(path)
    const spoilt = await readFile(path)
    const report = await library.check()
    expect(report.problems).toMatchObject([{ file: fileOf(ids), kind: 'damaged', canRepair: true }])
    await library.repair(report)
    expect(await found(library)).toEqual([])
    expect((await library.query('library.notices', null)).notices).toMatchObject([
      { file: fileOf(ids), lost: null },
    ])
    const [aside = ''] = await readdir(libraryIn(folder, 'quarantine'))
    expect(await readFile(libraryIn(folder, 'quarantine', aside))).toEqual(spoilt)
    expect((await library.query('claims.get', { claimId: ids.claimId })).claim.note).toBe('kept')
    valueOf(await note(library, ids.claimId, 2, 'goes on'))
  })

  it.each([
    ['the quarantine', /quarantine/, 'the disk is full'],
    ['the documents that were changed before', /articles/, 'it has not taken yet what was changed before'],
  ])('says that a repair was not finished where the disk does not take %s', async (_what, refused, why) => {
    const folder = await temporaryFolder()
    const { claimId } = await filled(folder)
    let isFull = false
    const disk = watchedDisk((call) => {
      if (isFull && isWrite(call) && refused.test(call.path)) throw systemError('ENOSPC')
      return undefined
    })
    const library = await opened(folder, { disk, onTrouble: () => {} })
    await flip(libraryIn(folder, 'catalogue.json'))
    const report = await library.check()
    isFull = true
    valueOf(await note(library, claimId, 2, 'changed'))
    expect(await refusalOf(library.repair(report))).toEqual({
      code: 'not-repaired',
      message: `The repair was not finished: the disk refused it (${why}). Nothing was lost by it; check the library again and repair what is left.`,
    })
    isFull = false
    await library.repair(report)
    expect(await found(library)).toEqual([])
  })

  it('is mended whatever a listener makes of the news', async () => {
    const folder = await temporaryFolder()
    await filled(folder)
    const troubles: unknown[] = []
    const library = await opened(folder, { onTrouble: (error) => troubles.push(error) })
    const heard: string[] = []
    library.onRepair(() => {
      throw new Error('window gone')
    })
    library.onRepair(({ file }) => heard.push(file))
    await flip(libraryIn(folder, 'catalogue.json'))
    await library.repair(await library.check())
    expect(await found(library)).toEqual([])
    expect(troubles).toEqual([new Error('window gone')])
    expect(heard).toEqual(['catalogue.json'])
  })

  it('makes a pasted text anew, and says of an imported file that it is gone', async () => {
    const folder = await temporaryFolder()
    const { second, third } = await filled(folder)
    const library = await opened(folder)
    const originalOf = async (articleId: string) =>
      (await library.query('articles.get', { articleId })).version.originalSha256
    const [pasted, imported] = [await originalOf(second.articleId), await originalOf(third.articleId)]
    for (const name of [pasted, imported]) await flip(libraryIn(folder, 'originals', name))
    const report = await library.check()
    expect(report.problems.map(({ file }) => file).toSorted()).toEqual(
      [`originals/${pasted}`, `originals/${imported}`].toSorted(),
    )
    await library.repair(report)
    const { notices } = await library.query('library.notices', null)
    expect(new Map(notices.map(({ file, lost }) => [file, lost]))).toEqual(
      new Map([
        [`originals/${pasted}`, null],
        [`originals/${imported}`, 'the imported file; the text of the article is whole'],
      ]),
    )
    expect(await found(library)).toEqual([[`originals/${imported}`, 'missing', false]])
    expect(await readFile(libraryIn(folder, 'originals', pasted), 'utf8')).toBe(
      'Rates stay at 4% until 2015.',
    )
    expect(await readdir(libraryIn(folder, 'quarantine'))).toHaveLength(2)
  })

  it('finds the journal damaged, reads around it, and mends it', async () => {
    const folder = await temporaryFolder()
    const { claimId } = await filled(folder)
    const library = await opened(folder)
    await flip(libraryIn(folder, 'journal', '000000000001.log'))
    const report = await library.check()
    expect(report.problems).toMatchObject([{ file: 'journal/000000000001.log', kind: 'damaged' }])
    await library.repair(report)
    expect(await found(library)).toEqual([])
    valueOf(await note(library, claimId, 2, 'goes on'))
    expect(await found(library)).toEqual([])
    await library.close()
    const again = await opened(folder)
    expect((await again.query('claims.get', { claimId })).claim.note).toBe('goes on')
    expect((await again.query('library.notices', null)).notices).toEqual([])
  })

  it('finds what sums do not show: other text round a claim, a name of nothing, an id that stands twice', async () => {
    const folder = await temporaryFolder()
    const { first, second, third, claimId } = await filled(folder)
    const library = await opened(folder)
    await library.check()
    await rewrite(
      articleFile(folder, first.articleId),
      (document: { claims: { fragments: { prefix: string }[] }[] }) => {
        for (const claim of document.claims) for (const one of claim.fragments) one.prefix = 'something else'
      },
    )
    await rewrite(
      articleFile(folder, second.articleId),
      (document: { article: { currentVersionId: string } }) => {
        document.article.currentVersionId = second.articleId
      },
    )
    await rewrite(
      articleFile(folder, third.articleId),
      (document: { article: { currentVersionId: string }; versions: { id: string }[] }) => {
        for (const version of document.versions) version.id = first.versionId
        document.article.currentVersionId = first.versionId
      },
    )
    const { problems } = await library.check()
    expect(new Set(problems.map(({ file, kind, detail }) => `${file} ${kind}: ${detail}`))).toEqual(
      new Set([
        `articles/${first.articleId}.json wrong: The text round the words of claim ${claimId} is another one.`,
        `articles/${second.articleId}.json damaged: It is not what was written.`,
        `articles/${third.articleId}.json wrong: The id ${first.versionId} stands for two things.`,
      ]),
    )
    expect(JSON.stringify(problems)).not.toContain('something else')
  })

  it('finds a text that was changed and sealed anew, passages that overlap, and a copy of itself', async () => {
    const folder = await temporaryFolder()
    const { first, second, third, claimId } = await filled(folder)
    await rewrite(articleFile(folder, first.articleId), (document: { claims: { fragments: object[] }[] }) => {
      for (const { fragments } of document.claims) fragments.push(...fragments)
    })
    await rewrite(articleFile(folder, second.articleId), (document: { versions: { rawText: string }[] }) => {
      for (const version of document.versions) version.rawText = version.rawText.replace('4%', '9%')
    })
    await rewrite(articleFile(folder, third.articleId), (document: { article: { copyOf?: string } }) => {
      document.article.copyOf = third.articleId
    })
    const { problems } = await (await opened(folder)).check()
    const told = problems.map(({ file, kind, detail }) => `${file} ${kind}: ${detail}`)
    expect(told).toContain(
      `articles/${first.articleId}.json wrong: Two passages of claim ${claimId} overlap, or stand in the wrong order.`,
    )
    expect(told).toContain(
      `articles/${second.articleId}.json wrong: The text of version ${second.versionId} is not the one that was imported.`,
    )
    expect(told).toContain(
      `articles/${third.articleId}.json wrong: article ${third.articleId} is said to be a copy of itself.`,
    )
  })

  it('finds an imported file that the disk does not read, and looks at all the others', async () => {
    const folder = await temporaryFolder()
    await filled(folder)
    const [name = ''] = await readdir(libraryIn(folder, 'originals'))
    const disk = watchedDisk(({ op, path }) => {
      if (op === 'read' && path.endsWith(name)) throw systemError('EIO')
      return undefined
    })
    const { problems, files } = await (await opened(folder, { disk })).check()
    expect(problems).toMatchObject([
      {
        file: `originals/${name}`,
        kind: 'damaged',
        detail: 'It cannot be read (the disk reports an error).',
      },
    ])
    expect(files).toBe((await (await opened(folder, { readOnly: true })).check()).files)
  })

  it('names files that are none of ours: copies that a syncing service made', async () => {
    const folder = await temporaryFolder()
    const { first } = await filled(folder)
    const copy = `${first.articleId} (conflicted copy).json`
    await copyFile(articleFile(folder, first.articleId), libraryIn(folder, 'articles', copy))
    await appendFile(libraryIn(folder, 'notes.txt'), 'x')
    expect(
      (await found(await opened(folder))).toSorted(([a], [b]) => (String(a) < String(b) ? -1 : 1)),
    ).toEqual([
      [`articles/${copy}`, 'strange', false],
      ['notes.txt', 'strange', false],
    ])
  })

  it('can be stopped', async () => {
    const folder = await temporaryFolder()
    await filled(folder)
    const library = await opened(folder)
    const stop = new AbortController()
    const told: [number, number][] = []
    const report = await library.check({
      signal: stop.signal,
      onProgress: (done, total) => {
        told.push([done, total])
        if (done === 3) stop.abort()
      },
    })
    expect(report.isComplete).toBe(false)
    expect(report.files).toBeLessThan(5)
    expect(told.at(-1)?.[0]).toBeLessThan(told.at(-1)?.[1] ?? 0)
  })

  it('is refused when the library is closed; a reader repairs nothing', async () => {
    const folder = await temporaryFolder()
    const { claimId } = await filled(folder)
    const reader = await opened(folder, { readOnly: true })
    expect(await refusalOf(reader.repair(await reader.check()))).toMatchObject({ code: 'read-only' })
    await reader.close()
    expect(await refusalOf(reader.check())).toMatchObject({ code: 'closed' })
    expect(codeOf(await note(reader, claimId, 1, 'x'))).toBe('closed')
  })
})
