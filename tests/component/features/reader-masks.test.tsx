import { screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { leaveOutSelection } from '../../../src/renderer/work/mask-work'
import { expectAccessible } from '../../support/axe'
import { Desk, ShownArticle } from './desk'

let desk: Desk

beforeEach(async () => {
  desk = await Desk.open()
})
afterEach(() => desk.close())

const masks = async () => (await desk.ask('articles.get', { articleId: desk.articleId })).version.masks

const leftOut = () => screen.findByRole('button', { name: 'Left out: Cookie notice' })

async function leaveOutCookies(user: ReturnType<Desk['show']>['user']) {
  desk.select('Accept our cookies.')
  await leaveOutSelection(desk.work)
  await user.click(await screen.findByRole('menuitem', { name: 'Cookie notice' }))
}

test('selected words are left out for a reason, and restored', async () => {
  const { user, container } = desk.show(<ShownArticle />)
  const { start, end } = desk.span('Accept our cookies.')
  await leaveOutCookies(user)
  const line = await leftOut()
  expect(await masks()).toEqual([{ start, end, reason: 'cookie', by: 'user' }])
  expect(screen.getByRole('article').textContent).not.toContain('Accept')

  await user.click(line)
  const dialog = await screen.findByRole('dialog', { name: 'Left out of reading' })
  within(dialog).getByText('Accept our cookies.')
  within(dialog).getByText('Left out by hand.')
  await expectAccessible(dialog)
  await user.click(within(dialog).getByRole('button', { name: 'Restore' }))
  await waitFor(async () => expect(await masks()).toEqual([]))
  await waitFor(() => expect(screen.getByRole('article').textContent).toContain('Accept'))
  await expectAccessible(container)
})

test('the reason can be changed, and both can be undone', async () => {
  const { user } = desk.show(<ShownArticle />)
  await leaveOutCookies(user)
  await user.click(await leftOut())
  await user.click(await screen.findByRole('button', { name: /Cookie notice/ }))
  await user.click(await screen.findByRole('option', { name: 'Comments' }))
  await waitFor(async () => expect(await masks()).toMatchObject([{ reason: 'comment' }]))
  await desk.ask('history.undo', null)
  expect(await masks()).toMatchObject([{ reason: 'cookie' }])
  await desk.ask('history.undo', null)
  expect(await masks()).toEqual([])
})

test('words in which a claim stands are left out only after a question', async () => {
  const claim = await desk.claim('statistic', ['12 per cent'])
  const { user } = desk.show(<ShownArticle />)
  desk.select('Bookings rose by 12 per cent.')
  await leaveOutSelection(desk.work)
  await user.click(await screen.findByRole('menuitem', { name: 'Caption' }))
  const dialog = await screen.findByRole('dialog', { name: 'A claim stands in these words' })
  await expectAccessible(dialog)
  await user.click(within(dialog).getByRole('button', { name: 'Cancel' }))
  expect(await masks()).toEqual([])

  await leaveOutSelection(desk.work)
  await user.click(await screen.findByRole('menuitem', { name: 'Caption' }))
  await user.click(await screen.findByRole('button', { name: 'Leave out' }))
  await waitFor(async () => expect(await masks()).toMatchObject([{ reason: 'caption' }]))
  expect((await desk.saved(claim.id)).fragments).toEqual(claim.fragments)
})

test('without a selection it says what is missing', async () => {
  desk.show(<ShownArticle />)
  await leaveOutSelection(desk.work)
  expect(desk.work.session.getState().notice).toBe('Select the words to leave out first.')
  expect(screen.queryByRole('menu')).toBeNull()
})
