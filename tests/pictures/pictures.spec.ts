import path from 'node:path'
import { expect, type Hindsight, test } from '../e2e/support/hindsight'
import { asOn, queueRow } from '../e2e/support/prediction-steps'
import { keepTwoVersions } from '../e2e/support/two-versions'

const folder = path.resolve('docs/pictures')

const sizes = [
  { width: 1280, height: 800 },
  { width: 1920, height: 1080 },
]
const schemes = ['light', 'dark'] as const

/** One picture a theme and size, each when nothing moves any more. */
async function picture(hindsight: Hindsight, name: string): Promise<void> {
  const { window } = hindsight
  // Whatever was clicked last would look as if somebody pointed at it.
  await window.mouse.move(0, 0)
  for (const size of sizes) {
    await window.setViewportSize(size)
    for (const colorScheme of schemes) {
      await window.emulateMedia({ colorScheme })
      await expect(window.locator(`html[data-theme="${colorScheme}"]`)).toBeAttached()
      // Lists lay out their rows a moment after their pane has its new width.
      await expect
        .poll(() =>
          window.evaluate(() => {
            const rows = [...document.querySelectorAll('.ui-row')]
            const width = document.querySelector('.ui-list')?.clientWidth ?? 0
            return rows.every((row) => row.clientWidth <= width)
          }),
        )
        .toBe(true)
      await window.evaluate(() => document.fonts.ready.then(() => undefined))
      await window.evaluate(
        () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
      )
      const file = `${name}-${size.width}x${size.height}-${colorScheme}.png`
      await window.screenshot({ path: path.join(folder, file), animations: 'disabled', caret: 'hide' })
    }
  }
}

/** The list of articles moves while the library is filled, so this waits until its name is shown. */
async function openSample({ window }: Hindsight): Promise<void> {
  await window.getByRole('button', { name: /sample library/i }).click()
  await expect(window.getByRole('button', { name: 'Hindsight sample' })).toBeVisible()
}

test('pictures of the sample library', async ({ desk }) => {
  test.setTimeout(180_000)
  const hindsight = await desk.open()
  const { window } = hindsight
  await expect(window.getByRole('button', { name: 'Import', exact: true })).toBeVisible()
  // The folder of this run is nobody's; a picture shows where it usually is.
  await window.getByText(desk.library).evaluate((element, folder) => {
    element.textContent = element.textContent?.replace(folder, 'Documents/Hindsight') ?? ''
  }, desk.library)
  await picture(hindsight, 'first-run')

  await openSample(hindsight)
  await hindsight.articleRow(/Lantern Bridge ‘will stay shut/).click()
  await window.getByRole('button', { name: /^Prediction: two years · / }).click()
  await expect(hindsight.claimPane.getByText('due 13 Sept 2021').first()).toBeVisible()
  await picture(hindsight, 'reader')

  // Words that can be understood in two ways.
  await window.getByRole('button', { name: /^Prediction: until 2021 · / }).click()
  const readings = hindsight.claimPane.getByRole('radiogroup', { name: 'Readings' })
  await expect(readings.getByRole('radio')).toHaveCount(2)
  await hindsight.claimPane.getByText('Why this reading').scrollIntoViewIfNeeded()
  await picture(hindsight, 'readings')

  await window.getByRole('button', { name: 'Claims', exact: true }).click()
  await expect(window.getByRole('row')).toHaveCount(16)
  await picture(hindsight, 'claims')

  await window.keyboard.press('Control+i')
  await hindsight.copy(
    [
      'We use cookies to remember which stories you have read. Accept all.',
      'Weir Street floods again',
      'By Ben Okoro, 4 March 2021',
      'Water stood two feet deep in Weir Street on Monday, the third time in five years.',
      'The council said new pumps “will be in place by the end of 2022”.',
      '17 comments',
      'Sign in to join the conversation',
    ].join('\n\n'),
  )
  await hindsight.pasteFromMenu()
  await expect(window.getByLabel('Title')).toHaveValue('Weir Street floods again')
  await picture(hindsight, 'import')
})

