import { screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { predictionList } from '../../../src/renderer/work/prediction-list'
import { expectAccessible } from '../../support/axe'
import type { Desk } from './desk'
import { predictionsDesk, showPredictions } from './predictions-desk'

const TITLE = 'The ferry sails again'
const SAID = 'The ferry left the harbour on 4 June 2021 with two hundred people.'
const before = `${TITLE}\n\n${SAID}\n\nIt had been away for a year.`

let desk: Desk
let source: { articleId: string; versionId: string }

beforeEach(async () => {
  desk = await predictionsDesk()
  source = await desk.ask('articles.add', { document: { title: TITLE, rawText: before } })
})
afterEach(() => desk.close())

const pane = () => screen.getByRole('region', { name: 'Prediction' })
const session = () => desk.work.session.getState()

/** The words are attached to the first prediction of the queue, and its outcome rests on them. Then the source is edited. */
async function changedTo(after: string) {
  const { rows } = await desk.ask('claims.list', {
    filter: { words: 'back by summer' },
    page: { offset: 0, limit: 1 },
  })
  const claimId = rows[0]?.id ?? ''
  const start = before.indexOf(SAID)
  const { claim } = await desk.ask('predictions.get', { claimId, asAt: '2022-02-12' })
  const { evidence } = await desk.ask('evidence.attach', {
    claimId,
    expectedRev: claim.rev,
    evidence: {
      kind: 'article_fragment',
      ...source,
      fragments: [{ start, end: start + SAID.length }],
      supports: 'for',
    },
  })
  await desk.ask('outcomes.record', {
    claimId,
    expectedRev: claim.rev,
    outcome: {
      happened: 'yes',
      occurred: '2021-06-04',
      asAt: '2022-02-12',
      proof: 'library',
      confidence: 'high',
      evidenceIds: [evidence.id],
    },
  })
  await desk.ask('articles.addVersion', {
    articleId: source.articleId,
    expectedRev: 1,
    document: { title: TITLE, rawText: after },
  })
  const view = await desk.ask('predictions.get', { claimId, asAt: '2022-02-12' })
  desk.work.session.setState({ predictionId: claimId })
  return { claimId, place: view.evidence[0]?.place }
}

const reworded = before.replace('two hundred people', 'two thousand people')

test('an outcome whose evidence was reworded says so, and rests on the new words when a person says so', async () => {
  const { claimId, place } = await changedTo(reworded)
  expect(place).toMatchObject({ seq: 1, newest: { seq: 2 }, state: 'changed' })
  const { user, container } = await showPredictions(desk, 4)
  desk.work.session.setState({ predictionId: claimId })
  await within(pane()).findByText(/^Version 2 of the article words it differently\./)
  await within(pane()).findByText(/^Evidence changed: the article it rests on/)
  await expectAccessible(container)
  await user.click(within(pane()).getByRole('button', { name: 'Rest on the new words' }))
  await waitFor(() => expect(within(pane()).queryByText(/words it differently/)).toBeNull())
  expect(session().notice).toBe(`The evidence is now “${SAID.replace('hundred', 'thousand')}”, of version 2`)
  expect(within(pane()).queryByText(/^Evidence changed/)).toBeNull()
})

test('queue and record say of it in its row that its evidence changed, and no longer when a person has decided', async () => {
  const { claimId } = await changedTo(reworded)
  const marked = async () => {
    const asAt = '2022-02-12'
    const page = { offset: 0, limit: 100 }
    const queue = await desk.ask('predictions.due', { asAt, tracks: ['resolved'], page })
    const record = await desk.ask('predictions.recordRows', { asAt, page })
    return [queue, record].map(({ rows }) =>
      rows.filter((row) => row.isEvidenceChanged).map(({ claim }) => claim.id),
    )
  }
  expect(await marked()).toEqual([[claimId], [claimId]])
  predictionList.of(desk.work).setState({ showsDone: true, words: 'back by summer' })
  const { user, container } = await showPredictions(desk, 1)
  // A row that has not arrived yet is another element than the one that takes its place.
  await waitFor(() => within(screen.getByRole('option')).getByText('Evidence changed'))
  await expectAccessible(container)
  desk.work.session.setState({ predictionId: claimId })
  await user.click(await within(pane()).findByRole('button', { name: 'Rest on the new words' }))
  await waitFor(async () => expect(await marked()).toEqual([[], []]))
  await waitFor(() => expect(within(screen.getByRole('option')).queryByText('Evidence changed')).toBeNull())
})

test('both versions can be opened at the passage', async () => {
  const { claimId } = await changedTo(reworded)
  const { user } = await showPredictions(desk, 4)
  desk.work.session.setState({ predictionId: claimId })
  await user.click(await within(pane()).findByRole('button', { name: 'Open version 2' }))
  await waitFor(() => expect(session().open?.version.seq).toBe(2))
  expect(session().selection).toMatchObject([{ start: reworded.indexOf('The ferry left') }])
  desk.work.session.setState({ isGathering: false })
  await user.click(await within(pane()).findByRole('button', { name: `Open “${TITLE}” at the passage` }))
  await waitFor(() => expect(session().open?.version.seq).toBe(1))
})

test('words that only moved are no doubt, and open where they stand now', async () => {
  const { place } = await changedTo(`${TITLE}\n\nIt had been away for a year.\n\n${SAID}`)
  expect(['exact', 'moved']).toContain(place?.state)
  await showPredictions(desk, 4)
  expect(screen.queryByText(/Evidence changed/)).toBeNull()
})

test('words that are gone are told to be gone', async () => {
  const { claimId, place } = await changedTo(`${TITLE}\n\nIt had been away for a year.`)
  expect(place?.state).toBe('lost')
  await showPredictions(desk, 4)
  desk.work.session.setState({ predictionId: claimId })
  await within(pane()).findByText(/^Version 2 of the article does not say it any more\./)
  expect(within(pane()).queryByRole('button', { name: 'Rest on the new words' })).toBeNull()
})

test('in a library that can only be read the change is told, and nothing is offered that would change it', async () => {
  const { claimId } = await changedTo(reworded)
  await desk.handlers.door.open({ readOnly: true })
  await showPredictions(desk, 4)
  desk.work.session.setState({ library: await desk.ask('library.info', null), predictionId: claimId })
  await within(pane()).findByText(/^Version 2 of the article words it differently\./)
  await within(pane()).findByRole('button', { name: 'Open version 2' })
  await waitFor(() =>
    expect(within(pane()).queryByRole('button', { name: 'Rest on the new words' })).toBeNull(),
  )
})
