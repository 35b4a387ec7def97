import { expectPageAccessible } from '../support/axe'
import { expect, type Hindsight, test } from './support/hindsight'

/** Nothing wrong in either theme, and something was looked at. */
async function check(
  hindsight: Hindsight,
  how: Parameters<typeof expectPageAccessible>[1] = {},
): Promise<void> {
  const { window } = hindsight
  for (const colorScheme of ['light', 'dark'] as const) {
    await window.emulateMedia({ colorScheme })
    await expect(window.locator(`html[data-theme="${colorScheme}"]`)).toBeAttached()
    await settled(hindsight)
    await expectPageAccessible(window, how)
  }
}

/** Nothing fades any more: half-shown words would fail on contrast. */
async function settled({ window }: Hindsight): Promise<void> {
  await window.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished)))
}

async function openDialog(hindsight: Hindsight, name: string | RegExp): Promise<void> {
  await expect(hindsight.window.getByRole('dialog', { name })).toBeVisible()
}

async function close(hindsight: Hindsight): Promise<void> {
  await hindsight.window.keyboard.press('Escape')
  await expect(hindsight.window.getByRole('dialog')).toHaveCount(0)
}

test('axe finds nothing on the first screens', async ({ desk }) => {
  test.setTimeout(120_000)
  const hindsight = await desk.open({ asStranger: true })
  const { window } = hindsight
  await openDialog(hindsight, 'Who is working here?')
  await check(hindsight)
  await window.keyboard.type('AB')
  await window.keyboard.press('Enter')
  await hindsight.untilTold('Claims will carry the name AB')
  await expect(window.getByRole('dialog')).toHaveCount(0)
  await check(hindsight)

  await window.keyboard.press('Control+,')
  await openDialog(hindsight, 'Settings')
  await expect(window.getByLabel('Your name or initials')).toHaveValue('AB')
  await check(hindsight)
  await close(hindsight)

  await window.keyboard.press('Control+i')
  await expect(window.getByLabel('Text of the article')).toBeFocused()
  await check(hindsight)
  await hindsight.copy(
    'We use cookies. Accept all.\n\nFerry back by summer\n\nIt will sail in June, he said.',
  )
  await window.keyboard.press('Control+v')
  await expect(window.getByLabel('Title')).toHaveValue('Ferry back by summer')
  await check(hindsight)
})

test('axe finds nothing on the screens and dialogs of a library at work', async ({ desk }) => {
  test.setTimeout(240_000)
  const hindsight = await desk.open()
  const { window } = hindsight
  await window.getByRole('button', { name: /sample library/i }).click()
  await hindsight.articleRow(/Lantern Bridge ‘will stay shut/).click()
  await expect(window.locator('article.article-text-words')).toBeVisible()
  await check(hindsight)

  await test.step('a claim of each kind', async () => {
    for (const mark of [/^Statistic: 38/, /^Quote: /, /^Prediction: two years · /]) {
      await window.getByRole('button', { name: mark }).first().click()
      await expect(hindsight.claimPane.getByLabel('Note')).toBeVisible()
      await check(hindsight)
    }
  })

  await test.step('a person', async () => {
    await hindsight.claimPane.getByRole('button', { name: /^Edit/ }).click()
    await openDialog(hindsight, /./)
    await check(hindsight)
    await close(hindsight)
  })

  await test.step('selected words, and why they are left out', async () => {
    await hindsight.selectByMouse('one bolt in nine')
    await expect(window.getByRole('toolbar', { name: 'Tag the selected words' })).toBeVisible()
    await check(hindsight)
    await window.keyboard.press('x')
    await expect(window.getByRole('menu')).toBeVisible()
    await check(hindsight)
    await window.keyboard.press('Escape')
    await expect(window.getByRole('menu')).toHaveCount(0)
    await window.keyboard.press('Escape')
  })

  await test.step('about the article', async () => {
    await window.getByRole('button', { name: /^More for this article/ }).click()
    await window.getByRole('menuitem', { name: 'About the article…' }).click()
    await openDialog(hindsight, /^About/)
    await check(hindsight)
    await close(hindsight)
  })

  await test.step('deleting an article, and the bin', async () => {
    await hindsight.articleRow(/Lantern Bridge ‘will stay shut/).focus()
    await window.keyboard.press('Delete')
    await openDialog(hindsight, 'Delete this article?')
    await check(hindsight)
    await window.getByRole('button', { name: 'Delete article' }).click()
    await expect(window.getByRole('dialog')).toHaveCount(0)
    await window.getByRole('button', { name: 'Hindsight sample' }).click()
    await window.getByRole('menuitem', { name: 'Bin' }).click()
    await expect(window.getByRole('button', { name: /^Restore/ })).toBeVisible()
    await check(hindsight)
    await window.getByRole('button', { name: /^Restore/ }).click()
    await hindsight.untilTold(/^Restored: /)
  })

  await test.step('a passage that is left out', async () => {
    await window.keyboard.press('Control+Shift+1')
    await hindsight.articleRow(/Old town shops/).click()
    await window.getByRole('button', { name: /^Left out: cookie notice/i }).click()
    await openDialog(hindsight, /./)
    await check(hindsight)
    await close(hindsight)
  })

  await test.step('claims, saved filters, export, predictions, palette', async () => {
    await window.keyboard.press('Control+Shift+2')
    await expect(window.getByText('11 of 11 claims')).toBeVisible()
    await check(hindsight)
    await window.getByRole('button', { name: /^Saved filters/ }).click()
    await window.getByRole('menuitem', { name: 'Save this filter…' }).click()
    await openDialog(hindsight, 'Save this filter')
    await check(hindsight)
    await close(hindsight)
    await window.keyboard.press('Control+e')
    await openDialog(hindsight, 'Export 11 claims')
    // react-aria puts a hidden button beside the dialog in a popover, so that a screen reader can leave it.
    await check(hindsight, { except: ['region'] })
    await close(hindsight)
    await window.keyboard.press('Control+Shift+3')
    await expect(window.getByText('Overdue: 3')).toBeVisible()
    await check(hindsight)
    await window.keyboard.press('Control+k')
    await openDialog(hindsight, 'Find or run a command')
    await window.keyboard.type('bridge')
    await expect(window.getByRole('menuitem', { name: /Lantern Bridge opens/ })).toBeVisible()
    await check(hindsight)
    // The first Escape takes the typed words away.
    await window.keyboard.press('Escape')
    await close(hindsight)
  })
})

test('axe finds nothing on the screen of a library that does not open', async ({ desk }) => {
  const first = await desk.open()
  await expect(first.window.getByRole('button', { name: 'Import', exact: true })).toBeVisible()
  const second = await desk.open({ data: `${desk.data}-2` })
  await expect(second.window.getByRole('heading', { name: 'The library could not be opened' })).toBeVisible()
  await expect(second.window.getByText(/^The library is already open \(/)).toBeVisible()
  await check(second)
  await second.window.getByRole('button', { name: 'Open for reading only' }).click()
  await expect(second.window.getByText('For reading only.')).toBeVisible()
  await check(second)
})
