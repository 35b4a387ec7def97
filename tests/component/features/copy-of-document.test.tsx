import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { expectAccessible } from '../../support/axe'
import type { Desk } from './desk'
import { predictionsDesk, showPredictions } from './predictions-desk'

let desk: Desk
beforeEach(async () => {
  desk = await predictionsDesk()
})
afterEach(() => desk.close())

const pane = () => screen.getByRole('region', { name: 'Prediction' })

function choose(name: string, content: string): void {
  desk.handlers.chosenCopy = path.join(desk.handlers.folder, name)
  writeFileSync(desk.handlers.chosenCopy, content)
}

async function openDialog() {
  const shown = await showPredictions(desk)
  await shown.user.click(await screen.findByRole('button', { name: 'Outside source…' }))
  const dialog = await screen.findByRole('dialog', { name: 'An outside source' })
  await shown.user.type(within(dialog).getByLabelText('Title'), 'Harbour log')
  return { ...shown, dialog }
}

test('a copy is added by keyboard, named with its size, removed, added again, attached, saved and undone', async () => {
  const { user, dialog } = await openDialog()
  choose('harbour log.txt', 'The ferry sailed on 4 June 2021.')
  within(dialog).getByRole('button', { name: 'Add a copy of the document…' }).focus()
  await user.keyboard('{Enter}')
  await within(dialog).findByText('harbour log.txt')
  within(dialog).getByText('32 bytes')
  await expectAccessible(dialog)
  expect(document.activeElement).toBe(
    within(dialog).getByRole('button', { name: 'Remove the copy “harbour log.txt”' }),
  )
  await user.keyboard('{Enter}')
  expect(within(dialog).queryByText('harbour log.txt')).toBeNull()
  expect(document.activeElement).toBe(
    within(dialog).getByRole('button', { name: 'Add a copy of the document…' }),
  )
  await user.keyboard('{Enter}')
  await within(dialog).findByText('harbour log.txt')
  await user.click(within(dialog).getByRole('button', { name: 'Attach' }))
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())

  await within(pane()).findByText('harbour log.txt')
  await expectAccessible(pane())
  desk.handlers.saveAs('saved.txt')
  await user.click(within(pane()).getByRole('button', { name: 'Save a copy of “harbour log.txt”' }))
  await waitFor(() => expect(desk.work.session.getState().notice).toBe('Saved as saved.txt'))
  expect(desk.handlers.written()).toBe('The ferry sailed on 4 June 2021.')
  await user.click(within(pane()).getByRole('button', { name: 'Open the copy “harbour log.txt”' }))
  await waitFor(() =>
    expect(desk.handlers.openedFiles.map((file) => path.basename(file))).toEqual(['harbour log.txt']),
  )
  await user.keyboard('{Control>}z{/Control}')
  await waitFor(() => expect(within(pane()).queryByText('harbour log.txt')).toBeNull())
})

test('what is not taken is said in the dialog, and what is typed stays', async () => {
  const { user, dialog } = await openDialog()
  choose('empty.pdf', '')
  await user.click(within(dialog).getByRole('button', { name: 'Add a copy of the document…' }))
  const alert = await within(dialog).findByRole('alert')
  expect(alert.textContent).toBe('The copy was not added: it is empty.')
  expect(within(dialog).getByLabelText<HTMLInputElement>('Title').value).toBe('Harbour log')
  await expectAccessible(dialog)
})

test('a program can be kept and saved, and is not offered to be opened', async () => {
  const { user, dialog } = await openDialog()
  choose('setup.exe', 'MZ')
  await user.click(within(dialog).getByRole('button', { name: 'Add a copy of the document…' }))
  await within(dialog).findByText('setup.exe')
  await user.click(within(dialog).getByRole('button', { name: 'Attach' }))
  await within(pane()).findByRole('button', { name: 'Save a copy of “setup.exe”' })
  expect(within(pane()).queryByRole('button', { name: 'Open the copy “setup.exe”' })).toBeNull()
})
