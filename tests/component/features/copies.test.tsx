import { act, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { CopyDialogs } from '../../../src/renderer/features/copies/CopyDialogs'
import { askForClaims, askForOriginal } from '../../../src/renderer/work/copies-work'
import { openArticle } from '../../../src/renderer/work/library-work'
import { finding } from '../../../src/renderer/work/search-work'
import { expectAccessible } from '../../support/axe'
import { Desk, ferry, ShownArticle, ShownClaim } from './desk'

let desk: Desk
let claimId: string

beforeEach(async () => {
  desk = await Desk.open()
  const claim = await desk.claim('prediction', ['will sail in June'])
  claimId = claim.id
  await desk.claim('statistic', ['rose by 12 per cent'])
  const changes = { publisherName: 'Northern Ledger', published: stated('2021-05-03') }
  await desk.ask('articles.update', { articleId: desk.articleId, expectedRev: 1, changes })
})
afterEach(() => desk.close())

const stated = (edtf: string) => ({ edtf, basis: 'stated' as const })

/** A copy that an outlet printed a day before, with another figure. */
const copied = (copyOf?: string) =>
  desk.ask('articles.add', {
    document: {
      title: 'Boat to sail',
      publisherName: 'Harbour Wire',
      published: stated('2021-05-02'),
      rawText: `From the wire.\n\n${ferry.replace('12 per cent', '14 per cent')}`,
    },
    ...(copyOf ? { copyOf } : {}),
  })

test('which claims stand in a copy is asked with all ticked, kept in one gesture, and undone in one', async () => {
  const { articleId } = await copied(desk.articleId)
  await openArticle(desk.work, articleId)
  const { user, container } = desk.show(
    <>
      <ShownArticle />
      <CopyDialogs />
    </>,
  )
  await screen.findByText('Copy of “Ferry back by summer”.', { exact: false })
  await user.click(screen.getByRole('button', { name: 'Find its claims here' }))
  const dialog = within(await screen.findByRole('dialog', { name: 'The original’s claims in this copy' }))
  dialog.getByText(
    /^2 of 2 claims of “Ferry back by summer” \(Northern Ledger, 3 May 2021\) stand in “Boat to sail”/,
  )
  const ticks = dialog.getAllByRole<HTMLInputElement>('checkbox')
  expect(ticks.map(({ checked }) => checked)).toEqual([true, true])
  dialog.getByRole('checkbox', { name: /rose by 14 per cent.*other words there: rose by 12 per cent/ })
  await expectAccessible(container)
  await user.click(dialog.getByRole('button', { name: 'Keep 2 places' }))
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  expect((await desk.ask('claims.seenIn', { claimId })).places).toHaveLength(2)
  await desk.ask('history.undo', null)
  expect((await desk.ask('claims.seenIn', { claimId })).places).toEqual([])
})

test('the original leads to its only copy', async () => {
  await copied(desk.articleId)
  const { user, container } = desk.show(<ShownArticle />)
  await user.click(await screen.findByRole('button', { name: '1 copy of this article' }))
  await expectAccessible(container)
  await user.click(await screen.findByRole('menuitem', { name: '“Boat to sail”, Harbour Wire, 2 May 2021' }))
  await screen.findByText('Copy of “Ferry back by summer”.', { exact: false })
  expect(screen.queryByRole('button', { name: /of this article$/ })).toBeNull()
})

test('the original lists its copies by keyboard, and no longer one that went to the bin', async () => {
  const { articleId } = await copied(desk.articleId)
  await desk.ask('articles.add', {
    document: { title: 'At sea again', rawText: ferry },
    copyOf: desk.articleId,
  })
  const { user, container } = desk.show(<ShownArticle />)
  const button = await screen.findByRole('button', { name: '2 copies of this article' })
  act(() => button.focus())
  await user.keyboard('{Enter}')
  const entries = await screen.findAllByRole('menuitem')
  expect(entries.map(({ textContent }) => textContent)).toEqual([
    '“Boat to sail”, Harbour Wire, 2 May 2021',
    '“At sea again”',
  ])
  await expectAccessible(container)
  await user.keyboard('{ArrowDown}{Enter}')
  await waitFor(() => expect(desk.work.session.getState().open?.article.title).toBe('At sea again'))
  await openArticle(desk.work, desk.articleId)
  await desk.ask('articles.delete', { articleId, expectedRev: 1 })
  await screen.findByRole('button', { name: '1 copy of this article' })
})

test('nothing is put over the text of an article when its copies are known', async () => {
  await copied(desk.articleId)
  desk.work.session.setState({ isSettled: false })
  const { container } = desk.show(<ShownArticle />)
  const body = container.querySelector('.ui-pane-body')
  const before = body?.childElementCount
  act(() => desk.work.session.setState({ isSettled: true }))
  await screen.findByText('1 copy')
  expect(body?.childElementCount).toBe(before)
})

test('a copy names its original as soon as it is shown, and by its new title', async () => {
  const { articleId } = await copied(desk.articleId)
  await openArticle(desk.work, articleId)
  desk.show(<ShownArticle />)
  // In the very first picture of it: what comes later would push the text down.
  screen.getByText('Copy of “Ferry back by summer”.', { exact: false })
  const changes = { title: 'Ferry back by autumn' }
  await desk.ask('articles.update', { articleId: desk.articleId, expectedRev: 2, changes })
  await screen.findByText('Copy of “Ferry back by autumn”.', { exact: false })
  await desk.ask('articles.delete', { articleId: desk.articleId, expectedRev: 3 })
  await waitFor(() => expect(screen.queryByText(/^Copy of /)).toBeNull())
})

test('what is not ticked is not kept', async () => {
  const { articleId } = await copied(desk.articleId)
  const { user } = desk.show(<CopyDialogs />)
  await askForClaims(desk.work, articleId)
  await user.click(await screen.findByRole('checkbox', { name: /will sail in June/ }))
  await user.click(screen.getByRole('button', { name: 'Keep 1 place' }))
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  expect((await desk.ask('claims.seenIn', { claimId })).places).toEqual([])
  await askForClaims(desk.work, articleId)
  await screen.findByText(/ 1 of them is kept as standing there already\./)
})

test('a claim says where it was seen first and where else, opens the place there, and can let it go', async () => {
  const { articleId, versionId } = await copied(desk.articleId)
  const { found } = await desk.ask('copies.claims', { articleId })
  await desk.ask('claims.addAppearances', {
    articleId: desk.articleId,
    inArticleId: articleId,
    versionId,
    appearances: found.map((item) => ({
      claimId: item.claimId,
      expectedRev: item.rev,
      fragments: item.fragments,
    })),
  })
  await openArticle(desk.work, desk.articleId, claimId)
  const { user, container } = desk.show(<ShownClaim />)
  const seen = within(await screen.findByRole('region', { name: 'Where it was seen' }))
  expect(seen.getAllByRole('term').map(({ textContent }) => textContent)).toEqual(['First seen', 'Also in'])
  expect(seen.getAllByRole('definition').map(({ textContent }) => textContent)).toEqual([
    'Open “Boat to sail” at the place: Harbour Wire, 2 May 2021',
    'Northern Ledger, 3 May 2021 this article',
  ])
  await expectAccessible(container)
  await user.click(seen.getByRole('button', { name: /^Open “Boat to sail”/ }))
  const start = 'From the wire.\n\n'.length + ferry.indexOf('will sail in June')
  await waitFor(() =>
    expect(finding.of(desk.work).getState().place).toEqual({ articleId, start, end: start + 17 }),
  )
  expect(desk.work.session.getState().open?.article.id).toBe(articleId)

  await openArticle(desk.work, desk.articleId, claimId)
  await user.click(await screen.findByRole('button', { name: 'No longer seen in: Harbour Wire, 2 May 2021' }))
  await waitFor(() => expect(screen.queryByRole('region', { name: 'Where it was seen' })).toBeNull())
})

test('an article is called a copy by hand, and no copy any more', async () => {
  const { articleId } = await copied()
  await openArticle(desk.work, articleId)
  const { user } = desk.show(<CopyDialogs />)
  askForOriginal(desk.work)
  await screen.findByRole('dialog', { name: 'Copy of another article' })
  await user.click(screen.getByRole('button', { name: 'Save' }))
  await screen.findByText('Choose one of the articles that are offered.')
  const field = screen.getByRole('combobox', { name: 'The original' })
  await user.click(field)
  await user.paste('ferry back')
  await user.click(await screen.findByRole('option', { name: /Ferry back by summer/ }))
  await user.click(screen.getByRole('button', { name: 'Save' }))
  await screen.findByRole('dialog', { name: 'The original’s claims in this copy' })
  const copyOf = async () => (await desk.ask('articles.get', { articleId })).article.copyOf
  expect(await copyOf()).toBe(desk.articleId)
  await user.click(screen.getByRole('button', { name: 'Not now' }))

  askForOriginal(desk.work)
  await user.click(await screen.findByRole('button', { name: 'It is no copy' }))
  await waitFor(async () => expect(await copyOf()).toBeUndefined())
  expect(screen.queryByRole('dialog')).toBeNull()
})
