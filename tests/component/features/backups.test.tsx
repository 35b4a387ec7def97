import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { screen, within } from '@testing-library/react'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { BackupsScreen } from '../../../src/renderer/features/backups/BackupsScreen'
import { expectAccessible } from '../../support/axe'
import { Desk } from './desk'

let desk: Desk

beforeEach(async () => {
  desk = await Desk.open()
})
afterEach(() => desk.close())

test('without a backup the screen says when one is made', async () => {
  const { container } = desk.show(<BackupsScreen />)
  await screen.findByText(/^No backup yet\. One is made by itself every 30 minutes/)
  await expectAccessible(container)
})

test('a backup that was asked for stands in the list, with what it holds', async () => {
  const { user, container } = desk.show(<BackupsScreen />)
  await user.click(await screen.findByRole('button', { name: 'Back up now' }))
  const list = await screen.findByRole('listbox', { name: 'Backups, the newest first' })
  await within(list).findByRole('option', { name: /1 article/ })
  await screen.findByRole('option', { name: /Ferry back by summer/ })
  await expectAccessible(container)
})

test('one that was made without being asked for appears while the list is looked at', async () => {
  desk.show(<BackupsScreen />)
  await screen.findByText(/^No backup yet/)
  await desk.ask('backups.make', { why: 'asked' })
  await screen.findByRole('option', { name: /1 article/ })
  expect(screen.queryByText(/^No backup yet/)).toBeNull()
})

test('after something was removed for good, zips that nobody can look into are named', async () => {
  desk.show(<BackupsScreen />)
  const folder = path.join(desk.handlers.library, 'backups')
  mkdirSync(folder, { recursive: true })
  writeFileSync(path.join(folder, '2026-11-29T183000Z-library-2.zip'), 'no zip')
  await desk.ask('backups.make', { why: 'asked' })
  await screen.findByRole('option', { name: /Cannot be read/ })
  expect(screen.queryByText(/may still hold it/)).toBeNull()

  const document = { title: 'Bridge', rawText: 'Bridge to open.' }
  const { articleId } = await desk.ask('articles.add', { document })
  await desk.ask('articles.purge', { articleId, reason: 'court_order', backups: true })
  await screen.findByText(
    /^Something was removed for good from this library\. 2026-11-29T183000Z-library-2\.zip cannot be read and may still hold it/,
  )
  await screen.findByRole('option', { name: /Cannot be read/ })
})

test('an article that is again as the backup has it says so, and offers nothing', async () => {
  const claim = await desk.claim('prediction', ['will sail in June'])
  await desk.ask('backups.make', { why: 'asked' })
  desk.show(<BackupsScreen />)
  await screen.findByText('The library has this article just as it is here.')

  const changes = { note: 'asked the board' }
  await desk.ask('claims.update', { claimId: claim.id, expectedRev: 1, changes })
  await screen.findByRole('button', { name: 'Replace with the older state' })
  await desk.ask('history.undo', null)
  await screen.findByText('The library has this article just as it is here.')
  expect(screen.queryByRole('button', { name: 'Replace with the older state' })).toBeNull()
  expect(screen.queryByRole('button', { name: 'Keep both' })).toBeNull()
})
