import { expectAccessibleInBothThemes } from './support/both-themes'
import { expect, type Hindsight, test } from './support/hindsight'
import { asOn, queueRow } from './support/prediction-steps'

/** The list of articles moves while the library is filled, so this waits until its name is shown. */
async function openSample({ window }: Hindsight): Promise<void> {
  await window.getByRole('button', { name: /sample library/i }).click()
  await expect(window.getByRole('button', { name: 'Hindsight sample' })).toBeVisible()
}

/** react-aria puts a hidden button beside the dialog in a popover, so that a screen reader can leave it. */
const inPopover = { except: ['region'] }

async function openDialog(hindsight: Hindsight, name: string | RegExp): Promise<void> {
  await expect(hindsight.window.getByRole('dialog', { name })).toBeVisible()
}

async function close(hindsight: Hindsight): Promise<void> {
  await hindsight.window.keyboard.press('Escape')
  await expect(hindsight.window.getByRole('dialog')).toHaveCount(0)
}

test('axe finds nothing on the first screens', async ({ desk }) => {
  const hindsight = await desk.open({ asStranger: true })
  const { window } = hindsight
  await openDialog(hindsight, 'Who is working here?')
  await expectAccessibleInBothThemes(window)
  await window.keyboard.type('AB')
  await window.keyboard.press('Enter')
  await hindsight.untilTold('Claims will carry the name AB')
  await expect(window.getByRole('dialog')).toHaveCount(0)
  await expectAccessibleInBothThemes(window)

  await window.keyboard.press('Control+,')
  await openDialog(hindsight, 'Settings')
  await expect(window.getByLabel('Your name or initials')).toHaveValue('AB')
  await expectAccessibleInBothThemes(window)
  await close(hindsight)

  await window.keyboard.press('Control+i')
  await expect(window.getByLabel('Text of the article')).toBeFocused()
  await expectAccessibleInBothThemes(window)
  await hindsight.copy(
    'We use cookies. Accept all.\n\nFerry back by summer\n\nIt will sail in June, he said.',
  )
  await window.keyboard.press('Control+v')
  await expect(window.getByLabel('Title')).toHaveValue('Ferry back by summer')
  await expectAccessibleInBothThemes(window)
})

test('axe finds nothing on the screens and dialogs of a library at work', async ({ desk }) => {
  const hindsight = await desk.open()
  const { window } = hindsight
  await openSample(hindsight)
  await hindsight.articleRow(/Lantern Bridge ‘will stay shut/).click()
  await expect(window.locator('article.article-text-words')).toBeVisible()
  await expectAccessibleInBothThemes(window)

  await test.step('a claim of each kind', async () => {
    for (const mark of [/^Statistic: 38/, /^Quote: /, /^Prediction: two years · /]) {
      await window.getByRole('button', { name: mark }).first().click()
      await expect(hindsight.claimPane.getByLabel('Note')).toBeVisible()
      await expectAccessibleInBothThemes(window)
    }
  })

  await test.step('a person', async () => {
    await hindsight.claimPane.getByRole('button', { name: /^Edit/ }).click()
    await openDialog(hindsight, /./)
    await expectAccessibleInBothThemes(window)
    await close(hindsight)
  })

  await test.step('selected words, and why they are left out', async () => {
    await hindsight.selectByMouse('one bolt in nine')
    await expect(window.getByRole('toolbar', { name: 'Tag the selected words' })).toBeVisible()
    await expectAccessibleInBothThemes(window)
    await window.keyboard.press('x')
    await expect(window.getByRole('menu')).toBeVisible()
    await expectAccessibleInBothThemes(window)
    await window.keyboard.press('Escape')
    await expect(window.getByRole('menu')).toHaveCount(0)
    await window.keyboard.press('Escape')
  })

  await test.step('about the article', async () => {
    await window.getByRole('button', { name: /^More for this article/ }).click()
    await window.getByRole('menuitem', { name: 'About the article…' }).click()
    await openDialog(hindsight, /^About/)
    await expectAccessibleInBothThemes(window)
    await close(hindsight)
  })

  await test.step('deleting an article, and the bin', async () => {
    await hindsight.articleRow(/Lantern Bridge ‘will stay shut/).focus()
    await window.keyboard.press('Delete')
    await openDialog(hindsight, 'Delete this article?')
    await expectAccessibleInBothThemes(window)
    await window.getByRole('button', { name: 'Delete article' }).click()
    await expect(window.getByRole('dialog')).toHaveCount(0)
    await window.getByRole('button', { name: 'Hindsight sample' }).click()
    await window.getByRole('menuitem', { name: 'Bin' }).click()
    await expect(window.getByRole('button', { name: /^Restore/ })).toBeVisible()
    await expectAccessibleInBothThemes(window)
    await window.getByRole('button', { name: /^Restore/ }).click()
    await hindsight.untilTold(/^Restored: /)
  })

  await test.step('a passage that is left out', async () => {
    await window.keyboard.press('Control+Shift+1')
    await hindsight.articleRow(/Old town shops/).click()
    await window.getByRole('button', { name: /^Left out: cookie notice/i }).click()
    await openDialog(hindsight, /./)
    await expectAccessibleInBothThemes(window)
    await close(hindsight)
  })

  await test.step('claims, saved filters, export, palette', async () => {
    await window.keyboard.press('Control+Shift+2')
    await expect(window.getByText('15 of 15 claims')).toBeVisible()
    await expectAccessibleInBothThemes(window)
    await window.getByRole('button', { name: /^Saved filters/ }).click()
    await window.getByRole('menuitem', { name: 'Save this filter…' }).click()
    await openDialog(hindsight, 'Save this filter')
    await expectAccessibleInBothThemes(window)
    await close(hindsight)
    await window.keyboard.press('Control+e')
    await openDialog(hindsight, 'Export 15 claims')
    await expectAccessibleInBothThemes(window, inPopover)
    await close(hindsight)
    await window.keyboard.press('Control+k')
    await openDialog(hindsight, 'Find or run a command')
    await window.keyboard.type('bridge')
    await expect(window.getByRole('menuitem', { name: /Lantern Bridge opens/ })).toBeVisible()
    await expectAccessibleInBothThemes(window)
    // The first Escape takes the typed words away.
    await window.keyboard.press('Escape')
    await close(hindsight)
  })
})

