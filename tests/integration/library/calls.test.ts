import { v7 } from 'uuid'
import { describe, expect, it } from 'vitest'
import { contract, LibraryInfo } from '../../../src/shared/ipc/contract'
import {
  addArticle,
  addClaim,
  codeOf,
  note,
  opened,
  refusalOf,
  TEXT,
  TITLE,
  temporaryFolder,
  valueOf,
} from '../../support/library'

describe('answers', () => {
  it('are what the contract with the window says', async () => {
    const library = await opened(await temporaryFolder())
    const page = { offset: 0, limit: 50 }
    const added = await addArticle(library)
    contract['articles.add'].output.parse(added)
    const { claimId, ...created } = await addClaim(library, added)
    contract['claims.create'].output.parse({ claimId, ...created })
    contract['claims.update'].output.parse(valueOf(await note(library, claimId, 1, 'n')))
    const reading = { relation: 'by', window: '../2028-03-01' } as const
    contract['readings.add'].output.parse(
      valueOf(await library.execute({ name: 'readings.add', input: { claimId, expectedRev: 2, reading } })),
    )
    const update = { articleId: added.articleId, expectedRev: 1, changes: { publisherName: 'Gazette' } }
    contract['articles.update'].output.parse(
      valueOf(await library.execute({ name: 'articles.update', input: update })),
    )
    contract['articles.list'].output.parse(await library.query('articles.list', { page }))
    contract['articles.get'].output.parse(await library.query('articles.get', { articleId: added.articleId }))
    contract['claims.list'].output.parse(await library.query('claims.list', { filter: {}, page }))
    LibraryInfo.parse(await library.query('library.info', null))
    contract['history.state'].output.parse(await library.query('history.state', null))
    contract['imports.readPasted'].output.parse(await library.query('imports.readPasted', { text: TEXT }))
    contract['history.undo'].output.parse(
      valueOf(await library.execute({ name: 'history.undo', input: null })),
    )
    contract['history.redo'].output.parse(
      valueOf(await library.execute({ name: 'history.redo', input: null })),
    )
    const remove = { claimId, expectedRev: 3 }
    contract['claims.delete'].output.parse(
      valueOf(await library.execute({ name: 'claims.delete', input: remove })),
    )
  })

  it('list articles newest first and claims in reading order, in pages or whole', async () => {
    const library = await opened(await temporaryFolder())
    const first = await addArticle(library)
    const second = await addArticle(library, 'Prices fell by 3% and then rose by 4%.', 'Prices')
    const late = await addClaim(library, second, 'rose by 4%', 'statistic')
    const early = await addClaim(library, second, 'fell by 3%', 'statistic')
    const old = await addClaim(library, first, '£70m', 'statistic')
    const articles = await library.query('articles.list', {})
    expect(articles.rows.map(({ id }) => id)).toEqual([second.articleId, first.articleId])
    expect(articles.rows[0]?.counts).toEqual({ statistic: 2, quote: 0, prediction: 0 })
    const claims = await library.query('claims.list', {})
    expect(claims.rows.map(({ id }) => id)).toEqual([early.claimId, late.claimId, old.claimId])
    const page = await library.query('claims.list', { filter: {}, page: { offset: 1, limit: 1 } })
    expect(page).toMatchObject({ total: 3, rows: [{ id: late.claimId }] })
    const filtered = await library.query('claims.list', { filter: { words: 'BRIDGE 70' } })
    expect(filtered.rows.map(({ id }) => id)).toEqual([old.claimId])
  })

  it('a deleted claim is gone from lists, articles and counts', async () => {
    const library = await opened(await temporaryFolder())
    const article = await addArticle(library)
    const { claimId } = await addClaim(library, article)
    valueOf(await library.execute({ name: 'claims.delete', input: { claimId, expectedRev: 1 } }))
    expect(await library.query('claims.list', {})).toEqual({ rows: [], total: 0 })
    expect((await library.query('articles.get', { articleId: article.articleId })).claims).toEqual([])
    expect(await library.query('library.info', null)).toMatchObject({ articles: 1, claims: 0 })
    expect(await refusalOf(library.query('claims.get', { claimId }))).toMatchObject({ code: 'not-found' })
    expect(codeOf(await note(library, claimId, 2, 'n'))).toBe('not-found')
  })

  it('a pasted text that is held already is recognised', async () => {
    const library = await opened(await temporaryFolder())
    const { articleId } = await addArticle(library)
    const pasted = await library.query('imports.readPasted', { text: TEXT.replaceAll('\n', '\r\n') })
    expect(pasted).toMatchObject({
      document: { title: TITLE, byline: 'Priya Nair' },
      alreadyHeld: { articleId, title: TITLE },
    })
    const other = await library.query('imports.readPasted', { text: `${TEXT} More.` })
    expect(other.alreadyHeld).toBeNull()
    expect(await refusalOf(library.query('imports.readPasted', { text: ' \n ' }))).toMatchObject({
      code: 'no-text',
    })
  })

  it('cannot be used to change the library behind its back', async () => {
    const library = await opened(await temporaryFolder())
    const article = await addArticle(library)
    const { claim } = await addClaim(library, article)
    const view = await library.query('articles.get', { articleId: article.articleId })
    expect(() => Object.assign(view.article, { title: 'x' })).toThrow(TypeError)
    expect(() => Object.assign(claim.fragments[0] ?? {}, { start: 0 })).toThrow(TypeError)
  })
})

