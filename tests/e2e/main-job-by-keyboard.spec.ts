import path from 'node:path'
import { readCsv } from './support/csv'
import { expect, test } from './support/hindsight'
import { jobs } from './support/main-job'

for (const { name, job } of jobs) {
  test(`the main job by keyboard alone, on ${name}`, async ({ desk }) => {
    let hindsight = await desk.open()
    let { window } = hindsight
    let { keyboard } = window
    const article = () => window.locator('article.article-text-words')

    await test.step('paste, look, keep', async () => {
      await expect(window.getByRole('button', { name: 'Import', exact: true })).toBeVisible()
      await keyboard.press('Control+i')
      await expect(window.getByLabel('Text of the article')).toBeFocused()
      await hindsight.copy(job.text)
      await keyboard.press('Control+v')
      await expect(window.getByLabel('Title')).toHaveValue(job.title)
      await expect(window.getByLabel('Title')).toBeFocused()
      await keyboard.press('Tab')
      await keyboard.type('Marrow Courier')
      await keyboard.press('Tab')
      await keyboard.press('Tab')
      await expect(window.getByLabel('Published')).toBeFocused()
      await keyboard.type(job.published)
      await keyboard.press('Control+Enter')
      await expect(article()).toBeFocused()
    })

    await test.step('one claim of each kind', async () => {
      await hindsight.selectByKeys(job.statistic.words)
      await keyboard.press('1')
      await expect(hindsight.claimPane.getByRole('radio', { name: 'Statistic' })).toBeChecked()
      await keyboard.press('F6')
      await hindsight.typeInto([
        ['Figure', job.statistic.value],
        ['Unit', job.statistic.unit],
      ])
      await keyboard.press('Shift+F6')

      await hindsight.selectByKeys(job.quote.words)
      await keyboard.press('2')
      await expect(hindsight.claimPane.getByRole('radio', { name: 'Quote' })).toBeChecked()
      await keyboard.press('Enter')
      await hindsight.typeInto([['Claim by', job.quote.speaker]])
      await keyboard.press('Shift+F6')

      await hindsight.selectByKeys(job.prediction.words)
      await keyboard.press('3')
      await expect(hindsight.claimPane.getByRole('radio', { name: 'Prediction' })).toBeChecked()
      await keyboard.press('Enter')
      await hindsight.typeInto([['Words', job.prediction.horizon]])
      await hindsight.dueByKeys(job.prediction.due)
      await hindsight.typeInto([['Note', 'to be looked at']])
      // Closing without leaving the field loses nothing.
      await hindsight.quit()
    })

    await test.step('find it again after a restart', async () => {
      hindsight = await desk.open()
      window = hindsight.window
      keyboard = window.keyboard
      await expect(window.getByRole('heading', { name: job.title })).toBeVisible()
      await keyboard.press('Control+Shift+2')
      await expect(window.getByText('3 of 3 claims')).toBeVisible()
      await hindsight.tabTo(window.getByRole('row').nth(1))
      const row = window.getByRole('row', { name: job.prediction.words.slice(0, 12) })
      for (let down = 0; !(await row.evaluate((element) => element === document.activeElement)); down++) {
        expect(down).toBeLessThan(3)
        await keyboard.press('ArrowDown')
      }
      await keyboard.press('Enter')
      await expect(hindsight.readingByHand).toBeChecked()
      await expect(hindsight.claimPane.getByText(`due ${job.prediction.dueShown}`)).toBeVisible()
      await expect(hindsight.claimField('Words')).toHaveValue(job.prediction.horizon)
      await expect(hindsight.claimField('Note')).toHaveValue('to be looked at')
    })

    await test.step('undo and redo what was done before the restart', async () => {
      await expect(article()).toBeFocused()
      await keyboard.press('Control+z')
      await expect(hindsight.claimField('Note')).toHaveValue('')
      await keyboard.press('Control+z')
      await hindsight.untilTold(/^Undone: due date of “/)
      await expect(hindsight.readingByHand).toHaveCount(0)
      await keyboard.press('Control+Shift+z')
      await hindsight.untilTold(/^Redone: due date of “/)
      await expect(hindsight.readingByHand).toBeChecked()
    })

    await test.step('export, and read it back', async () => {
      const file = path.join(desk.data, 'claims.csv')
      await hindsight.answerSaveDialog(file)
      await keyboard.press('Control+e')
      await expect(window.getByRole('dialog', { name: 'Export 3 claims' })).toBeVisible()
      await hindsight.tabTo(window.getByRole('button', { name: 'Choose where to save…' }))
      await keyboard.press('Enter')
      await hindsight.untilTold('3 claims written to claims.csv')
      const rows = readCsv(file)
      const words = Object.fromEntries(rows.map(({ kind, quote_exact }) => [kind, quote_exact]))
      expect(words).toEqual({
        statistic: job.statistic.words,
        quote: job.quote.words,
        prediction: job.prediction.words,
      })
      expect(rows.find(({ kind }) => kind === 'prediction')).toMatchObject({ due: job.prediction.due })
    })
  })
}