test('pictures of predictions', async ({ desk }) => {
  test.setTimeout(180_000)
  const hindsight = await desk.open()
  const { window } = hindsight
  const { keyboard } = window
  const pane = window.getByRole('region', { name: 'Prediction', exact: true })
  await openSample(hindsight)
  await keyboard.press('Control+Shift+3')

  // A day on which predictions of the sample stand in every way.
  await asOn(hindsight, '2021-08-01')
  await queueRow(hindsight, 'I would say two years').click()
  await expect(pane.locator('p').getByText('said 13 Mar 2019')).toBeVisible()
  await picture(hindsight, 'queue')
  await window.getByRole('button', { name: 'Back to today' }).click()

  await queueRow(hindsight, 'will begin in the autumn').click()
  await keyboard.press('a')
  await keyboard.type('hanger replaced')
  await window.getByRole('option', { name: /Every hanger has been replaced/ }).click()
  await expect(window.getByRole('toolbar', { name: 'Selected words' })).toBeVisible()
  await picture(hindsight, 'evidence')
  await keyboard.press('e')
  await hindsight.untilTold(/^Attached as evidence/)

  await pane.getByText('Yes', { exact: true }).click()
  await pane.getByLabel('When', { exact: true }).and(window.locator('input')).fill('2021')
  await expect(pane).toContainText('1 to 13 months after the window closed')
  await picture(hindsight, 'outcome')

  await window.getByText('All, with resolved and void').click()
  await queueRow(hindsight, 'I would say two years').click()
  await keyboard.press('c')
  await expect(window.getByRole('button', { name: 'Save picture' })).toBeVisible()
  await picture(hindsight, 'compare')
  await keyboard.press('Escape')

  await window.getByRole('button', { name: 'Record by horizon' }).click()
  await expect(window.getByRole('row', { name: /I would say two years/ })).toBeVisible()
  await picture(hindsight, 'record')
})

test('pictures of an article that changed', async ({ desk }) => {
  test.setTimeout(180_000)
  await keepTwoVersions(desk)
  const hindsight = await desk.open()
  const { window } = hindsight
  const { keyboard } = window
  await hindsight.articleRow(/Lantern Bridge/).click()
  await expect(window.locator('article.article-text-words')).toBeVisible()
  await keyboard.press('Control+Shift+l')
  await expect(window.getByRole('region', { name: 'New: Version 2' })).toBeVisible()
  await picture(hindsight, 'ledger')
  await keyboard.press('Escape')
  await keyboard.press('Control+d')
  await expect(window.getByText('1 paragraph moved')).toBeVisible()
  await picture(hindsight, 'versions')
})

test('two identical, two nested and two touching claims of one kind', async ({ desk }) => {
  test.setTimeout(120_000)
  const hindsight = await desk.open()
  const { window } = hindsight
  await expect(window.getByRole('button', { name: 'Import', exact: true })).toBeVisible()
  await window.evaluate(async () => {
    const paragraphs = [
      'Twins on one page',
      'Identical: the pumps will be in place by the end of 2022, the board said.',
      'Nested: the pumps will be in place by the end of 2022, the board said.',
      'Touching: the pumps will be in place by the end of 2022, the board said.',
      'All three kinds: the pumps will be in place by the end of 2022, the board said.',
    ]
    const rawText = paragraphs.join('\n\n')
    const added = await self.hindsight['articles.add']({ document: { title: 'Twins on one page', rawText } })
    if (!added.ok) throw new Error(added.error.message)
    const claim = async (paragraph: number, words: string, kind: 'statistic' | 'quote' | 'prediction') => {
      const from = rawText.indexOf(paragraphs[paragraph] ?? '')
      const start = rawText.indexOf(words, from)
      const fragments = [{ start, end: start + words.length }]
      const made = await self.hindsight['claims.create']({ ...added.value, kind, fragments })
      if (!made.ok) throw new Error(made.error.message)
    }
    const words = 'will be in place by the end of 2022'
    for (const kind of ['prediction', 'prediction'] as const) await claim(1, words, kind)
    await claim(2, words, 'prediction')
    await claim(2, 'by the end of 2022', 'prediction')
    await claim(3, 'will be in place ', 'prediction')
    await claim(3, 'by the end of 2022', 'prediction')
    for (const kind of ['statistic', 'quote', 'prediction'] as const) await claim(4, words, kind)
  })
  await hindsight.articleRow(/Twins on one page/).click()
  await expect(window.getByRole('button', { name: /^Statistic: / })).toBeVisible()
  await picture(hindsight, 'twins')
})
