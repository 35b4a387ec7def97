import { screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { addFragment, reselect, stepClaim, tag } from '../../../src/renderer/work/claim-work'
import { openArticle, refreshOpen } from '../../../src/renderer/work/library-work'
import { leaveOutSelection } from '../../../src/renderer/work/mask-work'
import { expectAccessible } from '../../support/axe'
import { Desk, ferry, ShownArticle, ShownClaim } from './desk'

let desk: Desk

beforeEach(async () => {
  desk = await Desk.open()
})
afterEach(() => desk.close())

const AFTER = ferry
  .replace('It will sail in June', 'It will sail in July')
  .replace('Bookings rose by 12 per cent.', 'Bookings fell.')

const session = () => desk.work.session.getState()

/** Two claims, and a version in which one is reworded and the other gone. */
async function withNewVersion() {
  const prediction = await desk.claim('prediction', ['It will sail in June'])
  const statistic = await desk.claim('statistic', ['Bookings rose by 12 per cent'])
  const { article } = await desk.ask('articles.get', { articleId: desk.articleId })
  const document = { title: article.title, rawText: AFTER }
  const { versionId } = await desk.ask('articles.addVersion', {
    articleId: desk.articleId,
    expectedRev: article.rev,
    document,
  })
  await openArticle(desk.work, desk.articleId)
  return { prediction, statistic, versionId }
}

const spanIn = (text: string, words: string) => {
  const start = text.indexOf(words)
  return { start, end: start + words.length }
}

test('an article with one version has no picker and no notice', async () => {
  await desk.claim('prediction', ['It will sail in June'])
  desk.show(<ShownArticle />)
  await screen.findByRole('button', { name: 'State of the article: Inbox' })
  expect(screen.queryByRole('button', { name: /Choose a version/ })).toBeNull()
  expect(screen.queryByText(/for a place in this version/)).toBeNull()
})

const both = (
  <>
    <ShownArticle />
    <ShownClaim />
  </>
)

test('claims of the version before are not painted in the new one; they are listed, and lead to the old one', async () => {
  const { prediction } = await withNewVersion()
  const { user, container } = desk.show(both)
  await screen.findByText('2 claims wait for a place in this version.')
  expect(screen.queryByRole('button', { name: /^Prediction:/ })).toBeNull()
  await user.click(screen.getByRole('button', { name: 'Show them' }))
  const list = await screen.findByRole('listbox', { name: 'Claims that do not stand in this version' })
  await expectAccessible(container)
  await user.click(await within(list).findByRole('option', { name: /It will sail in June/ }))
  await screen.findByText(/^This is version 1, as it was captured\./)
  expect(session().open?.version.rawText).toBe(ferry)
  expect(session().claimId).toBe(prediction.id)
  await screen.findByText(/Its place in version 2 is not confirmed yet\./)
  await expectAccessible(container)
  await user.click(screen.getByRole('button', { name: 'Go to version 2' }))
  await waitFor(() => expect(session().open?.version.rawText).toBe(AFTER))
  await user.click(await screen.findByRole('button', { name: 'Show it in version 1' }))
  await waitFor(() => expect(session().open?.version.rawText).toBe(ferry))
})

test('from the notice one goes to the places of the claims', async () => {
  await withNewVersion()
  const { user } = desk.show(<ShownArticle />)
  await user.click(await screen.findByRole('button', { name: 'Find their places' }))
  await waitFor(() => expect(session().view).toBe('ledger'))
})

test('another version is chosen in the head', async () => {
  await withNewVersion()
  const { user } = desk.show(<ShownArticle />)
  await user.click(
    await screen.findByRole('button', { name: /^Version 2 of 2, captured .+ Choose a version$/ }),
  )
  const [newest, older] = await screen.findAllByRole('menuitemradio')
  expect(newest?.textContent).toMatch(/^Version 2, captured /)
  if (older) await user.click(older)
  await waitFor(() => expect(session().open?.version.seq).toBe(1))
  expect(session().notice).toMatch(/^Version 1, captured /)
})

test('an older version is for reading: nothing is tagged, added, or left out in it', async () => {
  const { prediction } = await withNewVersion()
  await openArticle(desk.work, desk.articleId, prediction.id)
  expect(session().open?.version.seq).toBe(1)
  const says = 'An older version is for reading only. Claims are made in version 2.'
  for (const act of [
    () => tag(desk.work, 'quote'),
    () => addFragment(desk.work),
    () => reselect(desk.work),
    () => leaveOutSelection(desk.work),
  ]) {
    desk.work.session.setState({ selection: [spanIn(ferry, 'said Morag Dunn')], notice: null })
    await act()
    expect(session().notice).toBe(says)
  }
  expect((await desk.ask('articles.get', { articleId: desk.articleId })).claims).toHaveLength(2)
})

test('steps go through the claims of the version that is shown', async () => {
  const { prediction, statistic } = await withNewVersion()
  expect(await stepClaim(desk.work, 1)).toBeNull()
  await openArticle(desk.work, desk.articleId, prediction.id)
  expect(await stepClaim(desk.work, 1)).toBe(statistic.id)
})

test('words that are selected in the new version give a waiting claim its place there', async () => {
  const { prediction, versionId } = await withNewVersion()
  desk.work.session.setState({ claimId: prediction.id, selection: [spanIn(AFTER, 'It will sail in July')] })
  await addFragment(desk.work)
  expect(session().notice).toMatch(/^The claim stands in another version\./)
  await reselect(desk.work)
  expect(session().notice).toBe('Its place in version 2 is now “It will sail in July”')
  expect(await desk.saved(prediction.id)).toMatchObject({
    versionId,
    placement: { versionId, state: 'by_hand' },
    fragments: [{ exact: 'It will sail in July' }],
    appearances: [{ fragments: [{ exact: 'It will sail in June' }] }],
  })
})

test('who reads the newest version goes on to the next; who reads an older one stays there', async () => {
  const { prediction } = await withNewVersion()
  await openArticle(desk.work, desk.articleId, prediction.id)
  await refreshOpen(desk.work, desk.articleId)
  expect(session().open?.version.seq).toBe(1)
  await openArticle(desk.work, desk.articleId)
  const article = session().open?.article
  await desk.ask('articles.addVersion', {
    articleId: desk.articleId,
    expectedRev: article?.rev ?? 0,
    document: { title: 'Ferry back by summer', rawText: `${AFTER} Closed.` },
  })
  await waitFor(() => expect(session().open?.version.seq).toBe(3))
  expect(session().open?.pending).toBe(2)
})
