import { expectPageAccessible } from '../support/axe'
import { expect, test } from './support/hindsight'
import { keepTwoVersions } from './support/two-versions'

test('claims of an older version are listed over the newest, and open where they stand', async ({
  desk,
}, info) => {
  await keepTwoVersions(desk)
  const hindsight = await desk.open()
  const { window } = hindsight
  const { keyboard } = window
  await window.setViewportSize({ width: 1280, height: 800 })
  const picture = async (name: string) =>
    info.attach(name, { body: await window.screenshot({ path: info.outputPath(`${name}.png`) }) })
  const text = window.locator('article.article-text-words')
  const marks = window.getByRole('list', { name: 'Claims in the margin' }).getByRole('button')
  const notice = window.getByText('6 claims wait for a place in this version.')

  await test.step('nothing is marked in the newest version before somebody has looked', async () => {
    await expect(hindsight.articleRow(/Lantern Bridge/)).toContainText('2 versions, 6 wait')
    await hindsight.articleRow(/Lantern Bridge/).click()
    await expect(text).toContainText('within three years')
    await expect(notice).toBeVisible()
    await expect(marks).toHaveCount(0)
    await window.getByRole('button', { name: 'Show them' }).press('Enter')
    await picture('newest')
    await expectPageAccessible(window)
  })

  await test.step('a claim opens the version it stands in, which is for reading', async () => {
    const list = window.getByRole('listbox', { name: 'Claims that do not stand in this version' })
    await list.getByRole('option', { name: /Repairs will cost/ }).click()
    await expect(text).toContainText('within two years, the county said on Monday')
    await expect(window.getByText(/^This is version 1, as it was captured/)).toBeVisible()
    await expect(marks).toHaveCount(6)
    await expect(hindsight.claimPane).toContainText('Its place in version 2 is not confirmed yet.')
    await hindsight.selectByKeys('a watchman stays there overnight')
    await keyboard.press('1')
    await hindsight.untilTold('An older version is for reading only. Claims are made in version 2.')
    await picture('older')
    await window.emulateMedia({ colorScheme: 'dark' })
    await expect(window.locator('html[data-theme="dark"]')).toBeAttached()
    await expectPageAccessible(window)
    await picture('older-dark')
  })

  await test.step('the newest is chosen in the head', async () => {
    await window.getByRole('button', { name: /^Version 1 of 2/ }).press('Enter')
    await window.getByRole('menuitemradio', { name: /^Version 2/ }).press('Enter')
    await expect(text).toContainText('within three years')
    // As long as the menu is open, keys are its own.
    await expect(window.getByRole('button', { name: /^Version 2/ })).toBeFocused()
  })

  await test.step('the table of claims is narrowed to those that wait', async () => {
    await keyboard.press('Control+Shift+2')
    await window.getByRole('checkbox', { name: /^Not confirmed/ }).press('Space')
    await expect(window.getByRole('list', { name: 'Filters in force' })).toContainText('Place: not confirmed')
    await picture('claims')
    await expectPageAccessible(window)
  })
})