test('axe finds nothing on a prediction beside its article', async ({ desk }) => {
  const hindsight = await desk.open()
  const { window, claimPane } = hindsight
  await openSample(hindsight)
  await hindsight.articleRow(/Lantern Bridge ‘will stay shut/).click()
  await window.getByRole('button', { name: /^Prediction: two years · / }).click()

  await test.step('its readings, one of them chosen and judged', async () => {
    const readings = claimPane.getByRole('radiogroup', { name: 'Readings' })
    await expect(readings.getByText('Came true late, +9 months').first()).toBeVisible()
    await expectAccessibleInBothThemes(window)
  })

  await test.step('an overdue one in the margin', async () => {
    await hindsight.articleRow(/Old town shops/).click()
    await window.getByRole('button', { name: /^Prediction: in the autumn · .*overdue/ }).click()
    await expect(claimPane.getByText(/(years|months?) overdue/).first()).toBeVisible()
    await expectAccessibleInBothThemes(window)
    await hindsight.articleRow(/Lantern Bridge ‘will stay shut/).click()
    await window.getByRole('button', { name: /^Prediction: two years · / }).click()
  })

  await test.step('a reading set by hand', async () => {
    await claimPane.getByRole('button', { name: 'Set by hand…' }).click()
    await hindsight.claimField('Window').fill('2021-02-30')
    await expect(claimPane.getByText(/February 2021/)).toBeVisible()
    await expectAccessibleInBothThemes(window)
    await hindsight.claimField('Window').fill('2021-06')
    await expect(claimPane.getByRole('form').getByText('due 30 Jun 2021')).toBeVisible()
    await expectAccessibleInBothThemes(window)
    await claimPane.getByRole('form').getByRole('button', { name: 'Cancel' }).click()
  })

  await test.step('sealing what would count', async () => {
    const criteria = claimPane.getByLabel('What would count')
    await criteria.fill('Anybody may walk across the bridge again, day and night.')
    await claimPane.getByRole('button', { name: 'Seal…' }).click()
    await openDialog(hindsight, 'Seal what would count?')
    await expectAccessibleInBothThemes(window, inPopover)
    await close(hindsight)
  })

  await test.step('the same prediction elsewhere', async () => {
    await claimPane.getByRole('button', { name: 'Link…' }).click()
    await openDialog(hindsight, 'Where else does it stand?')
    await expect(window.getByRole('radio', { name: /will begin in the autumn/ })).toBeVisible()
    await expectAccessibleInBothThemes(window)
    await close(hindsight)
  })
})

