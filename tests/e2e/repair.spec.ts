import { execFile } from 'node:child_process'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import { expectPageAccessible } from '../support/axe'
import { expect, test } from './support/hindsight'

/** A library with two articles, of which one is emptied while nobody looks. */
async function spoiltLibrary(folder: string): Promise<string> {
  const cli = path.resolve('out/headless/cli.mjs')
  for (const title of ['Bridge to open in two years', 'Rates stay at 4%']) {
    const file = path.join(path.dirname(folder), `${title}.txt`)
    await writeFile(file, `${title}\n\nThe council said so on Friday.`)
    await promisify(execFile)(process.execPath, [cli, 'add', folder, file])
  }
  const articles = path.join(folder, 'articles')
  const [first = ''] = (await readdir(articles)).filter((name) => name.endsWith('.json')).toSorted()
  await writeFile(path.join(articles, first), '')
  return first
}

test('a damaged article is repaired, told of in one sentence, and a check by keyboard finds all well', async ({
  desk,
}) => {
  const spoilt = await spoiltLibrary(desk.library)
  const { window } = await desk.open()
  await window
    .getByRole('row', { name: /Bridge to open/ })
    .or(window.getByRole('option', { name: /Bridge to open/ }))
    .first()
    .click()
  await expect(window.getByText('Hindsight repaired 1 article: nothing was lost.')).toBeVisible()
  await expect(window.getByRole('heading', { name: 'Bridge to open in two years' }).first()).toBeVisible()

  const details = window.getByRole('button', { name: 'Show details' })
  await details.focus()
  await window.keyboard.press('Enter')
  const repaired = window.getByRole('dialog', { name: 'What was repaired' })
  await expect(repaired.getByText(`articles/${spoilt}`, { exact: true })).toBeVisible()
  await expect(repaired.getByText('Bridge to open in two years', { exact: true })).toBeVisible()
  await expect(repaired.getByText('Rebuilt from the journal. Nothing was lost.')).toBeVisible()
  await expectPageAccessible(window)
  await window.screenshot({ path: 'test-results/repaired.png' })
  await window.keyboard.press('Escape')
  await window.getByRole('button', { name: 'Close this message' }).click()
  await expect(window.getByText('Hindsight repaired 1 article: nothing was lost.')).toBeHidden()

  const [original = ''] = await readdir(path.join(desk.library, 'originals'))
  const file = path.join(desk.library, 'originals', original)
  const whole = await readFile(file)
  await writeFile(file, Buffer.alloc(whole.length))
  await window.keyboard.press('Control+K')
  await window.keyboard.type('Check the library')
  await window.keyboard.press('Enter')
  const check = window.getByRole('dialog', { name: 'Check of the library' })
  await expect(check.getByText('1 thing is not as it should be.')).toBeVisible()
  await expect(check.getByText(`originals/${original}`)).toBeVisible()
  await expectPageAccessible(window)
  await window.screenshot({ path: 'test-results/checked.png' })
  await check.getByRole('button', { name: 'Repair' }).press('Enter')
  await expect(check.getByText('Everything is as it should be.')).toBeVisible()
  expect(await readFile(file)).toEqual(whole)
})
