import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Locator } from '@playwright/test'
import { readCsv } from './support/csv'
import { expect, type Hindsight, test } from './support/hindsight'
import { queueRow } from './support/prediction-steps'

test('from the queue to the record by keyboard alone', async ({ desk }) => {
  const hindsight = await desk.open()
  const { window } = hindsight
  const { keyboard } = window
  const article = window.locator('article.article-text-words')

  await test.step('the sample library', async () => {
    await expect(window.getByRole('button', { name: 'Import', exact: true })).toBeVisible()
    await hindsight.tabTo(window.getByRole('button', { name: /sample library/i }))
    await keyboard.press('Enter')
    await expect(hindsight.articleRow(/Lantern Bridge opens to walkers/)).toBeVisible()
  })

  await test.step('queue: the overdue one is first, J and K go on and back', async () => {
    await keyboard.press('Control+Shift+3')
    // Before any other key: the ring is round the row from which one goes on, and round nothing else.
    await expect
      .poll(() => ringed(hindsight))
      .toEqual([expect.stringMatching(/^option: .*will begin in the autumn/)])
    await hindsight.tabTo(queueRow(hindsight, 'will begin in the autumn'))
    await expect(queueRow(hindsight, 'will begin in the autumn')).toContainText(/(years|months?) overdue/)
    await keyboard.press('j')
    await expect(queueRow(hindsight, 'will not need work before 2040')).toBeFocused()
    await keyboard.press('k')
    await expect(queueRow(hindsight, 'will begin in the autumn')).toBeFocused()
  })

  await test.step('find a passage, select it, attach it', async () => {
    await keyboard.press('a')
    await expect(window.getByLabel('Words of the passage')).toBeFocused()
    await keyboard.type('hanger replaced')
    const hit = window.getByRole('option', { name: /Every hanger has been replaced/ })
    await expect(hit).toBeVisible()
    await keyboard.press('Enter')
    await hindsight.tabTo(hit)
    await keyboard.press('Enter')
    await expect(article).toContainText('Every hanger has been replaced')
    await focusBy(hindsight, 'F6', article)
    await hindsight.selectByKeys('Every hanger has been replaced')
    await keyboard.press('e')
    await hindsight.untilTold('Attached as evidence: “Lantern Bridge opens to walkers, nine months late”')
  })

  await test.step('say what happened, and record it', async () => {
    const pane = window.getByRole('region', { name: 'Prediction', exact: true })
    const happened = (name: string) => pane.getByRole('radio', { name, exact: true })
    if (!(await isFocused(happened('Yes')))) await keyboard.press('o')
    await expect(happened('Yes')).toBeFocused()
    await keyboard.press('Space')
    await expect(happened('Yes')).toBeChecked()
    await hindsight.tabTo(pane.getByLabel('When', { exact: true }).and(window.locator('input')))
    await keyboard.type('2021')
    await expect(pane).toContainText('Came true late')
    await expect(pane).toContainText('1 to 13 months after the window closed')
    await keyboard.press('Control+Enter')
    await hindsight.untilTold('Outcome recorded for “will begin in the autumn”')
    await expect(queueRow(hindsight, 'will begin in the autumn')).toHaveCount(0)
  })

  await test.step('compare', async () => {
    await hindsight.tabTo(window.getByRole('radio', { name: 'Waiting' }))
    await keyboard.press('ArrowRight')
    const row = queueRow(hindsight, 'will begin in the autumn')
    await expect(row).toContainText('Came true late')
    await hindsight.tabTo(window.getByRole('listbox', { name: /predictions/i }).locator('[tabindex="0"]'))
    for (let down = 0; !(await isFocused(row)); down++) {
      expect(down).toBeLessThan(10)
      await keyboard.press('ArrowDown')
    }
    await keyboard.press('c')
    await expect(window.getByText('Every hanger has been replaced').first()).toBeVisible()
    await expect(window.getByText(/Came true late\. Proved by 1 passage of this library/)).toBeVisible()
  })

  await test.step('the picture, as a drawing and painted', async () => {
    for (const [format, entry] of [
      ['svg', 'Drawing (SVG)'],
      ['png', 'Picture (PNG)'],
    ] as const) {
      const file = path.join(desk.data, `autumn.${format}`)
      await hindsight.answerSaveDialog(file)
      await hindsight.tabTo(window.getByRole('button', { name: 'Save picture' }))
      await keyboard.press('Enter')
      const item = window.getByRole('menuitem', { name: entry })
      await expect(item).toBeVisible()
      for (let down = 0; !(await isFocused(item)); down++) {
        expect(down).toBeLessThan(3)
        await keyboard.press('ArrowDown')
      }
      await keyboard.press('Enter')
      await hindsight.untilTold(`Picture saved: autumn.${format}`)
    }
    const svg = readFileSync(path.join(desk.data, 'autumn.svg'), 'utf8')
    expect(svg).toContain('will begin in the autumn')
    expect(svg).not.toMatch(/href|url\(http|<script/)
    const png = readFileSync(path.join(desk.data, 'autumn.png'))
    expect(png.subarray(1, 4).toString()).toBe('PNG')
    // Twice the 1,200 pixels of the drawing.
    expect(png.readUInt32BE(16)).toBe(2400)
  })

  await test.step('record by horizon', async () => {
    await keyboard.press('Escape')
    await keyboard.press('Control+k')
    await keyboard.type('Record by horizon')
    await expect(window.getByRole('menuitem', { name: /Record by horizon/ })).toBeVisible()
    await keyboard.press('Enter')
    await hindsight.tabTo(window.getByRole('button', { name: /^Two years, number: / }))
    for (const key of ['ArrowDown', 'ArrowRight', 'ArrowRight']) await keyboard.press(key)
    await expect(window.getByRole('button', { name: /^By a date, late: 1 / })).toBeFocused()
    await keyboard.press('Enter')
    await expect(window.getByRole('row', { name: /will begin in the autumn/ })).toContainText(
      'Came true late',
    )
  })

  await test.step('the same as a table', async () => {
    const file = path.join(desk.data, 'record.csv')
    await hindsight.answerSaveDialog(file)
    await hindsight.tabTo(window.getByRole('button', { name: 'Export', exact: true }))
    await keyboard.press('Enter')
    await expect(window.getByRole('menuitem').first()).toBeFocused()
    await keyboard.press('Enter')
    await hindsight.untilTold(/written to record\.csv/)
    const rows = readCsv(file)
    expect(rows).toHaveLength(6)
    expect(rows.find(({ words }) => words === 'will begin in the autumn')).toMatchObject({
      claim_by: 'the council',
      due: '2020-11-30',
      happened: 'yes',
      occurred: '2021',
      slip_months_from: '1',
      slip_months_to: '13',
      counted_as: 'late',
      evidence_titles: 'Lantern Bridge opens to walkers, nine months late',
    })
  })
})

/** What has the ring of the focus in the queue and round it, by its words. */
const ringed = ({ window }: Hindsight): Promise<string[]> =>
  window.evaluate(() =>
    [...document.querySelectorAll('.ui-list, .ui-list *')]
      .filter((element) => getComputedStyle(element).outlineStyle !== 'none')
      .map((element) => `${element.getAttribute('role')}: ${element.textContent}`),
  )

const isFocused = (target: Locator): Promise<boolean> =>
  target.evaluate((element) => element === document.activeElement)

/** Presses the key until this has the focus. */
async function focusBy({ window }: Hindsight, key: string, target: Locator): Promise<void> {
  for (let presses = 0; !(await isFocused(target)); presses++) {
    if (presses > 10) throw new Error(`${key} does not reach it`)
    await window.keyboard.press(key)
  }
}
