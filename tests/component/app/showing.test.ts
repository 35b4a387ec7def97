import { describe, expect, test } from 'vitest'
import { openHit } from '../../../src/renderer/work/evidence-work'
import { inBackground } from '../../../src/renderer/work/in-background'
import { openArticle, showVersion, undo } from '../../../src/renderer/work/library-work'
import { goToPlace } from '../../../src/renderer/work/place-work'
import { AnsweredByHand } from '../answered-by-hand'

const article = (id: string, versionId = `${id}-newest`) => ({
  article: { id, title: id, currentVersionId: `${id}-newest` },
  version: { id: versionId, seq: 1, capturedAt: '2022-02-12T12:00:00.000Z' },
  claims: [],
})

/** The library with the ferry open. */
async function ferryOpen(): Promise<AnsweredByHand> {
  const library = new AnsweredByHand()
  inBackground(() => openArticle(library.work, 'ferry'))
  await library.answer('ferry', article('ferry'))
  return library
}

const shown = ({ work }: AnsweredByHand) => work.session.getState().open?.version.id

describe('what was asked for last is what is shown', () => {
  test('a slow article does not push away the one that was chosen after it', async () => {
    const library = await ferryOpen()
    inBackground(() => openArticle(library.work, 'bridge'))
    inBackground(() => openArticle(library.work, 'tunnel'))
    await library.answer('tunnel', article('tunnel'))
    await library.answer('bridge', article('bridge'))
    expect(shown(library)).toBe('tunnel-newest')
  })

  test('a slow version does not bring the article back that one has left', async () => {
    const library = await ferryOpen()
    inBackground(() => showVersion(library.work, 'ferry-first'))
    inBackground(() => openArticle(library.work, 'tunnel'))
    await library.answer('tunnel', article('tunnel'))
    await library.answer('ferry-first', article('ferry', 'ferry-first'))
    expect(shown(library)).toBe('tunnel-newest')
  })

  test('choosing the version that is shown takes back that another one was asked for', async () => {
    const library = await ferryOpen()
    inBackground(() => showVersion(library.work, 'ferry-first'))
    inBackground(() => showVersion(library.work, 'ferry-newest'))
    await library.answer('ferry-first', article('ferry', 'ferry-first'))
    expect(shown(library)).toBe('ferry-newest')
  })

  test('a passage that is looked at comes after an article that was asked for before it', async () => {
    const library = await ferryOpen()
    library.work.session.setState({ isGathering: true })
    inBackground(() => openHit(library.work, { articleId: 'bridge', start: 0, end: 6 }))
    inBackground(() => openHit(library.work, { articleId: 'tunnel', start: 0, end: 6 }))
    await library.answer('tunnel', article('tunnel'))
    await library.answer('bridge', article('bridge'))
    expect(shown(library)).toBe('tunnel-newest')
  })

  test('what was asked for before and is refused afterwards is not told', async () => {
    const library = await ferryOpen()
    inBackground(() => openArticle(library.work, 'bridge'))
    inBackground(() => openArticle(library.work, 'tunnel'))
    await library.answer('tunnel', article('tunnel'))
    await library.refuse('bridge', 'The bridge is gone.')
    expect(library.work.session.getState().notice).toBeNull()
  })

  test('an undo does not lead away from what was chosen meanwhile', async () => {
    const library = await ferryOpen()
    const step = { name: 'claims.delete', about: 'Bookings', articleId: 'bridge' }
    library.work.session.setState({ history: { undo: step, redo: null } })
    inBackground(() => undo(library.work))
    inBackground(() => openArticle(library.work, 'tunnel'))
    await library.answer('tunnel', article('tunnel'))
    await library.answer('history.undo', step)
    await library.answer('articles.list', { rows: [], total: 1 })
    expect(library.waiting).toEqual([])
    expect(shown(library)).toBe('tunnel-newest')
  })

  test('going back to a list is not overtaken by an article that was on its way', async () => {
    const library = await ferryOpen()
    const claims = { view: 'claims', articleId: null, claimId: null } as const
    const ferry = { view: 'articles', articleId: 'ferry', claimId: null } as const
    library.work.session.setState({ visited: { places: [claims, ferry], at: 1 } })
    inBackground(() => openArticle(library.work, 'tunnel'))
    await goToPlace(library.work, -1)
    await library.answer('tunnel', article('tunnel'))
    expect(library.work.session.getState().view).toBe('claims')
  })
})
