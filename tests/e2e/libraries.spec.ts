import { existsSync, mkdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { mountSmallDisk, takeAllRoom, unmount } from '../support/small-disk'
import { expect, test } from './support/hindsight'

// Each opens the app two or three times.
const SIZE = '6m'

/** More than the last page of a file may still have room for. */
const long = 'It goes on. '.repeat(600)

const text = 'Ferry back by summer\n\nIt will sail in June, said Morag Dunn.\n\nBookings rose by 12 per cent.'

test('a disk that fills up while one types: the work stays, and is saved when there is room', async ({
  desk,
}) => {
  const disk = path.join(desk.data, '..', 'disk')
  const why = await mountSmallDisk(disk, SIZE)
  test.skip(why !== null, why ?? undefined)
  try {
    const place = { library: path.join(disk, 'library') }
    const app = await desk.open(place)
    const { window } = app
    await app.copy(text)
    await window.getByRole('heading', { name: 'See which predictions came true' }).waitFor()
    await app.pasteFromMenu()
    await window.getByRole('button', { name: 'Keep article' }).click()
    await app.selectByMouse('It will sail', 'in June')
    await app.tagWith('Prediction')
    await app.untilSaved()

    await takeAllRoom(path.join(disk, 'ballast'))
    await app.fillIn({ Note: `Typed on a full disk. ${long}` })
    const banner = window.getByRole('alert').filter({ hasText: 'NOT SAVED' })
    await expect(banner).toContainText('the disk is full')
    await app.fillIn({ Role: 'harbour master' })
    await app.selectByMouse('Bookings rose', '12 per cent')
    await app.tagWith('Statistic')
    await app.fillIn({ Note: 'A claim that no disk has seen' })
    await expect(window.getByRole('contentinfo')).toContainText('NOT SAVED: 4 changes')
    await window.screenshot({ path: test.info().outputPath('not-saved.png') })

    await app.inMain(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close())
    const dialog = window.getByRole('dialog', { name: 'Something is not saved yet' })
    await expect(dialog).toContainText('4 changes')
    await window.screenshot({ path: test.info().outputPath('quit.png') })
    await dialog.getByRole('button', { name: 'Stay and keep trying' }).click()

    await banner.getByRole('button', { name: 'Try again' }).click()
    await expect(banner).toContainText('the disk is full')
    rmSync(path.join(disk, 'ballast'))
    await expect(window.getByRole('contentinfo')).toContainText('The disk took it: 4 changes saved.')
    await app.quit()

    const again = await desk.open(place)
    await expect(again.window.getByRole('button', { name: /^Prediction: / })).toBeVisible()
    await again.window.getByRole('button', { name: /^Statistic: / }).click()
    await expect(again.claimField('Note')).toHaveValue('A claim that no disk has seen')
    await again.quit()
  } finally {
    await unmount(disk)
  }
})

test('what a full disk does not take is saved in a copy elsewhere, and the app quits', async ({ desk }) => {
  const disk = path.join(desk.data, '..', 'disk')
  const why = await mountSmallDisk(disk, SIZE)
  test.skip(why !== null, why ?? undefined)
  try {
    const app = await desk.open({ library: path.join(disk, 'library') })
    const { window } = app
    await app.copy(text)
    await window.getByRole('heading', { name: 'See which predictions came true' }).waitFor()
    await app.pasteFromMenu()
    await window.getByRole('button', { name: 'Keep article' }).click()
    await app.selectByMouse('It will sail', 'in June')
    await app.tagWith('Prediction')
    await app.untilSaved()
    await takeAllRoom(path.join(disk, 'ballast'))
    await app.fillIn({ Note: `Only in the copy. ${long}` })
    await expect(window.getByRole('contentinfo')).toContainText('NOT SAVED: 1 change')

    const elsewhere = path.join(desk.data, '..', 'elsewhere')
    mkdirSync(elsewhere)
    await app.answerOpenDialog([elsewhere])
    const ended = app.ended()
    await app.inMain(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close())
    await window.getByRole('button', { name: 'Save a copy elsewhere and quit…' }).click()
    await ended
    const copy = path.join(elsewhere, 'library')
    expect(existsSync(path.join(copy, 'lock'))).toBe(false)

    const again = await desk.open({ library: copy })
    await again.window.getByRole('button', { name: /^Prediction: / }).click()
    await expect(again.claimField('Note')).toHaveValue(/^Only in the copy\./)
    await again.quit()
  } finally {
    await unmount(disk)
  }
})

test('a second opening is told who holds the library, reads it, and writes when the first has left', async ({
  desk,
}) => {
  const first = await desk.open()
  await first.copy(text)
  await first.window.getByRole('heading', { name: 'See which predictions came true' }).waitFor()
  await first.pasteFromMenu()
  await first.window.getByRole('button', { name: 'Keep article' }).click()
  await first.untilSaved()

  const second = await desk.open({ data: `${desk.data}-other` })
  const { window } = second
  await expect(window.getByText(/^The library is already open \(AB on /)).toBeVisible()
  await window.screenshot({ path: test.info().outputPath('held.png') })
  await window.getByRole('button', { name: 'Open for reading only' }).click()
  await expect(window.getByText('For reading only.', { exact: true })).toBeVisible()
  await expect(window.getByText(/AB on .+ has this library open for writing/)).toBeVisible()
  await window.screenshot({ path: test.info().outputPath('reading.png') })
  await window.getByRole('button', { name: 'Open for writing' }).click()
  await expect(window.getByRole('contentinfo')).toContainText('The library is already open')
  await first.quit()
  await window.getByRole('button', { name: 'Open for writing' }).click()
  await expect(window.getByText('For reading only.', { exact: true })).toBeHidden()
  await second.quit()
})

test('libraries: another one, its name, its place, and back', async ({ desk }) => {
  const app = await desk.open()
  const { window } = app
  const place = path.join(desk.data, '..', 'place')
  const other = path.join(desk.data, '..', 'other-place')
  mkdirSync(place)
  mkdirSync(other)
  await window.getByRole('heading', { name: 'See which predictions came true' }).waitFor()
  await app.answerOpenDialog([place])
  await window.keyboard.press('Control+Shift+O')
  await window
    .getByRole('dialog', { name: 'Libraries' })
    .getByRole('button', { name: 'New library…' })
    .click()
  await window.getByRole('textbox', { name: 'Name' }).fill('Council desk')
  await window.keyboard.press('Enter')
  await expect(window.getByRole('button', { name: 'Council desk', exact: true })).toBeVisible()
  expect(existsSync(path.join(place, 'Council desk', 'library.json'))).toBe(true)

  await window.getByRole('button', { name: 'Council desk', exact: true }).click()
  await window.getByRole('menuitem', { name: 'Rename the library…' }).click()
  await window.getByRole('textbox', { name: 'Name' }).fill('City desk')
  await window.keyboard.press('Enter')
  await expect(window.getByRole('button', { name: 'City desk', exact: true })).toBeVisible()

  await app.answerOpenDialog([other])
  await window.getByRole('button', { name: 'City desk', exact: true }).click()
  await window.getByRole('menuitem', { name: 'Move the library to another place…' }).click()
  await expect(window.getByRole('contentinfo')).toContainText('The library lies in ')
  expect(existsSync(path.join(other, 'Council desk', 'library.json'))).toBe(true)
  expect(existsSync(path.join(place, 'Council desk'))).toBe(false)

  // A small library is moved before the menu has gone, and until then the menu takes the keys.
  await expect(window.getByRole('menu')).toHaveCount(0)
  await window.keyboard.press('Control+Shift+O')
  const dialog = window.getByRole('dialog', { name: 'Libraries' })
  await expect(dialog.getByRole('heading', { name: 'City desk' })).toBeVisible()
  await expect(dialog.getByText('in this window')).toBeVisible()
  await window.screenshot({ path: test.info().outputPath('libraries.png') })
  await dialog.getByRole('button', { name: 'Open library' }).click()
  await expect(window.getByRole('button', { name: 'library', exact: true })).toBeVisible()
  await app.quit()
})
