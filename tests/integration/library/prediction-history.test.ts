import { copyFile, readFile, rm } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import type { Library } from '../../../src/library'
import { en } from '../../../src/shared/strings/en'
import { codeOf, libraryIn, opened, temporaryFolder } from '../../support/library'
import { bridge, done, itHappened } from '../../support/predictions'

const undo = (library: Library) => done(library, 'history.undo', null)
const redo = (library: Library) => done(library, 'history.redo', null)

/** What is known of the prediction, without what counts changes, and its row in the lists. */
async function known(library: Library, claimId: string) {
  const view = await library.query('predictions.get', { claimId, asAt: '2016-06-01' })
  const { rows } = await library.query('claims.list', {})
  const { rev: _rev, heads: _heads, updatedAt: _updatedAt, ...claim } = view.claim
  return {
    claim: { ...claim, ...listsOf(claim, ['interims', 'seals', 'links']) },
    outcomes: view.outcomes.map(({ id, happened }) => ({ id, happened })),
    evidence: view.evidence.map(({ evidence }) => evidence.id),
    standing: view.standing,
    row: rows.find(({ id }) => id === claimId)?.prediction,
  }
}

/** An emptied list and a list that never was say the same. */
const listsOf = (claim: object, lists: readonly string[]) =>
  Object.fromEntries(
    lists.map((name) => [name, (claim as Record<string, unknown[] | undefined>)[name] ?? []]),
  )

/** Every command on predictions once, each told apart by what is then known. */
async function day(library: Library) {
  const { claimId, passage, later } = await bridge(library)
  const states = [await known(library, claimId)]
  const step = async <T>(work: Promise<T>) => {
    const result = await work
    states.push(await known(library, claimId))
    return result
  }
  const rev = async () => (await library.query('claims.get', { claimId })).claim.rev
  const on = async () => ({ claimId, expectedRev: await rev() })
  const words = { words: 'by the summer', anchor: 'utterance', anchorDate: '2013-03-14' } as const
  const choose = { relation: 'by', window: '../2013-08-31' } as const
  await step(done(library, 'readings.read', { ...(await on()), ...words, choose, reason: 'end of it' }))
  const reading = { relation: 'in', window: '2014-03', duration: 'P1Y' } as const
  const { claim } = await step(done(library, 'readings.add', { ...(await on()), reading }))
  const readingId = claim.readings[0]?.id ?? ''
  await step(done(library, 'readings.choose', { ...(await on()), readingId, reason: 'the first' }))
  await step(done(library, 'readings.remove', { ...(await on()), readingId }))
  await step(done(library, 'readings.read', { ...(await on()), ...words, words: 'two years' }))
  await step(done(library, 'claims.update', { ...(await on()), changes: { saidOn: '2014-04-14' } }))
  await step(done(library, 'claims.update', { ...(await on()), changes: { criteria: 'Cars cross it.' } }))
  await step(done(library, 'predictions.seal', await on()))
  const interim = { on: '2014-01-01', status: 'no_news', lookAgainOn: '2014-07-01' } as const
  await step(done(library, 'predictions.interim', { ...(await on()), ...interim }))
  await step(done(library, 'predictions.snooze', { ...(await on()), until: null }))
  const { evidence } = await step(done(library, 'evidence.attach', { ...(await on()), evidence: passage }))
  const reference = { kind: 'reference', title: 'Minutes of the council', supports: 'against' } as const
  const other = await step(done(library, 'evidence.attach', { ...(await on()), evidence: reference }))
  const outcome = itHappened({ proof: 'library', evidenceIds: [evidence.id] })
  await step(done(library, 'outcomes.record', { ...(await on()), outcome }))
  const second = itHappened({ happened: 'partly', note: 'One lane only.' })
  await step(done(library, 'outcomes.record', { ...(await on()), outcome: second }))
  await step(done(library, 'evidence.detach', { ...(await on()), evidenceId: other.evidence.id }))
  await step(done(library, 'predictions.reopen', { ...(await on()), reason: 'A lane is no bridge.' }))
  await step(done(library, 'predictions.void', { ...(await on()), reason: 'No prediction.' }))
  const { claimId: same } = await done(library, 'claims.create', {
    ...later,
    kind: 'prediction',
    fragments: [{ start: 0, end: 12 }],
  })
  states.push(await known(library, claimId))
  await step(done(library, 'predictions.linkRepeat', { ...(await on()), repeats: same }))
  await step(done(library, 'predictions.unlinkRepeat', { ...(await on()), repeats: same }))
  return { claimId, states }
}

