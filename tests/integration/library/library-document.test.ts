import { copyFile, rm } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { exportedClaims, fillSample } from '../../../src/library'
import type { Day } from '../../../src/shared/domain/time/day'
import {
  addArticle,
  addClaim,
  codeOf,
  libraryIn,
  opened,
  temporaryFolder,
  valueOf,
} from '../../support/library'

const REED = {
  kind: 'person' as const,
  name: 'Tomas Reed',
  aliases: ['Mr Reed'],
  role: 'head of structures',
}

async function addReed(library: Awaited<ReturnType<typeof opened>>) {
  return valueOf(await library.execute<'people.add'>({ name: 'people.add', input: REED })).person
}

const names = async (library: Awaited<ReturnType<typeof opened>>, words = '') =>
  (await library.query('people.find', { words, limit: 10 })).people.map(({ name }) => name)

describe('people of the library', () => {
  it('are found by name and by alias, those whose name begins so first', async () => {
    const library = await opened(await temporaryFolder())
    await addReed(library)
    valueOf(
      await library.execute({
        name: 'people.add',
        input: { kind: 'organisation', name: 'Reed Bed Society', aliases: [] },
      }),
    )
    expect(await names(library, 'reed')).toEqual(['Reed Bed Society', 'Tomas Reed'])
    expect(await names(library, 'mr ré')).toEqual(['Tomas Reed'])
    expect(await names(library, 'hale')).toEqual([])
    expect(await names(library)).toEqual(['Reed Bed Society', 'Tomas Reed'])
  })

  it('are changed field by field, and a change seen too late is refused', async () => {
    const library = await opened(await temporaryFolder())
    const { id } = await addReed(library)
    const changes = { role: null, aliases: ['Mr Reed', 'Tom Reed'] }
    const update = { personId: id, expectedRev: 1, changes }
    const { person } = valueOf(
      await library.execute<'people.update'>({ name: 'people.update', input: update }),
    )
    expect(person).toMatchObject({ name: 'Tomas Reed', aliases: ['Mr Reed', 'Tom Reed'], rev: 2 })
    expect(person.role).toBeUndefined()
    expect(codeOf(await library.execute({ name: 'people.update', input: update }))).toBe('stale')
  })

  it('are undone and redone, also after a restart, and the change belongs to no article', async () => {
    const folder = await temporaryFolder()
    const library = await opened(folder)
    const heard: (string | null)[] = []
    library.onChange(({ articleId }) => heard.push(articleId))
    await addReed(library)
    expect(heard).toEqual([null])
    await library.close()

    const again = await opened(folder)
    expect(await names(again)).toEqual(['Tomas Reed'])
    expect(again.history().undo).toEqual({ name: 'people.add', about: 'Tomas Reed', articleId: null })
    valueOf(await again.execute({ name: 'history.undo' }))
    expect(await names(again)).toEqual([])
    valueOf(await again.execute({ name: 'history.redo' }))
    expect(await names(again)).toEqual(['Tomas Reed'])
  })

  it.each([
    ['library.json is the generation before', ['library.json']],
    ['library.json is the generation before and the catalogue is gone', ['library.json', 'catalogue.json']],
  ])('are back when %s', async (_name, files) => {
    const folder = await temporaryFolder()
    const library = await opened(folder)
    await addReed(library)
    await library.close()
    await copyFile(libraryIn(folder, 'library.json.bak'), libraryIn(folder, 'library.json'))
    if (files.includes('catalogue.json')) await rm(libraryIn(folder, 'catalogue.json'))
    const again = await opened(folder)
    expect(await names(again)).toEqual(['Tomas Reed'])
  })

  it('give their name to exports and facets', async () => {
    const library = await opened(await temporaryFolder())
    const { id } = await addReed(library)
    const article = await addArticle(library)
    const { claimId } = await addClaim(library, article)
    valueOf(
      await library.execute({
        name: 'claims.update',
        input: {
          claimId,
          expectedRev: 1,
          changes: { speakerId: id, speakerAs: 'Mr Reed', tags: ['b', 'a'] },
        },
      }),
    )
    const asAt = '2022-01-01' as Day
    const { text, claims } = await exportedClaims(library, { format: 'lines', filter: {}, asAt })
    expect(claims).toBe(1)
    expect(text).toContain('Tomas Reed')
    const facets = await library.query('claims.facets', { filter: {} })
    expect(facets.speakers).toEqual([{ speakerId: id, name: 'Tomas Reed', claims: 1 }])
    expect(facets.tags).toEqual([
      { tag: 'a', claims: 1 },
      { tag: 'b', claims: 1 },
    ])
    expect(facets.kinds).toEqual({ statistic: 0, quote: 0, prediction: 1 })
  })
})

