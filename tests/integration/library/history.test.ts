import { describe, expect, it } from 'vitest'
import type { Library } from '../../../src/library'
import {
  addArticle,
  addClaim,
  codeOf,
  note,
  opened,
  TITLE,
  temporaryFolder,
  valueOf,
} from '../../support/library'

const undo = (library: Library) => library.execute({ name: 'history.undo', input: null })
const redo = (library: Library) => library.execute({ name: 'history.redo', input: null })

/** What is in the library, without what counts changes. */
async function content(library: Library) {
  const { rows } = await library.query('claims.list', {})
  const claims = await Promise.all(rows.map(({ id }) => library.query('claims.get', { claimId: id })))
  return {
    articles: (await library.query('articles.list', {})).rows.map(({ id, title }) => ({ id, title })),
    claims: claims.map(({ claim }) => {
      const { rev: _rev, heads: _heads, updatedAt: _updatedAt, ...rest } = claim
      return rest
    }),
  }
}

/** One of everything that can be done, each step told apart by what the library then holds. */
async function day(library: Library) {
  const states = [await content(library)]
  const step = async <T>(work: Promise<T>) => {
    const result = await work
    states.push(await content(library))
    return result
  }
  const article = await step(addArticle(library))
  const { claimId } = await step(addClaim(library, article))
  valueOf(await step(note(library, claimId, 1, 'first')))
  valueOf(await step(note(library, claimId, 2, 'second')))
  const due = (expectedRev: number, day: string) =>
    library.execute({
      name: 'readings.add',
      input: { claimId, expectedRev, reading: { relation: 'by', window: `../${day}` } },
    })
  valueOf(await step(due(3, '2028-03-01')))
  valueOf(await step(due(4, '2029-03-01')))
  const changes = { title: 'Another title', publisherName: 'Gazette' }
  const update = { articleId: article.articleId, expectedRev: 1, changes }
  valueOf(await step(library.execute({ name: 'articles.update', input: update })))
  valueOf(await step(library.execute({ name: 'claims.delete', input: { claimId, expectedRev: 5 } })))
  return { states, article, claimId }
}

describe('undo and redo', () => {
  it('go through a whole day and back, and again after a restart', async () => {
    const folder = await temporaryFolder()
    const library = await opened(folder)
    const { states } = await day(library)
    for (const state of states.slice(0, -1).toReversed()) {
      valueOf(await undo(library))
      expect(await content(library)).toEqual(state)
    }
    expect(codeOf(await undo(library))).toBe('nothing-to-undo')
    for (const state of states.slice(1)) {
      valueOf(await redo(library))
      expect(await content(library)).toEqual(state)
    }
    expect(codeOf(await redo(library))).toBe('nothing-to-redo')
    await library.close()

    const again = await opened(folder)
    expect(await content(again)).toEqual(states.at(-1))
    for (const state of states.slice(0, -1).toReversed()) {
      valueOf(await undo(again))
      expect(await content(again)).toEqual(state)
    }
  })

  it('change direction anywhere, with a restart in between', async () => {
    const folder = await temporaryFolder()
    let library = await opened(folder)
    const { states } = await day(library)
    let at = states.length - 1
    for (const [index, turn] of 'uuuruuurrruuuuuurrrruurrrrrr'.split('').entries()) {
      const answer = turn === 'u' ? await undo(library) : await redo(library)
      at = Math.min(states.length - 1, Math.max(0, at + (turn === 'u' ? -1 : 1)))
      expect(codeOf(answer)).toBe('saved')
      expect(await content(library)).toEqual(states[at])
      if (index % 5 === 4) {
        await library.close()
        library = await opened(folder)
      }
    }
  })

  it('are named by what they would do', async () => {
    const library = await opened(await temporaryFolder())
    const article = await addArticle(library)
    await addClaim(library, article)
    const added = { name: 'articles.add', about: TITLE, articleId: article.articleId }
    const created = { name: 'claims.create', about: 'within two years', articleId: article.articleId }
    expect(library.history()).toEqual({ undo: created, redo: null })
    expect(valueOf(await undo(library))).toEqual(created)
    expect(library.history()).toEqual({ undo: added, redo: created })
    expect(valueOf(await redo(library))).toEqual(created)
    expect(library.history()).toEqual({ undo: created, redo: null })
  })

  it('a new command after an undo clears redo, also after a restart', async () => {
    const folder = await temporaryFolder()
    const library = await opened(folder)
    const article = await addArticle(library)
    await addClaim(library, article)
    valueOf(await undo(library))
    await addClaim(library, article, '£70m', 'statistic')
    expect(library.history().redo).toBeNull()
    await library.close()
    const again = await opened(folder)
    expect(again.history()).toMatchObject({ undo: { about: '£70m' }, redo: null })
  })

  it('two undos asked for at once undo two things', async () => {
    const library = await opened(await temporaryFolder())
    const { states } = await day(library)
    await Promise.all([undo(library), undo(library)])
    expect(await content(library)).toEqual(states.at(-3))
  })

  it('an undo counts the revision on, so that an old screen is told', async () => {
    const library = await opened(await temporaryFolder())
    const { claimId } = await addClaim(library, await addArticle(library))
    valueOf(await note(library, claimId, 1, 'n'))
    valueOf(await undo(library))
    expect((await library.query('claims.get', { claimId })).claim.rev).toBe(3)
    expect(codeOf(await note(library, claimId, 2, 'from an old screen'))).toBe('stale')
  })

  it('reach back 250 commands, also when read from the journal', async () => {
    const folder = await temporaryFolder()
    const library = await opened(folder)
    const { claimId } = await addClaim(library, await addArticle(library))
    for (let n = 1; n <= 250; n++) valueOf(await note(library, claimId, n, `note ${n}`))
    for (let n = 0; n < 100; n++) valueOf(await undo(library))
    await library.close()
    const again = await opened(folder)
    expect((await again.query('claims.get', { claimId })).claim.note).toBe('note 150')
    for (let n = 0; n < 100; n++) valueOf(await redo(again))
    expect((await again.query('claims.get', { claimId })).claim.note).toBe('note 250')
    for (let n = 0; n < 250; n++) valueOf(await undo(again))
    expect((await again.query('claims.get', { claimId })).claim).not.toHaveProperty('note')
  })
})
