import { screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { ReaderPane } from '../../../src/renderer/features/reader/ReaderPane'
import { expectAccessible } from '../../support/axe'
import { Desk, ShownArticle } from './desk'

let desk: Desk

beforeEach(async () => {
  desk = await Desk.open()
})
afterEach(() => desk.close())

const article = async () => (await desk.ask('articles.get', { articleId: desk.articleId })).article

async function openAbout(user: ReturnType<Desk['show']>['user']) {
  await user.click(await screen.findByRole('button', { name: 'More for this article' }))
  await user.click(await screen.findByRole('menuitem', { name: 'About the article…' }))
  return screen.findByRole('dialog', { name: 'About the article' })
}

test('the state of the article is shown and changed', async () => {
  const { user, container } = desk.show(<ShownArticle />)
  screen.getByText(/^captured \d/)
  await user.click(await screen.findByRole('button', { name: 'State of the article: Inbox' }))
  await user.click(await screen.findByRole('menuitemradio', { name: 'Annotated' }))
  await screen.findByRole('button', { name: 'State of the article: Annotated' })
  expect((await article()).state).toBe('annotated')
  await expectAccessible(container)
})

test('Delete… stands in the menu where the article can be deleted, and asks for it', async () => {
  const asked: string[] = []
  const { open } = desk.work.session.getState()
  if (!open) throw new Error('No article is open')
  const { user } = desk.show(<ReaderPane open={open} onDelete={(articleId) => asked.push(articleId)} />)
  await user.click(await screen.findByRole('button', { name: 'More for this article' }))
  await user.click(await screen.findByRole('menuitem', { name: /^Delete…/ }))
  expect(asked).toEqual([desk.articleId])
})

test('read for evidence, it has no Delete…', async () => {
  const { user } = desk.show(<ShownArticle />)
  await user.click(await screen.findByRole('button', { name: 'More for this article' }))
  await screen.findByRole('menuitem', { name: 'About the article…' })
  expect(screen.queryByRole('menuitem', { name: /^Delete/ })).toBeNull()
})

test('the details of the article are put right in a dialog', async () => {
  const { user } = desk.show(<ShownArticle />)
  const dialog = within(await openAbout(user))
  await user.type(dialog.getByLabelText('Publisher'), 'Isle Gazette')
  await user.type(dialog.getByLabelText('Published'), '2015-03')
  await user.click(dialog.getByRole('radio', { name: 'Inferred' }))
  await user.type(dialog.getByLabelText('Address'), 'https://gazette.example/ferry')
  await user.click(dialog.getByRole('button', { name: /News/ }))
  await user.click(await screen.findByRole('option', { name: 'Press release' }))
  const link = dialog.getByRole('link', { name: 'Open gazette.example' })
  expect(link.getAttribute('target')).toBe('_blank')
  await expectAccessible(screen.getByRole('dialog'))
  await user.click(dialog.getByRole('button', { name: 'Save' }))
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  expect(await article()).toMatchObject({
    publisherName: 'Isle Gazette',
    published: { edtf: '2015-03', basis: 'inferred' },
    url: 'https://gazette.example/ferry',
    sourceType: 'press_release',
  })
  screen.getByText('March 2015')
})

test('details that cannot be saved say why and stay', async () => {
  const { user } = desk.show(<ShownArticle />)
  const dialog = within(await openAbout(user))
  await user.clear(dialog.getByLabelText('Title'))
  await user.type(dialog.getByLabelText('Address'), 'gazette')
  await user.type(dialog.getByLabelText('Published'), '2015-02-30')
  await user.click(dialog.getByRole('button', { name: 'Save' }))
  dialog.getByText('The article needs a title.')
  dialog.getByText('An address starts with http:// or https://.')
  dialog.getByText(/^Not a date\./)
  expect((await article()).title).toBe('Ferry back by summer')
})
