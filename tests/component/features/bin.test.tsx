import { screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { BinScreen } from '../../../src/renderer/features/bin/BinScreen'
import { DeleteArticleDialog } from '../../../src/renderer/features/bin/DeleteArticleDialog'
import { daysLeftInBin } from '../../../src/shared/domain/bin-days'
import { expectAccessible } from '../../support/axe'
import { Desk } from './desk'

let desk: Desk

beforeEach(async () => {
  desk = await Desk.open()
})
afterEach(() => desk.close())

async function deleteClaim(words: string) {
  const { id, rev } = await desk.claim('quote', [words])
  await desk.ask('claims.delete', { claimId: id, expectedRev: rev })
}

test('an empty bin says what would stand in it', async () => {
  const { container } = desk.show(<BinScreen />)
  await screen.findByText('The bin is empty. What you delete stands here for 30 days.')
  await expectAccessible(container)
})

test('a deleted claim is restored by mouse, another by Enter', async () => {
  await deleteClaim('It will sail')
  await deleteClaim('Bookings rose')
  const { user, container } = desk.show(<BinScreen />)
  const row = await screen.findByRole('option', { name: /It will sail/ })
  within(row).getByText('Ferry back by summer')
  await expectAccessible(container)
  await user.click(row)
  await user.click(screen.getByRole('button', { name: 'Restore' }))
  await waitFor(() => expect(screen.queryByRole('option', { name: /It will sail/ })).toBeNull())
  expect(desk.work.session.getState().notice).toBe('Restored: “It will sail”')

  await user.click(await screen.findByRole('option', { name: /Bookings rose/ }))
  await user.keyboard('{Enter}')
  await screen.findByText(/^The bin is empty/)
  const { claims } = await desk.ask('articles.get', { articleId: desk.articleId })
  expect(claims).toHaveLength(2)
})

test('an article is deleted after a question, and restored with its claims', async () => {
  await desk.claim('quote', ['It will sail'])
  const { user } = desk.show(<DeleteArticleDialog isOpen onOpenChange={() => undefined} />)
  const dialog = await screen.findByRole('dialog', { name: 'Delete this article?' })
  within(dialog).getByText(/goes to the bin with 1 claim\./)
  await expectAccessible(dialog)
  await user.click(within(dialog).getByRole('button', { name: 'Delete article' }))
  await waitFor(() => expect(desk.work.session.getState().open).toBeNull())

  const shown = desk.show(<BinScreen />)
  await shown.user.click(await screen.findByRole('option', { name: /Ferry back by summer/ }))
  await shown.user.click(screen.getByRole('button', { name: 'Restore' }))
  await screen.findByText(/^The bin is empty/)
  const { claims } = await desk.ask('articles.get', { articleId: desk.articleId })
  expect(claims).toHaveLength(1)
})

test.each([
  ['now', '2022-02-12T11:00:00Z', 30],
  ['yesterday', '2022-02-11T11:00:00Z', 29],
  ['a month ago', '2022-01-01T00:00:00Z', 0],
])('what was deleted %s has days left', (_when, deletedAt, days) => {
  expect(daysLeftInBin(deletedAt, new Date('2022-02-12T12:00:00Z'))).toBe(days)
})
