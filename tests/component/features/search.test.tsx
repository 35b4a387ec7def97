import { screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { SearchScreen } from '../../../src/renderer/features/search/SearchScreen'
import { openSearch } from '../../../src/renderer/work/search-work'
import { useSession } from '../../../src/renderer/work/session'
import { expectAccessible } from '../../support/axe'
import { Desk, ferry, ShownArticle } from './desk'

let desk: Desk
beforeEach(async () => {
  desk = await Desk.open()
  await desk.claim('prediction', ['sail in June'], { speakerAs: 'Morag Dunn' })
  const rawText = 'Tunnel shut\n\nNo ferry there, <b>and</b> no café either.'
  await desk.ask('articles.add', { document: { title: 'Tunnel shut', rawText } })
  // Answers when everything has been read.
  await desk.ask('search.find', { words: '' })
})
afterEach(() => desk.close())

function Window() {
  const view = useSession((session) => session.view)
  return view === 'search' ? <SearchScreen /> : <ShownArticle />
}

async function search(words: string) {
  await openSearch(desk.work)
  const shown = desk.show(<Window />)
  await waitFor(() => expect(document.activeElement).toHaveProperty('tagName', 'INPUT'))
  await shown.user.keyboard(words)
  return shown
}

const untilShown = (words: string) =>
  waitFor(() => expect(screen.getByRole('listbox').textContent).toContain(words))
const untilOpen = (title: string) =>
  waitFor(() => expect(desk.work.session.getState().open?.article.title).toBe(title))
const rows = () => screen.getAllByRole('option').map(({ textContent }) => textContent)
const marked = (row: number) =>
  [...(screen.getAllByRole('option')[row]?.querySelectorAll('mark') ?? [])].map(
    ({ textContent }) => textContent,
  )

test('finds articles and claims as one types, and marks the words', async () => {
  const { container } = await search('ferry')
  await waitFor(() => expect(screen.getAllByRole('option')).toHaveLength(2))
  expect(rows()[0]).toMatch(/^Ferry back by summer/)
  expect(marked(0)).toContain('Ferry')
  expect(rows()[1]).toContain('No ferry there, <b>and</b> no café either.')
  expect(marked(1)).toEqual(['ferry'])
  expect(screen.getAllByText('2 found').length).toBeGreaterThan(0)
  await within(screen.getByRole('status')).findByText('2 found')
  await expectAccessible(container)
})

test('a claim whose words are of an older version says so, also to a screen reader', async () => {
  const { article } = await desk.ask('articles.get', { articleId: desk.articleId })
  const rawText = ferry.replace('sail in June', 'sail in autumn')
  const document = { title: article.title, rawText }
  await desk.ask('articles.addVersion', { articleId: article.id, expectedRev: article.rev, document })
  await desk.ask('search.find', { words: '' })
  const { container } = await search('kind:prediction')
  const row = await screen.findByRole('option', { name: /place not confirmed.*sail in June/ })
  expect(row.textContent).toContain('place not confirmed')
  await expectAccessible(container)
})

test('an answer that takes its time is said to be sought; one that comes at once is not', async () => {
  const { backend } = desk.work
  const call = backend.call.bind(backend)
  let release = () => {}
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  let asked = 0
  Object.assign(backend, {
    call: async (channel: 'search.find', input: never) => {
      if (channel === 'search.find' && (asked += 1) === 1) await held
      return call(channel, input)
    },
  })
  const { user } = await search('ferry')
  await screen.findAllByText('Searching…')
  await within(screen.getByRole('status')).findByText('Searching…')
  release()
  await untilShown('Tunnel shut')
  expect(within(screen.getByRole('main')).queryByText('Searching…')).toBeNull()
  await user.keyboard(' cafe')
  await waitFor(() => expect(screen.getAllByRole('option')).toHaveLength(1))
  expect(within(screen.getByRole('main')).queryByText('Searching…')).toBeNull()
})

test('by keyboard alone: down to a hit, Enter opens it with the words selected', async () => {
  const { user } = await search('cafe')
  await untilShown('Tunnel shut')
  await user.keyboard('{ArrowDown}')
  await waitFor(() => expect(document.activeElement?.closest('[role="listbox"]')).not.toBeNull())
  await user.keyboard('{Enter}')
  await untilOpen('Tunnel shut')
  await waitFor(() => expect(desk.work.session.getState().selection).toHaveLength(1))
  const [span] = desk.work.session.getState().selection
  expect(desk.rawText.slice(span?.start, span?.end)).toBe('café')
})

test('Enter in the field opens the best hit; a claim opens at its place', async () => {
  const { user } = await search('speaker:dunn')
  await untilShown('sail in June')
  await user.keyboard('{Enter}')
  await untilOpen('Ferry back by summer')
  expect(desk.work.session.getState().view).toBe('articles')
  expect(desk.work.session.getState().claimId).not.toBeNull()
})

test('Enter before the answer opens what the words find that stand there, not what the words before found', async () => {
  const { user } = await search('summer')
  await untilShown('Ferry back by summer')
  await user.clear(screen.getByRole('searchbox'))
  await user.keyboard('tunnel{Enter}')
  await untilOpen('Tunnel shut')
})

test('Enter is called off by typing on', async () => {
  await search('tunnel{Enter}x')
  await screen.findByText('Nothing in the library has all of that.')
  expect(desk.work.session.getState().view).toBe('search')
})

test('says what it did not understand, and that nothing was found', async () => {
  const { container } = await search('ferry kind:rumour')
  await screen.findByText(
    /“kind:rumour” was left out\. After “kind:” stands statistic, quote or prediction\./,
  )
  await expectAccessible(container)
  await waitFor(() => expect(screen.getAllByRole('option')).toHaveLength(2))
})

test('Escape empties the field, then goes back to where one came from', async () => {
  const { user, container } = await search('nowhere')
  await screen.findByText('Nothing in the library has all of that.')
  await user.keyboard('{Escape}')
  await screen.findByText(/All words must be there/)
  await expectAccessible(container)
  await user.keyboard('{Escape}')
  await waitFor(() => expect(desk.work.session.getState().view).toBe('articles'))
})

test('an example of the help is typed by pressing it', async () => {
  const { user } = await search(' ')
  await user.click(await screen.findByText('kind:prediction'))
  await untilShown('sail in June')
})