test('axe finds nothing on the queue, the finder, the comparison and the record', async ({ desk }) => {
  const hindsight = await desk.open()
  const { window } = hindsight
  const { keyboard } = window
  const pane = window.getByRole('region', { name: 'Prediction', exact: true })
  await openSample(hindsight)
  await keyboard.press('Control+Shift+3')

  await test.step('queue, with a prediction chosen', async () => {
    await queueRow(hindsight, 'will begin in the autumn').click()
    await expect(window.getByText(/^Overdue\s*1/)).toBeVisible()
    await expect(pane.getByText('“will begin in the autumn”')).toBeVisible()
    await expectAccessibleInBothThemes(window)
    await asOn(hindsight, '2021-01-15')
    await expectAccessibleInBothThemes(window)
    await window.getByRole('button', { name: 'Back to today' }).click()
    await expect(window.getByText(/^As on /)).toHaveCount(0)
  })

  await test.step('what happened, with what is wrong in it', async () => {
    await pane.getByText('Yes', { exact: true }).click()
    await pane.getByLabel('When', { exact: true }).and(window.locator('input')).fill('2021-02-30')
    await keyboard.press('Control+Enter')
    await expect(pane.getByText('There is no such day in the calendar.')).toBeVisible()
    await expect(pane.getByText(/^A finding needs evidence/)).toBeVisible()
    await expectAccessibleInBothThemes(window)
    await pane.getByLabel('When', { exact: true }).and(window.locator('input')).fill('2021')
    await pane.getByRole('button', { name: 'Set another label…' }).click()
    await pane.getByRole('button', { name: 'It was undone again…' }).click()
    await expect(pane.getByLabel('Why this label')).toBeVisible()
    await expectAccessibleInBothThemes(window)
    await pane.getByRole('button', { name: 'Clear the form' }).click()
  })

  await test.step('how it stands, put off, void, an outside source', async () => {
    await pane.getByRole('button', { name: 'Interim…' }).click()
    await openDialog(hindsight, 'Interim status')
    await expectAccessibleInBothThemes(window)
    await close(hindsight)
    await pane.getByRole('button', { name: 'Snooze' }).click()
    await openDialog(hindsight, 'Snooze until')
    await window.getByLabel('A date').fill('2020-01-01')
    await window.getByRole('dialog').getByRole('button', { name: 'Snooze' }).click()
    await expect(window.getByText('Choose a day that lies ahead.')).toBeVisible()
    await expectAccessibleInBothThemes(window, inPopover)
    await close(hindsight)
    await pane.getByRole('button', { name: 'Void…' }).click()
    await openDialog(hindsight, 'Why can it not be judged?')
    await window.getByRole('button', { name: 'Void it' }).click()
    await expect(window.getByText('Write down the reason.')).toBeVisible()
    await expectAccessibleInBothThemes(window)
    await close(hindsight)
    await pane.getByRole('button', { name: 'Outside source…' }).click()
    await openDialog(hindsight, 'An outside source')
    await window.getByRole('button', { name: 'Attach', exact: true }).click()
    await expect(window.getByText('The source needs a title.')).toBeVisible()
    await expectAccessibleInBothThemes(window)
    await close(hindsight)
  })

  await test.step('finding evidence', async () => {
    await pane.getByRole('button', { name: 'Find in library' }).click()
    await expect(window.getByLabel('Words of the passage')).toBeFocused()
    await expectAccessibleInBothThemes(window)
    await keyboard.type('hanger replaced')
    await window.getByRole('option', { name: /Every hanger has been replaced/ }).click()
    await expect(window.locator('article.article-text-words')).toContainText('Every hanger has been replaced')
    const tools = window.getByRole('toolbar', { name: 'Selected words' })
    await expect(tools).toBeVisible()
    await expectAccessibleInBothThemes(window)
    await tools.getByRole('button', { name: /^Attach as evidence/ }).click()
    await hindsight.untilTold(/^Attached as evidence/)
    await expect(pane.getByRole('button', { name: /^Detach/ })).toBeVisible()
    await expectAccessibleInBothThemes(window)
  })

  await test.step('comparing before anything has happened, and after', async () => {
    await pane.getByRole('button', { name: 'Compare' }).click()
    await expect(
      window.getByText(/^Nothing is recorded: \d+ years( \d+ months?)? overdue, still running\.$/),
    ).toBeVisible()
    await expectAccessibleInBothThemes(window)
    await keyboard.press('Escape')
    await window.getByText('All, with resolved and void').click()
    await queueRow(hindsight, 'I would say two years').click()
    await expect(pane.getByText('Outcomes recorded')).toBeVisible()
    await expectAccessibleInBothThemes(window)
    await keyboard.press('c')
    await expect(window.getByText('9 months after the point, 3 months after the window closed')).toBeVisible()
    await expectAccessibleInBothThemes(window)
    await keyboard.press('Escape')
  })

  await test.step('record by horizon, and the predictions behind a number', async () => {
    await window.getByRole('button', { name: 'Record by horizon' }).click()
    await expect(window.getByRole('grid', { name: 'Record by horizon' })).toBeVisible()
    await expectAccessibleInBothThemes(window)
    await window.getByRole('button', { name: 'Two years, late: 1 prediction' }).click()
    await expect(window.getByRole('row', { name: /I would say two years/ })).toBeVisible()
    await expectAccessibleInBothThemes(window)
  })

  await test.step('settings', async () => {
    await keyboard.press('Control+,')
    await openDialog(hindsight, 'Settings')
    await expect(window.getByText('Daily notice')).toBeVisible()
    await expectAccessibleInBothThemes(window)
    await close(hindsight)
  })
})

test('axe finds nothing on the screen of a library that does not open', async ({ desk }) => {
  const first = await desk.open()
  await expect(first.window.getByRole('button', { name: 'Import', exact: true })).toBeVisible()
  const second = await desk.open({ data: `${desk.data}-2` })
  await expect(second.window.getByRole('heading', { name: 'The library could not be opened' })).toBeVisible()
  await expect(second.window.getByText(/^The library is already open \(/)).toBeVisible()
  await expectAccessibleInBothThemes(second.window)
  await second.window.getByRole('button', { name: 'Open for reading only' }).click()
  await expect(second.window.getByText('For reading only.')).toBeVisible()
  await expectAccessibleInBothThemes(second.window)
})
