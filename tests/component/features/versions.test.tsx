import { screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { VersionsScreen } from '../../../src/renderer/features/versions/VersionsScreen'
import { openArticle } from '../../../src/renderer/work/library-work'
import { useSession } from '../../../src/renderer/work/session'
import { compareOpen, stepChange } from '../../../src/renderer/work/versions-work'
import { expectAccessible } from '../../support/axe'
import { Desk, ShownArticle } from './desk'

const paragraphs = (n: number) =>
  Array.from(
    { length: n },
    (_, at) => `Paragraph number ${['one', 'two', 'three', 'four'][at]} stays as it is.`,
  )

const V1 = [
  'Ferry back by summer',
  'It will sail in June, said Morag Dunn.',
  'The pier will be kept for the lifeboat.',
  ...paragraphs(4),
  '“Bookings rose by 12 per cent.”',
  'Nobody asked the islanders.',
].join('\n\n')

const V2 = [
  'Ferry back by summer',
  'It may sail in July, said Morag Dunn.',
  ...paragraphs(4),
  '"Bookings rose by 12 per cent."',
  'The pier will be kept for the lifeboat.',
].join('\n\n')

let desk: Desk
let claimId: string

async function addVersion(rawText: string) {
  const { article } = await desk.ask('articles.get', { articleId: desk.articleId })
  const document = { title: article.title, rawText }
  await desk.ask('articles.addVersion', { articleId: desk.articleId, expectedRev: article.rev, document })
  await openArticle(desk.work, desk.articleId)
}

beforeEach(async () => {
  desk = await Desk.open(V1)
  claimId = (await desk.claim('prediction', ['will sail in June'])).id
})
afterEach(() => desk.close())

function Window() {
  const view = useSession((session) => session.view)
  return view === 'versions' ? <VersionsScreen /> : <ShownArticle />
}

async function compare() {
  await addVersion(V2)
  await compareOpen(desk.work)
  const shown = desk.show(<Window />)
  await screen.findByText('What changed in claims')
  return shown
}

const text = () => screen.getByRole('list', { name: 'Both versions, paragraph by paragraph' })
const untilRead = () => waitFor(() => expect(text().querySelector('[aria-busy]')).toBeNull())
const rows = () =>
  within(text())
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent)

test('what changed in claims comes first, with figures, hedges and dates; then the counts', async () => {
  const { container } = await compare()
  const entries = screen.getAllByRole('article')
  expect(entries).toHaveLength(1)
  expect(entries[0]?.textContent).toContain('wording changed')
  expect(
    [...(entries[0]?.querySelectorAll('del') ?? [])].map(
      (del) => del.lastElementChild?.previousSibling?.textContent,
    )[0],
  ).toBe('will')
  expect(within(entries[0] as HTMLElement).getByText('Hedge added: may')).toBeDefined()
  expect(within(entries[0] as HTMLElement).getByText('Date: June, now July')).toBeDefined()
  for (const counted of [
    '1 date changed',
    '1 hedge added',
    '1 paragraph moved',
    '1 paragraph removed',
    '1 claim reworded',
  ])
    expect(screen.getByText(counted)).toBeDefined()
  await untilRead()
  await expectAccessible(container)
})

test('what stayed and what only a typesetter changed is folded, and opens', async () => {
  const { user } = await compare()
  await untilRead()
  const fold = screen.getByRole('button', {
    name: 'Show 3 unchanged paragraphs, 1 paragraph with other spaces, quotation marks or dashes only',
  })
  await user.click(fold)
  await waitFor(() => expect(text().textContent).toContain('Paragraph number three stays'))
  await user.click(screen.getByRole('checkbox', { name: 'Only changes' }))
  await waitFor(() => expect(screen.queryByRole('button', { name: /^Show \d/ })).toBeNull())
})

test('a moved paragraph is told in both places, each with the way to the other', async () => {
  const { user } = await compare()
  await untilRead()
  expect(text().textContent).toContain('Moved, now paragraph 8')
  expect(text().textContent).toContain('Moved here, was paragraph 3')
  await user.click(screen.getByRole('button', { name: 'Go there: Moved, now paragraph 8' }))
  await waitFor(() => expect(document.querySelector('[aria-current]')?.textContent).toContain('Moved here'))
})