describe('refusals', () => {
  it.each([
    ['claims.invent', {}, 'unknown-name', 'There is no command or query called “claims.invent”.'],
    ['__proto__', {}, 'unknown-name', 'There is no command or query called “__proto__”.'],
    ['library.info', null, 'unknown-name', 'There is no command or query called “library.info”.'],
    [
      'claims.update',
      { claimId: 'x', expectedRev: 1, changes: {} },
      'invalid-input',
      'That cannot be used: claimId: Invalid UUID.',
    ],
    ['history.undo', { all: true }, 'invalid-input', 'That cannot be used: input: Unrecognized key: "all".'],
    ['history.undo', null, 'nothing-to-undo', 'There is nothing to undo.'],
    ['history.redo', undefined, 'nothing-to-redo', 'There is nothing to redo.'],
    [
      'claims.delete',
      { claimId: v7(), expectedRev: 1 },
      'not-found',
      'That is no longer in the library. Nothing was changed.',
    ],
  ])('%s of %j is %s', async (name, input, code, message) => {
    const library = await opened(await temporaryFolder())
    expect(await library.execute({ name, input })).toEqual({ ok: false, error: { code, message } })
  })

  it('never repeat the text of an article', async () => {
    const library = await opened(await temporaryFolder())
    const document = { title: 'Secret title', rawText: 'Secret words\r\n', masks: [{ start: 5, end: 2 }] }
    const answer = await library.execute({ name: 'articles.add', input: { document } })
    expect(codeOf(answer)).toBe('invalid-input')
    expect(JSON.stringify(answer)).not.toContain('Secret')
  })

  it('a query by a wrong name or with a wrong input rejects', async () => {
    const library = await opened(await temporaryFolder())
    expect(await refusalOf(library.query('articles.burn'))).toMatchObject({ code: 'unknown-name' })
    expect(await refusalOf(library.query('articles.get', { articleId: '../../etc' } as never))).toMatchObject(
      {
        code: 'invalid-input',
      },
    )
    expect(await refusalOf(library.query('articles.get', { articleId: v7() }))).toMatchObject({
      code: 'not-found',
    })
  })

  it('a second writer with an old revision is told, and overwrites nothing', async () => {
    const library = await opened(await temporaryFolder())
    const { claimId } = await addClaim(library, await addArticle(library))
    const both = await Promise.all([note(library, claimId, 1, 'mine'), note(library, claimId, 1, 'yours')])
    expect(both.map(codeOf)).toEqual(['saved', 'stale'])
    expect((await library.query('claims.get', { claimId })).claim.note).toBe('mine')
  })
})

describe('telling', () => {
  it('listeners hear of a change after it is durable, until they stop listening', async () => {
    const library = await opened(await temporaryFolder())
    const heard: unknown[] = []
    const stop = library.onChange((change) => heard.push(change))
    const { articleId } = await addArticle(library)
    const added = { name: 'articles.add', about: TITLE, articleId }
    expect(heard).toEqual([{ articleId, history: { undo: added, redo: null } }])
    stop()
    await addArticle(library)
    expect(heard).toHaveLength(1)
  })

  it('a listener that throws harms nobody and is reported', async () => {
    const troubles: unknown[] = []
    const library = await opened(await temporaryFolder(), { onTrouble: (error) => troubles.push(error) })
    library.onChange(() => {
      throw new Error('window gone')
    })
    await addArticle(library)
    expect(troubles).toEqual([new Error('window gone')])
  })

  it('a change that changes nothing is answered and leaves no record', async () => {
    const library = await opened(await temporaryFolder())
    const { claimId } = await addClaim(library, await addArticle(library))
    valueOf(await note(library, claimId, 1, 'same'))
    const before = library.history()
    expect(valueOf(await note(library, claimId, 2, 'same')).claim.rev).toBe(2)
    expect(library.history()).toEqual(before)
  })
})

it('a call that is none is refused in a sentence', async () => {
  const library = await opened(await temporaryFolder())
  for (const call of [null, undefined, 'articles.add', {}, { name: 7 }])
    expect(codeOf(await library.execute(call as never))).toBe('invalid-input')
  expect(await refusalOf(library.query(null as never, {} as never))).toMatchObject({ code: 'invalid-input' })
})
