import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { fillLibrary } from '../../../bench/generator/fill-library'
import { openLibrary } from '../../../src/library'
import { libraryIn, temporaryFolder } from '../../support/library'

const sizes = { seed: 3, articles: 40, claims: 300, characters: 160_000 }

async function filled(): Promise<string> {
  const folder = await temporaryFolder()
  await fillLibrary(libraryIn(folder), sizes, { devices: join(folder, 'devices.json') })
  return folder
}

/** One number for all documents of a folder; the generation before depends on when they happened to be written. */
async function hashOf(folder: string): Promise<string> {
  const hash = createHash('sha256')
  const documents = (await readdir(folder)).filter((name) => name.endsWith('.json'))
  for (const name of documents.toSorted()) hash.update(name).update(await readFile(join(folder, name)))
  return hash.digest('hex')
}

test('a made library opens without repair and holds what was ordered', async () => {
  const folder = await filled()
  const before = await hashOf(libraryIn(folder, 'articles'))
  const library = await openLibrary(libraryIn(folder), {
    devices: join(folder, 'devices.json'),
    onTrouble: (error) => expect.unreachable(String(error)),
  })
  const info = await library.query('library.info', null)
  expect({ articles: info.articles, claims: info.claims }).toEqual({ articles: 40, claims: 300 })

  const { rows } = await library.query('articles.list', null)
  expect(rows).toHaveLength(40)
  let claims = 0
  for (const { id } of rows) {
    const view = await library.query('articles.get', { articleId: id })
    claims += view.claims.length
    for (const { fragments } of view.claims) {
      for (const { start, end, exact } of fragments)
        expect(view.version.rawText.slice(start, end)).toBe(exact)
    }
  }
  expect(claims).toBe(300)

  const record = await library.query('predictions.recordByHorizon', { asAt: '2026-06-30' })
  expect(record.groups.length).toBeGreaterThan(3)
  expect(record.total.counts.came_true + record.total.counts.late).toBeGreaterThan(0)
  expect(record.total.counts.open).toBeGreaterThan(0)
  await library.close()

  expect(await hashOf(libraryIn(folder, 'articles'))).toBe(before)
  const unwanted = new Set(['quarantine', 'lock', 'lock.takeover'])
  expect((await readdir(libraryIn(folder))).filter((name) => unwanted.has(name))).toEqual([])
})

test('the same seed gives the same documents, ids included', async () => {
  const [one, other] = await Promise.all([filled(), filled()])
  expect(await hashOf(libraryIn(one, 'articles'))).toBe(await hashOf(libraryIn(other, 'articles')))
})
