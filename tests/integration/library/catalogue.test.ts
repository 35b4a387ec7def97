import { readFile, rm, stat, writeFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import type { Library } from '../../../src/library'
import type { CatalogueEntry } from '../../../src/library/store/catalogue'
import { claimsIn, readCatalogue, writeCatalogue } from '../../../src/library/store/catalogue-file'
import { type Disk, realDisk } from '../../../src/library/store/disk'
import { sealed } from '../../../src/library/store/envelope'
import { layoutOf } from '../../../src/library/store/layout'
import type { Instant } from '../../../src/shared/domain/time/day'
import type { LibraryProgress } from '../../../src/shared/ipc/contract'
import {
  addArticle,
  addClaim,
  codeOf,
  libraryIn,
  note,
  opened,
  TEXT,
  temporaryFolder,
  valueOf,
} from '../../support/library'
import { watchedDisk } from './watched-disk'

/** Three articles with two claims each; one claim and one further article stand in the bin. */
async function filled(folder: string) {
  const library = await opened(folder)
  for (const title of ['One', 'Two', 'Three']) {
    const article = await addArticle(library, `${title}. Open within two years. Some 12% walk.`, title)
    await addClaim(library, article, 'within two years')
    await addClaim(library, article, '12%', 'statistic')
  }
  const gone = await addArticle(library, 'Gone. It is 4% of them.', 'Gone')
  await addClaim(library, gone, '4%', 'statistic')
  await library.execute({ name: 'articles.delete', input: { articleId: gone.articleId, expectedRev: 1 } })
  const { rows } = await library.query('claims.list', {})
  const claimId = rows.at(-1)?.id ?? ''
  valueOf(await library.execute({ name: 'claims.delete', input: { claimId, expectedRev: 1 } }))
  const answers = await everything(library)
  await library.close()
  return answers
}

async function everything(library: Library) {
  return {
    info: await library.query('library.info', null),
    articles: await library.query('articles.list', {}),
    claims: await library.query('claims.list', {}),
    facets: await library.query('claims.facets', { filter: {} }),
    queue: await library.query('predictions.due', { asAt: '2026-06-30' }),
    bin: await library.query('bin.list', null),
  }
}

const catalogueIn = (folder: string) => libraryIn(folder, 'catalogue.json')

async function linesIn(folder: string): Promise<string[]> {
  return (await readFile(catalogueIn(folder), 'utf8')).split('\n').filter(Boolean)
}

it('says the same after another opening, and holds the words of a claim once', async () => {
  const folder = await temporaryFolder()
  const before = await filled(folder)
  const text = await readFile(catalogueIn(folder), 'utf8')
  expect(text.split('Three. Open').length - 1).toBe(0)
  expect(text.split('"Three"').length - 1).toBe(1)
  expect(before.claims.total).toBe(5)
  expect(before.bin.articles).toHaveLength(1)
  expect(before.bin.claims).toHaveLength(1)
  expect(await everything(await opened(folder))).toEqual(before)
})

describe('a catalogue that is no use', () => {
  const flipped = (text: string, at: number) =>
    `${text.slice(0, at)}${text[at] === 'x' ? 'y' : 'x'}${text.slice(at + 1)}`
  it.each<[string, (folder: string) => Promise<unknown>]>([
    ['is missing', (folder) => rm(catalogueIn(folder))],
    ['is empty', (folder) => writeFile(catalogueIn(folder), '')],
    [
      'lost its last line',
      async (folder) => writeFile(catalogueIn(folder), (await linesIn(folder)).slice(0, -1).join('\n')),
    ],
    [
      'was cut off in its last line',
      async (folder) => writeFile(catalogueIn(folder), (await readFile(catalogueIn(folder))).subarray(0, -9)),
    ],
    [
      'has one letter wrong in the articles',
      async (folder) => {
        const [head = '', index = '', articles = '', ...rest] = await linesIn(folder)
        await writeFile(catalogueIn(folder), `${[head, index, flipped(articles, 200), ...rest].join('\n')}\n`)
      },
    ],
    [
      'has one letter wrong in the list of documents',
      async (folder) => {
        const [head = '', index = '', ...rest] = await linesIn(folder)
        await writeFile(catalogueIn(folder), `${[head, flipped(index, 200), ...rest].join('\n')}\n`)
      },
    ],
    [
      'has one letter wrong in the claims',
      async (folder) => {
        const [head = '', index = '', articles = '', claims = ''] = await linesIn(folder)
        await writeFile(catalogueIn(folder), `${[head, index, articles, flipped(claims, 300)].join('\n')}\n`)
      },
    ],
    [
      'belongs to another library',
      async (folder) => {
        const other = await temporaryFolder()
        await filled(other)
        await writeFile(catalogueIn(folder), await readFile(catalogueIn(other)))
      },
    ],
    [
      'has the format of an older version',
      (folder) =>
        writeFile(catalogueIn(folder), sealed({ format: '3 id', library: 'x', seq: 3, entries: [] })),
    ],
    ['holds something else', (folder) => writeFile(catalogueIn(folder), sealed(null))],
  ])('%s: it is made anew, says the same, and is kept', async (_what, spoil) => {
    const folder = await temporaryFolder()
    const before = await filled(folder)
    const whole = await readFile(catalogueIn(folder), 'utf8')
    await spoil(folder)
    const told: LibraryProgress[] = []
    const library = await opened(folder, { onProgress: (progress) => told.push(progress) })
    expect(await everything(library)).toEqual(before)
    expect(told[0]).toMatchObject({ what: 'reading-articles', done: 0 })
    expect(told.at(-1)?.done).toBe(told[0]?.total)
    await library.close()
    expect(await readFile(catalogueIn(folder), 'utf8')).toBe(whole)
  })

  it('may be taken away while the library is open: the claims come from the documents', async () => {
    const folder = await temporaryFolder()
    const first = await opened(folder)
    // More than is read ahead, so that there is something left to be read.
    const tags = Array.from({ length: 100 }, (_none, nth) => `${'a long tag '.repeat(8)}${nth}`)
    for (let n = 0; n < 140; n++) {
      const claim = await addClaim(first, await addArticle(first, `${n}: ${TEXT}`, `Report ${n}`))
      const input = { claimId: claim.claimId, expectedRev: 1, changes: { tags } }
      expect(codeOf(await first.execute({ name: 'claims.update', input }))).toBe('saved')
    }
    await first.close()
    expect((await stat(catalogueIn(folder))).size).toBeGreaterThan(1_150_000)
    const library = await opened(folder)
    await rm(catalogueIn(folder))
    const { total, rows } = await library.query('claims.list', { page: { offset: 0, limit: 1 } })
    expect(total).toBe(140)
    expect(rows[0]?.articleTitle).toBe('Report 139')
    await library.close()
    expect((await stat(catalogueIn(folder))).size).toBeGreaterThan(1_150_000)
  })

  it('tells how far it has come where a long journal has to be read before the library is open', async () => {
    const folder = await temporaryFolder()
    const first = await opened(folder)
    const long = 'Prices rose by 12% within two years. '.repeat(30_000)
    for (let n = 0; n < 10; n++) await addArticle(first, `${n} ${long}`, `Report ${n}`)
    await first.close()
    const told: LibraryProgress[] = []
    const journalOnly = () => told.filter(({ what }) => what === 'reading-journal')
    await rm(catalogueIn(folder))
    const again = await opened(folder, { onProgress: (progress) => told.push(progress) })
    expect(journalOnly()).toEqual([
      { what: 'reading-journal', done: 5, total: 10 },
      { what: 'reading-journal', done: 10, total: 10 },
    ])
    expect((await again.query('articles.list', {})).total).toBe(10)
  })

  it('comes to its end for who asked for the claims before the library was closed', async () => {
    const folder = await temporaryFolder()
    const before = await filled(folder)
    const library = await opened(folder)
    const list = library.query('claims.list', {})
    await library.close()
    expect((await list).rows).toEqual(before.claims.rows)
  })

  it('keeps nobody from reading and saving an article', async () => {
    const folder = await temporaryFolder()
    const before = await filled(folder)
    await rm(catalogueIn(folder))
    const articleId = before.articles.rows[0]?.id ?? ''
    const gate = gated(articleId)
    const library = await opened(folder, { disk: gate.disk })
    const { claims } = await library.query('articles.get', { articleId })
    const claimId = claims[0]?.id ?? ''
    valueOf(await note(library, claimId, 1, 'saved meanwhile'))
    expect((await library.query('claims.get', { claimId })).claim.note).toBe('saved meanwhile')
    let isAnswered = false
    const list = library.query('claims.list', {}).finally(() => {
      isAnswered = true
    })
    expect(isAnswered).toBe(false)
    gate.open()
    expect((await list).total).toBe(5)
    expect((await everything(library)).articles).toEqual(before.articles)
  })

  it('is made anew at the next opening where the library is closed meanwhile', async () => {
    const folder = await temporaryFolder()
    const before = await filled(folder)
    await rm(catalogueIn(folder))
    const gate = gated('')
    const library = await opened(folder, { disk: gate.disk })
    const asked = library.query('claims.list', {}).catch((error: { code: string }) => error.code)
    const closing = library.close()
    gate.open()
    await closing
    expect(await asked).toBe('closed')
    expect(await everything(await opened(folder))).toEqual(before)
  })
})

/** A disk on which no document but one is read a second time before the gate is opened: the first look only asks how new it is. */
function gated(freeId: string): { disk: Disk; open: () => void } {
  let open = () => {}
  const gate = new Promise<void>((resolve) => {
    open = resolve
  })
  const seen = new Set<string>()
  const read: Disk['read'] = async (path) => {
    const isHeld = path.includes('/articles/') && !path.includes(freeId || 'none') && seen.has(path)
    seen.add(path)
    if (isHeld) await gate
    return await realDisk.read(path)
  }
  return { disk: { ...realDisk, read }, open: () => open() }
}

it('a save that comes while the catalogue is written does not wait for it', async () => {
  const folder = await temporaryFolder()
  let isWriting = () => {}
  const writing = new Promise<void>((resolve) => {
    isWriting = resolve
  })
  let goOn = () => {}
  const held = new Promise<void>((resolve) => {
    goOn = resolve
  })
  const open: Disk['open'] = async (path, mode) => {
    if (path.endsWith('catalogue.json.new')) {
      isWriting()
      await held
    }
    return await realDisk.open(path, mode)
  }
  const library = await opened(folder, { disk: { ...realDisk, open } })
  const article = await addArticle(library)
  const { claimId } = await addClaim(library, article)
  // After so many records the next catalogue is due.
  await Promise.all(Array.from({ length: 1_000 }, (_, n) => note(library, claimId, n + 1, `note ${n}`)))
  await writing
  valueOf(await note(library, claimId, 1_001, 'while it is written'))
  expect((await library.query('claims.get', { claimId })).claim.note).toBe('while it is written')
  goOn()
  await library.close()
  const again = await opened(folder)
  expect((await again.query('claims.get', { claimId })).claim.note).toBe('while it is written')
})

it('a catalogue is written in pieces, and read in pieces: an article with very many claims takes several', async () => {
  const folder = await temporaryFolder()
  const layout = layoutOf(folder)
  const rows = (article: number, claims: number): CatalogueEntry => {
    const id = `01900000-0000-7000-8000-${String(article).padStart(12, '0')}`
    return {
      id,
      seq: article + 1,
      article: {
        id,
        title: `“Fähre” ${article} 🛥️`,
        createdAt: '2026-01-01T00:00:00.000Z' as Instant,
        state: 'inbox',
        versions: 1,
        pending: 0,
        counts: { statistic: claims, quote: 0, prediction: 0 },
      },
      claims: Array.from({ length: claims }, (_, n) => ({
        id: `${id}.${n}`,
        articleId: id,
        articleTitle: `“Fähre” ${article} 🛥️`,
        kind: 'statistic',
        words: `12% of ${n}`,
        state: 'draft',
        start: n,
        createdAt: '2026-01-01T00:00:00.000Z' as Instant,
      })),
      binned: { article: null, claims: [] },
      fingerprint: { rawSha256: `sum of ${article}`, sketch: `sketch of ${article}` },
    }
  }
  const entries = [rows(3, 2), rows(2, 1_700), rows(1, 0), rows(0, 1)]
  const pieces: number[] = []
  const disk = watchedDisk(({ op, bytes }) => {
    if (op === 'file.write') pieces.push(bytes)
    return undefined
  })
  await writeCatalogue(disk, layout, 'a library', { seq: 9, entries })
  // The head, the list of all documents, the articles, and 1,703 claims by five hundred.
  expect(pieces).toHaveLength(7)
  // What is read while the window waits is in ASCII.
  const [, , articles = ''] = (await readFile(layout.catalogue, 'utf8')).split('\n')
  expect(articles).toMatch(/^[\0-\x7f]*F\\u00e4hre[\0-\x7f]*$/)
  const file = await readCatalogue(realDisk, layout, 'a library')
  if (!file) throw new Error('There is no catalogue')
  expect(file.expected.map(({ seq, claims }) => [seq, claims])).toEqual([
    [4, 2],
    [3, 1_700],
    [2, 0],
    [1, 1],
  ])
  expect(file.newest.map(({ article }) => article?.title)).toEqual(
    [3, 2, 1, 0].map((nth) => `“Fähre” ${nth} 🛥️`),
  )
  const read: CatalogueEntry[] = []
  const articleOf = (id: string) => file.newest.find((row) => row.id === id)?.article ?? null
  for await (const { id, binned, ...rest } of claimsIn(file, articleOf)) {
    const { seq = 0 } = file.expected.find((entry) => entry.id === id) ?? {}
    read.push({ id, seq, article: articleOf(id), binned: { article: null, claims: binned }, ...rest })
  }
  expect(read).toEqual(entries)
})

describe('a library with more articles than stand in a line of its catalogue', () => {
  const page = { offset: 0, limit: 100 }
  const titles = ({ rows }: { readonly rows: readonly { readonly title: string }[] }) =>
    rows.map(({ title }) => title)
  const newest = Array.from({ length: 100 }, (_none, nth) => `Article ${519 - nth}`)

  async function large(): Promise<string> {
    const folder = await temporaryFolder()
    const library = await opened(folder)
    for (let from = 0; from < 520; from += 40) {
      const nths = Array.from({ length: 40 }, (_none, nth) => from + nth)
      await Promise.all(nths.map((nth) => addArticle(library, `Text ${nth}`, `Article ${nth}`)))
    }
    const { rows } = await library.query('articles.list', {})
    expect(titles({ rows: rows.slice(0, 100) }).toSorted()).toEqual(newest.toSorted())
    await library.close()
    return folder
  }

  it('gives who does not wait the same first page, count and place as who does', async () => {
    const folder = await large()
    const library = await opened(folder)
    const hasty = await library.query('articles.list', { page, soFar: true })
    const last = hasty.rows.at(-1)?.id ?? ''
    expect(await library.query('articles.place', { of: { articleId: last }, soFar: true })).toEqual({
      place: 99,
    })
    expect((await library.query('library.info', { soFar: true })).articles).toBe(520)
    const order = { by: 'title', descending: false } as const
    const byTitle = await library.query('articles.list', { page, order, soFar: true })
    expect(hasty).toEqual(await library.query('articles.list', { page }))
    expect(hasty.total).toBe(520)
    expect(byTitle).toEqual(await library.query('articles.list', { page, order }))
    expect(titles(byTitle).slice(0, 3)).toEqual(['Article 0', 'Article 1', 'Article 10'])
    expect(byTitle.total).toBe(520)
  })

  it('reads the articles of a damaged line from their documents', async () => {
    const folder = await large()
    const lines = await linesIn(folder)
    const second = lines[3] ?? ''
    lines[3] = second.replace('Article 7"', 'Article 8"')
    expect(lines[3]).not.toBe(second)
    await writeFile(catalogueIn(folder), `${lines.join('\n')}\n`)
    const library = await opened(folder)
    const { rows } = await library.query('articles.list', {})
    expect(rows).toHaveLength(520)
    expect(new Set(titles({ rows })).size).toBe(520)
    const { notices } = await library.query('library.notices', null)
    expect(notices.map(({ file }) => file)).toEqual(['catalogue.json'])
  })
})

describe('memory', () => {
  it('keeps the articles used last; what was changed is there again, and can be undone over all of them', async () => {
    const folder = await temporaryFolder()
    const library = await opened(folder)
    const ids: string[] = []
    for (let n = 0; n < 90; n++) ids.push((await addArticle(library, `Text ${n}`, `Article ${n}`)).articleId)
    await library.close()
    const read: string[] = []
    const again = await opened(folder, {
      disk: watchedDisk(({ op, path }) => {
        if (op === 'read' && path.includes('/articles/')) read.push(path)
        return undefined
      }),
    })
    for (const articleId of ids) await again.query('articles.get', { articleId })
    expect(read).toHaveLength(90)
    await again.query('articles.get', { articleId: ids[89] ?? '' })
    expect(read).toHaveLength(90)
    await again.query('articles.get', { articleId: ids[0] ?? '' })
    expect(read).toHaveLength(91)
    for (const articleId of ids) {
      const changes = { title: 'Another title' }
      valueOf(await again.execute({ name: 'articles.update', input: { articleId, expectedRev: 1, changes } }))
    }
    for (const articleId of ids) {
      expect((await again.query('articles.get', { articleId })).article.title).toBe('Another title')
    }
    for (const _ of ids) valueOf(await again.execute({ name: 'history.undo', input: null }))
    expect((await again.query('articles.get', { articleId: ids[0] ?? '' })).article.title).toBe('Article 0')
    expect((await again.query('articles.list', {})).rows.map(({ title }) => title)).not.toContain(
      'Another title',
    )
  })
})