it('saved filters come, go to the bin and come back by undo', async () => {
  const folder = await temporaryFolder()
  const library = await opened(folder)
  const saved = valueOf(
    await library.execute<'filters.save'>({
      name: 'filters.save',
      input: { name: 'Open predictions', filter: { kinds: ['prediction'] } },
    }),
  )
  await library.close()
  const again = await opened(folder)
  const list = async () => (await again.query('filters.list', null)).filters.map(({ name }) => name)
  expect(await list()).toEqual(['Open predictions'])
  valueOf(await again.execute({ name: 'filters.remove', input: { filterId: saved.filter.id } }))
  expect(await list()).toEqual([])
  valueOf(await again.execute({ name: 'history.undo' }))
  expect(await list()).toEqual(['Open predictions'])
})

describe('the bin', () => {
  it('holds deleted claims and articles until they are restored', async () => {
    const library = await opened(await temporaryFolder())
    const article = await addArticle(library)
    const { claimId } = await addClaim(library, article)
    valueOf(await library.execute({ name: 'claims.delete', input: { claimId, expectedRev: 1 } }))
    expect(await library.query('bin.list', null)).toMatchObject({
      articles: [],
      claims: [{ claimId, articleId: article.articleId, kind: 'prediction' }],
    })
    valueOf(
      await library.execute({ name: 'claims.restore', input: { articleId: article.articleId, claimId } }),
    )
    expect(await library.query('bin.list', null)).toEqual({ articles: [], claims: [] })

    valueOf(
      await library.execute({
        name: 'articles.delete',
        input: { articleId: article.articleId, expectedRev: 1 },
      }),
    )
    expect(await library.query('articles.list', {})).toMatchObject({ total: 0 })
    expect(await library.query('claims.list', {})).toMatchObject({ total: 0 })
    expect(await library.query('bin.list', null)).toMatchObject({ articles: [{ claims: 1 }], claims: [] })
    valueOf(await library.execute({ name: 'articles.restore', input: { articleId: article.articleId } }))
    expect(await library.query('claims.list', {})).toMatchObject({ total: 1 })
  })
})

describe('masks and fragments', () => {
  it('masks are set as a whole, refused where they overlap, and leave claims where they are', async () => {
    const library = await opened(await temporaryFolder())
    const article = await addArticle(library)
    await addClaim(library, article)
    const set = (masks: { start: number; end: number }[], expectedRev: number) =>
      library.execute({
        name: 'articles.setMasks',
        input: {
          articleId: article.articleId,
          versionId: article.versionId,
          expectedRev,
          masks: masks.map((mask) => ({ ...mask, reason: 'other', by: 'user' })),
        },
      })
    expect(
      codeOf(
        await set(
          [
            { start: 0, end: 5 },
            { start: 4, end: 8 },
          ],
          1,
        ),
      ),
    ).toBe('spans-overlap')
    expect(codeOf(await set([{ start: 0, end: 1_000_000 }], 1))).toBe('span-outside-text')
    valueOf(
      await set(
        [
          { start: 6, end: 8 },
          { start: 0, end: 5 },
        ],
        1,
      ),
    )
    const view = await library.query('articles.get', { articleId: article.articleId })
    expect(view.version.masks.map(({ start, end }) => [start, end])).toEqual([
      [0, 5],
      [6, 8],
    ])
    expect(codeOf(await set([], 1))).toBe('stale')
    valueOf(await library.execute({ name: 'history.undo' }))
    expect((await library.query('articles.get', { articleId: article.articleId })).version.masks).toEqual([])
  })
})

it('the sample fills an empty library once: four articles, every claim on its words, a prediction that is overdue', async () => {
  const folder = await temporaryFolder()
  const library = await opened(folder)
  await fillSample(library)
  await fillSample(library)
  const { total } = await library.query('articles.list', {})
  const claims = await library.query('claims.list', {})
  expect(total).toBe(4)
  expect(claims.total).toBe(15)
  const queue = await library.query('predictions.due', { asAt: '2022-06-01' })
  expect(queue.rows.map(({ claim, standing }) => [claim.words, standing.track, standing.due])).toEqual([
    ['will begin in the autumn', 'overdue', '2020-11-30'],
    ['will not need work before 2040', 'open', '2040-01-01'],
    ['will be built in due course', 'undated', undefined],
  ])
  const resolved = await library.query('predictions.due', { asAt: '2022-06-01', tracks: ['resolved'] })
  const found = resolved.rows.map(({ claim, standing, repeatedIn }) => ({
    words: claim.words,
    label: standing.label,
    slip: standing.verdict?.slip,
    trueUnder: standing.trueUnder,
    repeatedIn,
  }))
  expect(found).toEqual([
    {
      words: 'will stay shut until 2021',
      label: 'came_true',
      slip: { from: 11, to: 11 },
      trueUnder: { readings: 1, of: 2 },
      repeatedIn: 0,
    },
    {
      words: 'closed for at least the next two years',
      label: 'came_true',
      slip: { from: 9, to: 9 },
      trueUnder: { readings: 1, of: 1 },
      repeatedIn: 0,
    },
    {
      words: 'I would say two years, if the steel comes on time.',
      label: 'came_true_late',
      slip: { from: 9, to: 9 },
      trueUnder: { readings: 1, of: 1 },
      repeatedIn: 1,
    },
  ])
  expect(await names(library)).toEqual(['Amina Shaw', 'Sill Traders', 'Tomas Reed'])
})
