import { existsSync, mkdirSync, renameSync } from 'node:fs'
import path from 'node:path'
import { render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openLibrary } from '../../../src/library'
import { App } from '../../../src/renderer/app/App'
import type { Backend } from '../../../src/renderer/backend'
import { isWrite, systemError, watchedDisk } from '../../integration/library/watched-disk'
import { expectAccessible } from '../../support/axe'
import { RealHandlers } from '../../support/real-handlers'

let handlers: RealHandlers
let isFull = false
let areArticlesRefused = false

beforeEach(async () => {
  isFull = false
  areArticlesRefused = false
  handlers = new RealHandlers()
  handlers.disk = watchedDisk((call) => {
    if (isFull && isWrite(call) && call.path.startsWith(handlers.library + path.sep))
      throw systemError('ENOSPC')
    if (areArticlesRefused && isWrite(call) && call.path.includes(`${path.sep}articles${path.sep}`))
      throw systemError('EIO')
    return undefined
  })
  await handlers.door.open()
})
afterEach(() => {
  isFull = false
  areArticlesRefused = false
  return handlers.close()
})

const text = 'Ferry back by summer\n\nIt will sail in June, said Morag Dunn.'

/** The window with the prediction of an article open, on a disk that is full from now on. */
async function onFullDisk() {
  const added = (await handlers.call('articles.add', {
    document: { title: 'Ferry back by summer', rawText: text },
  })) as { value: { articleId: string; versionId: string } }
  await handlers.call('claims.create', {
    ...added.value,
    kind: 'prediction',
    fragments: [{ start: 22, end: 42 }],
  })
  const user = userEvent.setup()
  const backend = {
    call: handlers.call.bind(handlers),
    on: handlers.on.bind(handlers),
    offerFiles: handlers.offerFiles.bind(handlers),
  } as Backend
  const { container } = render(<App backend={backend} />)
  await user.click(await screen.findByRole('button', { name: /^Prediction: / }))
  isFull = true
  return { user, container }
}

const write = async (user: ReturnType<typeof userEvent.setup>, label: string, words: string) => {
  const field = await screen.findByLabelText(label)
  await user.clear(field)
  await user.type(field, words)
  await user.tab()
}

/** Waits until the library itself has this note. */
async function noteIn(folder: string): Promise<string | undefined> {
  const library = await openLibrary(folder, { readOnly: true })
  const { rows } = await library.query('claims.list', {})
  const { claim } = await library.query('claims.get', { claimId: rows[0]?.id ?? '' })
  return claim.note
}

test('the banner says why, work goes on, and all of it is saved when there is room', async () => {
  const { user, container } = await onFullDisk()
  await write(user, 'Note', 'First thought')
  const banner = await screen.findByRole('alert')
  within(banner).getByText('NOT SAVED:')
  expect(banner.textContent).toContain('the disk is full')
  const status = screen.getByRole('contentinfo')
  await within(status).findByText('NOT SAVED: 1 change')
  await expectAccessible(container)

  await write(user, 'Role', 'harbour master')
  await write(user, 'Note', 'Second thought')
  await within(status).findByText('NOT SAVED: 3 changes')
  expect(screen.getByLabelText<HTMLTextAreaElement>('Note').value).toBe('Second thought')
  expect(await noteIn(handlers.library)).toBeUndefined()

  await user.click(within(banner).getByRole('button', { name: 'Try again' }))
  await within(status).findByText('NOT SAVED: 3 changes')
  isFull = false
  await user.click(within(banner).getByRole('button', { name: 'Try again' }))
  await within(status).findByText('The disk took it: 3 changes saved.')
  expect(screen.queryByText('NOT SAVED:')).toBeNull()
  expect(await noteIn(handlers.library)).toBe('Second thought')
})

test('a window with unsaved work does not close without being asked, and says how much is lost', async () => {
  const { user, container } = await onFullDisk()
  await write(user, 'Note', 'Not on the disk')
  let isReleased = false
  handlers.released = () => {
    isReleased = true
  }
  handlers.emit('window.closing', null)
  const dialog = await screen.findByRole('dialog', { name: 'Something is not saved yet' })
  within(dialog).getByText(
    'The disk does not take one change: the disk is full. It is kept in this window alone, and closing it loses it.',
  )
  await expectAccessible(container)
  await user.click(within(dialog).getByRole('button', { name: 'Stay and keep trying' }))
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  expect(isReleased).toBe(false)

  handlers.emit('window.closing', null)
  await user.click(await screen.findByRole('button', { name: 'Quit and lose 1 change' }))
  await waitFor(() => expect(isReleased).toBe(true))
})

