import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { focusListSearch } from '../../../src/renderer/dom/search-fields'
import { ArticleList } from '../../../src/renderer/features/articles/ArticleList'
import { expectAccessible } from '../../support/axe'
import { Desk } from './desk'

let desk: Desk
const onDelete = vi.fn<(articleId: string) => void>()

const keep = (title: string, publisherName?: string, edtf?: string) =>
  desk.ask('articles.add', {
    document: {
      title,
      rawText: `${title}\n\nSome words of its own.`,
      ...(publisherName ? { publisherName } : {}),
      ...(edtf ? { published: { edtf, basis: 'stated' as const } } : {}),
    },
  })

beforeEach(async () => {
  onDelete.mockReset()
  desk = await Desk.open()
  await desk.claim('prediction', ['sail in June'])
  const bridge = await keep('Bridge to open', 'Marrow Courier', '2013-08-23')
  await keep('Élan is back', 'Apex News', '2021-02')
  await desk.ask('articles.update', {
    articleId: bridge.articleId,
    expectedRev: 1,
    changes: { state: 'checked' },
  })
})
afterEach(() => desk.close())

const show = async () => {
  const shown = desk.show(<ArticleList onImport={() => undefined} onDelete={onDelete} />)
  await waitFor(() => expect(titles()).toHaveLength(3))
  return shown
}
const titles = () =>
  screen.queryAllByRole('option').map((row) => row.querySelector('.article-row-title')?.textContent)

test('shows title, publisher, date, counts and state, the newest first', async () => {
  const { container } = await show()
  expect(titles()).toEqual(['Élan is back', 'Bridge to open', 'Ferry back by summer'])
  const ferry = screen.getByRole('option', { name: /^Ferry/ })
  within(ferry).getByText('1 prediction')
  within(screen.getByRole('option', { name: /^Bridge/ })).getByText('Checked')
  expect(ferry.textContent).not.toContain('Inbox')
  screen.getByText('3 articles')
  await expectAccessible(container)
})

test('is searched, says how many of how many, and offers the way back where none fits', async () => {
  const { user } = await show()
  expect(focusListSearch()).toBe(true)
  await user.keyboard('courier')
  await screen.findByText('1 of 3 articles')
  expect(titles()).toEqual(['Bridge to open'])
  await user.keyboard(' xyz')
  await screen.findByText('No article fits.')
  await user.click(screen.getByRole('button', { name: 'Show all articles' }))
  await waitFor(() => expect(titles()).toHaveLength(3))
})

test('is sorted, with years as headings where it goes by date', async () => {
  const { user } = await show()
  await user.click(screen.getByRole('button', { name: 'Sort the articles' }))
  await user.click(await screen.findByRole('menuitemradio', { name: 'Date published' }))
  await waitFor(() => expect(titles()).toEqual(['Élan is back', 'Bridge to open', 'Ferry back by summer']))
  expect(screen.getAllByRole('group').map((group) => group.ariaLabel)).toEqual(['2021', '2013', 'No date'])
  await user.click(screen.getByRole('button', { name: 'Sort the articles' }))
  await user.click(await screen.findByRole('menuitemradio', { name: 'Title' }))
  await waitFor(() => expect(titles()).toEqual(['Bridge to open', 'Élan is back', 'Ferry back by summer']))
  expect(screen.queryAllByRole('group')).toEqual([])
  await user.click(screen.getByRole('button', { name: 'Sort the articles' }))
  await user.click(await screen.findByRole('menuitemradio', { name: 'Descending' }))
  await waitFor(() => expect(titles()[0]).toBe('Ferry back by summer'))
})

test('shows only the states one chooses, and remembers them', async () => {
  const { user } = await show()
  await user.click(screen.getByRole('button', { name: 'Filter by state' }))
  await user.click(await screen.findByRole('menuitemcheckbox', { name: 'Checked' }))
  await user.keyboard('{Escape}')
  await waitFor(() => expect(titles()).toEqual(['Bridge to open']))
  screen.getByRole('button', { name: 'Filter by state: 1 state chosen' })
  screen.getByText('1 of 3 articles')
})

test('reads again after a change', async () => {
  await show()
  await keep('Ledger wins prize', 'Northern Ledger')
  await waitFor(() => expect(titles()[0]).toBe('Ledger wins prize'))
})

test('has a menu on a row, by mouse and by key', async () => {
  const { user } = await show()
  const bridge = screen.getByRole('option', { name: /^Bridge/ })
  fireEvent.contextMenu(bridge)
  const menu = within(await screen.findByRole('menu', { name: 'What to do with this article' }))
  await expectAccessible(screen.getByRole('menu'))
  await user.click(menu.getByRole('menuitem', { name: /^Open/ }))
  await waitFor(() => expect(desk.work.session.getState().open?.article.title).toBe('Bridge to open'))

  fireEvent.contextMenu(screen.getByRole('option', { name: /^Bridge/ }))
  await user.click(await screen.findByRole('menuitem', { name: 'List its claims' }))
  await waitFor(() => expect(desk.work.session.getState().view).toBe('claims'))
  screen.getByRole('option', { name: /^Ferry/ }).focus()
  await user.keyboard('{Delete}')
  expect(onDelete).toHaveBeenCalledWith(desk.articleId)
})