test('N and P step through the changes and say where one is', async () => {
  await compare()
  await untilRead()
  stepChange(desk.work, 1)
  await screen.findByText('Change 1 of 3: edited')
  expect(document.querySelector('[aria-current]')?.textContent).toContain('sail in')
  stepChange(desk.work, -1)
  await screen.findByText('Change 3 of 3: moved here')
  stepChange(desk.work, 1)
  await waitFor(() => expect(screen.getAllByText('Change 1 of 3: edited')).toHaveLength(2))
})

test('side by side: the older words on the left, the newer ones on the right', async () => {
  const { user, container } = await compare()
  await user.click(screen.getByRole('radio', { name: 'Side by side' }))
  await untilRead()
  const row = rows().find((words) => words?.includes('sail in')) ?? ''
  expect(row.indexOf('June')).toBeLessThan(row.indexOf('July'))
  expect(row.match(/said Morag Dunn/g)).toHaveLength(2)
  await expectAccessible(container)
})

test('deleted and inserted words are elements of their own, and said', async () => {
  await compare()
  await untilRead()
  const row = rows().find((words) => words?.includes('sail in'))
  expect(row).toContain('removed: will (end)')
  expect(row).toContain('added: may (end)')
  expect(text().querySelectorAll('del, ins').length).toBeGreaterThan(3)
})

test('opens a claim in its article, and Escape goes back there', async () => {
  const { user } = await compare()
  await user.click(screen.getByRole('button', { name: 'Open the claim' }))
  await waitFor(() => expect(desk.work.session.getState()).toMatchObject({ view: 'articles', claimId }))
  await compareOpen(desk.work)
  await screen.findByText('What changed in claims')
  await user.click(screen.getByRole('button', { name: 'Next change' }))
  await user.keyboard('{Escape}')
  await waitFor(() => expect(desk.work.session.getState().view).toBe('articles'))
})

test('any two of three versions, and never one with itself', async () => {
  await addVersion(V2)
  const { user } = await compareThird()
  expect(screen.getByRole('button', { name: /^From: Version 2/ })).toBeDefined()
  await user.click(screen.getByRole('button', { name: /^From: Version 2/ }))
  await user.click(screen.getByRole('menuitemradio', { name: /^Version 1,/ }))
  await waitFor(() => expect(screen.getByRole('button', { name: /^From: Version 1/ })).toBeDefined())
  await user.click(screen.getByRole('button', { name: /^To: Version 3/ }))
  await user.click(screen.getByRole('menuitemradio', { name: /^Version 1,/ }))
  await waitFor(() => expect(screen.getByRole('button', { name: /^From: Version 3/ })).toBeDefined())
  expect(screen.getByRole('button', { name: /^To: Version 1/ })).toBeDefined()
})

async function compareThird() {
  await addVersion(V2.replace('July', 'August'))
  await compareOpen(desk.work)
  const shown = desk.show(<Window />)
  await screen.findByText('What changed in claims')
  return shown
}

test('from the head of the article, and beside an older version what changed since', async () => {
  await addVersion(V2)
  await addVersion(V2.replace('July', 'August'))
  const { user } = desk.show(<Window />)
  await user.click(await screen.findByRole('button', { name: /^Version 3 of 3/ }))
  await user.click(screen.getByRole('menuitem', { name: 'Compare versions of the article' }))
  await waitFor(() => expect(screen.getByRole('button', { name: /^From: Version 2/ })).toBeDefined())
  await user.click(screen.getByRole('button', { name: 'Back to the article' }))
  await user.click(await screen.findByRole('button', { name: /^Version 3 of 3/ }))
  await user.click(screen.getByRole('menuitemradio', { name: /^Version 1, / }))
  await user.click(await screen.findByRole('button', { name: 'What changed since' }))
  await waitFor(() => expect(screen.getByRole('button', { name: /^From: Version 1/ })).toBeDefined())
  expect(screen.getByRole('button', { name: /^To: Version 3/ })).toBeDefined()
})

test('an article with one version says that there is nothing to compare', async () => {
  await compareOpen(desk.work)
  expect(desk.work.session.getState()).toMatchObject({
    view: 'articles',
    notice: 'This article has one version. Import it again to compare.',
  })
})
