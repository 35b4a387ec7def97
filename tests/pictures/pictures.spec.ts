import path from 'node:path'
import { expect, type Hindsight, test } from '../e2e/support/hindsight'

const folder = path.resolve('docs/pictures')

const sizes = [
  { width: 1280, height: 800 },
  { width: 1920, height: 1080 },
]
const schemes = ['light', 'dark'] as const

/** One picture a theme and size, each when nothing moves any more. */
async function picture(hindsight: Hindsight, name: string): Promise<void> {
  const { window } = hindsight
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

test('pictures of the sample library', async ({ desk }) => {
  test.setTimeout(180_000)
  const hindsight = await desk.open()
  const { window } = hindsight
  await expect(window.getByRole('button', { name: 'Import', exact: true })).toBeVisible()
  await picture(hindsight, 'first-run')

  await window.getByRole('button', { name: /sample library/i }).click()
  await hindsight.articleRow(/Lantern Bridge ‘will stay shut/).click()
  await window.getByRole('button', { name: /^Prediction: two years · / }).click()
  await expect(hindsight.claimPane.getByLabel('Due')).toHaveValue('2021-09-14')
  await picture(hindsight, 'reader')

  await window.getByRole('button', { name: 'Claims', exact: true }).click()
  await expect(window.getByRole('row')).toHaveCount(12)
  await picture(hindsight, 'claims')

  await window.getByRole('button', { name: /^Predictions/ }).click()
  await expect(window.getByText('will not need work before 2040')).toBeVisible()
  await picture(hindsight, 'predictions')

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
