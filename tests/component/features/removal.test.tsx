import { screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { BinScreen } from '../../../src/renderer/features/bin/BinScreen'
import { RemoveForGoodDialog } from '../../../src/renderer/features/bin/RemoveForGoodDialog'
import { expectAccessible } from '../../support/axe'
import { Desk } from './desk'

let desk: Desk

beforeEach(async () => {
  desk = await Desk.open()
})
afterEach(() => desk.close())

const shown = () =>
  desk.show(
    <>
      <BinScreen />
      <RemoveForGoodDialog />
    </>,
  )

async function deleteClaim(words: string) {
  const { id, rev } = await desk.claim('quote', [words])
  await desk.ask('claims.delete', { claimId: id, expectedRev: rev })
}

test('a claim in the bin is removed for good, by keyboard, after a word was typed', async () => {
  await deleteClaim('It will sail')
  await deleteClaim('Bookings rose')
  const { user } = shown()
  await user.click(await screen.findByRole('option', { name: /It will sail/ }))
  await user.click(screen.getByRole('button', { name: 'Remove for good…' }))
  const dialog = await screen.findByRole('dialog', { name: 'Remove for good?' })
  within(dialog).getByText('The claim “It will sail”')
  within(dialog).getByText(/^What stays is a mark without words/)
  await expectAccessible(dialog)
  const confirm = within(dialog).getByRole('button', { name: 'Remove for good' })
  expect(confirm).toHaveProperty('disabled', true)
  await user.keyboard('remove')
  expect(confirm).toHaveProperty('disabled', false)
  await user.tab()
  await user.tab()
  expect(document.activeElement).toBe(confirm)
  await user.keyboard('{Enter}')
  await waitFor(() => expect(screen.queryByRole('option', { name: /It will sail/ })).toBeNull())
  await waitFor(() => expect(desk.work.session.getState().notice).toBe('Removed for good: 1 claim.'))
  expect(await desk.ask('bin.list', null)).toMatchObject({ claims: [{ words: 'Bookings rose' }] })
})

test('nothing goes when one thinks better of it', async () => {
  await deleteClaim('It will sail')
  const { user } = shown()
  await user.click(await screen.findByRole('option', { name: /It will sail/ }))
  await user.click(screen.getByRole('button', { name: 'Remove for good…' }))
  await user.keyboard('{Escape}')
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  expect(await desk.ask('bin.list', null)).toMatchObject({ claims: [{ words: 'It will sail' }] })
})
