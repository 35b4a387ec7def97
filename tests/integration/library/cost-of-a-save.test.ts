import { readdir } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { addArticle, addClaim, note, opened, temporaryFolder, valueOf } from '../../support/library'
import { type DiskCall, isWrite, watchedDisk } from './watched-disk'

const withoutFolder = (folder: string) => (call: DiskCall) => `${call.op} ${call.path.slice(folder.length)}`

/** What one `claims.update` asks of the disk before it is acknowledged. */
async function costOfASave(articles: number, textBytes: number) {
  const folder = await temporaryFolder()
  const filler = 'Prices rose by 12 per cent last year. '
  const text = `within two years. ${filler.repeat(Math.ceil(textBytes / filler.length))}`
  const preparing = await opened(folder)
  const added = await Promise.all(Array.from({ length: articles }, () => addArticle(preparing, text)))
  const { claimId } = await addClaim(preparing, added[0] ?? { articleId: '', versionId: '' })
  await preparing.close()

  const calls: DiskCall[] = []
  const library = await opened(folder, {
    disk: watchedDisk((call) => {
      calls.push(call)
      return undefined
    }),
  })
  valueOf(await note(library, claimId, 1, 'the first save opens the journal'))
  calls.length = 0
  valueOf(await note(library, claimId, 2, 'a note of some length'))
  const before = calls.filter(isWrite)
  return {
    all: calls.map(withoutFolder(folder)),
    calls: before.map(withoutFolder(folder)),
    bytes: before.reduce((sum, { bytes }) => sum + bytes, 0),
  }
}

const JOURNAL = ['file.write /library/journal/', 'file.dataSync /library/journal/']

describe('the cost of a save', () => {
  it('is one write and one sync of the journal, in a library of any size and an article of any length', async () => {
    const small = await costOfASave(3, 2_000)
    const many = await costOfASave(300, 2_000)
    const long = await costOfASave(3, 500_000)
    for (const { calls } of [small, many, long]) {
      expect(calls.map((call) => call.replace(/\d+\.log$/, ''))).toEqual(JOURNAL)
    }
    expect(Math.abs(many.bytes - small.bytes)).toBeLessThan(20)
    expect(Math.abs(long.bytes - small.bytes)).toBeLessThan(20)
    expect(small.bytes).toBeLessThan(2000)
  })

  it('is one look at the lock more, which comes first', async () => {
    const { all } = await costOfASave(3, 2_000)
    expect(all.map((call) => call.replace(/\d+\.log$/, ''))).toEqual(['facts /library/lock', ...JOURNAL])
  })

  it('is shared: a hundred saves at once take a few syncs', async () => {
    const folder = await temporaryFolder()
    let syncs = 0
    const library = await opened(folder, {
      disk: watchedDisk(({ op }) => {
        if (op === 'file.dataSync') syncs += 1
        return undefined
      }),
    })
    const article = await addArticle(library)
    const claims = await Promise.all(Array.from({ length: 100 }, () => addClaim(library, article)))
    syncs = 0
    const answers = await Promise.all(claims.map(({ claimId }, n) => note(library, claimId, 1, `note ${n}`)))
    expect(answers.every(({ ok }) => ok)).toBe(true)
    expect(syncs).toBeLessThan(10)
    expect(syncs).toBeGreaterThan(0)
    await library.close()
    const again = await opened(folder)
    expect((await again.query('claims.list', {})).total).toBe(100)
  })

  it('many changes of one article cost its file one write', async () => {
    const folder = await temporaryFolder()
    const written: string[] = []
    const library = await opened(folder, {
      disk: watchedDisk(({ op, path }) => {
        if (op === 'rename' && path.endsWith('.json')) written.push(path)
        return undefined
      }),
    })
    const article = await addArticle(library)
    const { claimId } = await addClaim(library, article)
    for (let rev = 1; rev <= 20; rev++) valueOf(await note(library, claimId, rev, `note ${rev}`))
    await library.close()
    const ofArticle = written.filter((path) => path.includes(article.articleId))
    expect(ofArticle.length).toBeGreaterThan(0)
    expect(ofArticle.length).toBeLessThan(6)
  })
})

it('opening reads the end of the journal and no article, however long the library has been used', async () => {
  const folder = await temporaryFolder()
  const library = await opened(folder)
  const long = 'Prices rose by 12 per cent within two years. '.repeat(50_000)
  const article = await addArticle(library, long, 'Article 1')
  for (const n of [2, 3, 4]) await addArticle(library, long, `Article ${n}`)
  const { claimId } = await addClaim(library, article)
  await Promise.all(Array.from({ length: 1500 }, (_, n) => note(library, claimId, n + 1, `note ${n}`)))
  await addArticle(library, long, 'Article 5')
  await addArticle(library, long, 'Article 6')
  await Promise.all(Array.from({ length: 300 }, (_, n) => note(library, claimId, n + 1501, `late note ${n}`)))
  await library.close()

  const read: string[] = []
  const again = await opened(folder, {
    disk: watchedDisk(({ op, path }) => {
      if (op === 'read') read.push(path.slice(folder.length))
      return undefined
    }),
  })
  const segments = (await readdir(`${folder}/library/journal`)).length
  expect(segments).toBeGreaterThanOrEqual(4)
  expect(read.filter((path) => path.includes('/articles/'))).toEqual([])
  expect(read.filter((path) => path.includes('/journal/')).length).toBeLessThan(segments)
  for (let n = 0; n < 200; n++) valueOf(await again.execute({ name: 'history.undo', input: null }))
})