test('a copy elsewhere holds everything, and the work goes on there', async () => {
  const { user } = await onFullDisk()
  await write(user, 'Note', 'Saved elsewhere')
  handlers.place = path.join(handlers.folder)
  await user.click(await screen.findByRole('button', { name: 'Save a copy elsewhere…' }))
  const copy = path.join(handlers.folder, 'library 2')
  await within(screen.getByRole('contentinfo')).findByText(
    `Everything is saved in ${copy}. You work there from now on.`,
  )
  expect(screen.queryByText('NOT SAVED:')).toBeNull()
  expect(screen.getByLabelText<HTMLTextAreaElement>('Note').value).toBe('Saved elsewhere')
  await write(user, 'Note', 'And went on')
  await waitFor(async () => expect(await noteIn(copy)).toBe('And went on'))
  expect(await noteIn(handlers.library)).toBeUndefined()
})

test('where the library’s folder is gone, it says which file holds what memory held, and how it comes back', async () => {
  const { user, container } = await onFullDisk()
  isFull = false
  let isReleased = false
  handlers.released = () => {
    isReleased = true
  }
  renameSync(handlers.library, path.join(handlers.folder, 'taken out'))
  await write(user, 'Note', 'Put elsewhere')
  handlers.place = path.join(handlers.folder, 'stick')
  mkdirSync(handlers.place)
  await user.click(await screen.findByRole('button', { name: 'Save a copy elsewhere…' }))
  const dialog = await screen.findByRole('dialog', { name: 'What is not saved is in a file now' })
  expect(dialog.textContent).toContain(`${path.join(handlers.folder, 'stick')}${path.sep}`)
  expect(dialog.textContent).toContain('1 change not saved anywhere else, in 1 article.')
  within(dialog).getByText('No article of the library is missing in it.')
  within(dialog).getByText(/bring the articles back from this backup: it is in the list under Backups\.$/)
  await expectAccessible(container)
  await user.click(within(dialog).getByRole('button', { name: 'Go on here' }))
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  // It is not saved where it belongs, and the window says so.
  screen.getByText('NOT SAVED:')
  expect(screen.getByLabelText<HTMLTextAreaElement>('Note').value).toBe('Put elsewhere')
  await user.click(screen.getByRole('button', { name: 'Save a copy elsewhere…' }))
  await user.click(await screen.findByRole('button', { name: 'Quit now' }))
  await waitFor(() => expect(isReleased).toBe(true))
})

test('a copy that the other disk does not take either leaves one where one was', async () => {
  const { user } = await onFullDisk()
  await write(user, 'Note', 'Kept in memory')
  handlers.place = '/dev/full'
  await user.click(await screen.findByRole('button', { name: 'Save a copy elsewhere…' }))
  await within(screen.getByRole('contentinfo')).findByText(/^The file was not written/)
  screen.getByText('NOT SAVED:')
  expect(existsSync('/dev/full/library')).toBe(false)
  isFull = false
  await user.click(screen.getByRole('button', { name: 'Try again' }))
  await waitFor(async () => expect(await noteIn(handlers.library)).toBe('Kept in memory'))
})

test('another library is not opened over unsaved work', async () => {
  const { user } = await onFullDisk()
  await write(user, 'Note', 'Kept in memory')
  handlers.libraryFolder = path.join(handlers.folder, 'other')
  await user.click(screen.getByRole('button', { name: 'library' }))
  await user.click(await screen.findByRole('menuitem', { name: 'Open another library…' }))
  await within(screen.getByRole('contentinfo')).findByText(
    'There are changes that are not saved yet (1). Save them first, or save a copy elsewhere.',
  )
  expect(screen.getByLabelText<HTMLTextAreaElement>('Note').value).toBe('Kept in memory')
})

test('files that are not written though all is saved are told, with the reason, until they are', async () => {
  const { user, container } = await onFullDisk()
  isFull = false
  areArticlesRefused = true
  await write(user, 'Note', 'In the journal')
  const library = await handlers.door.library
  if (!library.ok) throw new Error(library.error.message)
  for (let times = 0; times < 2; times++) await library.value.atRest(async () => {})
  const status = screen.getByRole('contentinfo')
  await within(status).findByText('Saved, 1 file not written')
  screen.getByText(/cannot be written \(the disk reports an error\)\. Nothing is lost/)
  await expectAccessible(container)

  await user.click(screen.getByRole('button', { name: 'Try again' }))
  await screen.findByText('Still not written: the disk reports an error.')
  areArticlesRefused = false
  await user.click(screen.getByRole('button', { name: 'Try again' }))
  await within(status).findByText('The disk took the file.')
  expect(screen.queryByText('Saved in the journal only:')).toBeNull()
  within(status).getByText(/^Saved/)
})