describe('undo and redo of what is found about a prediction', () => {
  it('go through everything and back, and again after a restart', async () => {
    const folder = await temporaryFolder()
    const library = await opened(folder)
    const { claimId, states } = await day(library)
    expect(new Set(states.map((state) => JSON.stringify(state))).size).toBeGreaterThan(states.length - 4)
    for (const state of states.slice(0, -1).toReversed()) {
      await undo(library)
      expect(await known(library, claimId)).toEqual(state)
    }
    for (const state of states.slice(1)) {
      await redo(library)
      expect(await known(library, claimId)).toEqual(state)
    }
    await library.close()

    const again = await opened(folder)
    for (const state of states.slice(0, -1).toReversed()) {
      expect(await known(again, claimId)).toEqual(states[states.indexOf(state) + 1])
      await undo(again)
      expect(await known(again, claimId)).toEqual(state)
    }
  })

  it('name what they would do', async () => {
    const library = await opened(await temporaryFolder())
    const { claimId, passage } = await bridge(library)
    const on = { claimId, expectedRev: 1 }
    const { evidence } = await done(library, 'evidence.attach', { ...on, evidence: passage })
    expect(library.history().undo).toMatchObject({ name: 'evidence.attach', about: 'within two years' })
    const outcome = itHappened({ proof: 'library', evidenceIds: [evidence.id] })
    await done(library, 'outcomes.record', { ...on, outcome })
    const { name, about } = library.history().undo ?? { name: '', about: '' }
    expect(en.done(name, about)).toBe('outcome for “within two years”')
  })

  it('an outcome that is taken back counts no more, and evidence that is given back counts again', async () => {
    const library = await opened(await temporaryFolder())
    const { claimId, passage } = await bridge(library)
    const on = { claimId, expectedRev: 1 }
    const { evidence } = await done(library, 'evidence.attach', { ...on, evidence: passage })
    const outcome = itHappened({ proof: 'library', evidenceIds: [evidence.id] })
    await done(library, 'outcomes.record', { ...on, outcome })
    await undo(library)
    await undo(library)
    expect(await known(library, claimId)).toMatchObject({ outcomes: [], evidence: [] })
    expect(codeOf(await library.execute({ name: 'outcomes.record', input: { ...on, outcome } }))).toBe(
      'not-found',
    )
    await redo(library)
    expect(await known(library, claimId)).toMatchObject({ evidence: [evidence.id] })
  })
})

describe('outcomes, evidence and readings after a crash', () => {
  it.each([
    ['the catalogue is gone', async (folder: string) => rm(libraryIn(folder, 'catalogue.json'))],
    [
      'the article is the generation before',
      async (folder: string, id: string) => {
        const file = libraryIn(folder, 'articles', `${id}.json`)
        await copyFile(`${file}.bak`, file)
      },
    ],
    [
      'catalogue and articles are gone',
      async (folder: string) => {
        await rm(libraryIn(folder, 'catalogue.json'))
        await rm(libraryIn(folder, 'articles'), { recursive: true })
      },
    ],
  ])('come back as they were when %s', async (_what, spoil) => {
    const folder = await temporaryFolder()
    const first = await opened(folder)
    const { article, claimId, passage } = await bridge(first)
    await first.close()
    const library = await opened(folder)
    const on = { claimId, expectedRev: 1 }
    const { evidence } = await done(library, 'evidence.attach', { ...on, evidence: passage })
    const outcome = itHappened({ proof: 'library', evidenceIds: [evidence.id] })
    await done(library, 'outcomes.record', { ...on, outcome })
    const words = { words: 'two years', anchor: 'utterance', anchorDate: '2013-08-22' } as const
    const choose = { relation: 'about', window: '2015-02-22/2016-02-22' } as const
    await done(library, 'readings.read', { ...on, ...words, choose })
    const before = await known(library, claimId)
    const rows = await library.query('claims.list', {})
    expect(before.standing).toMatchObject({ label: 'came_true_late', verdict: { slip: { from: 8, to: 8 } } })
    await library.close()
    const file = libraryIn(folder, 'articles', `${article.articleId}.json`)
    const whole = await readFile(file, 'utf8')

    await spoil(folder, article.articleId)
    const again = await opened(folder)
    expect(await known(again, claimId)).toEqual(before)
    expect(await again.query('claims.list', {})).toEqual(rows)
    await again.close()
    expect(await readFile(file, 'utf8')).toBe(whole)
  })
})
