import path from 'node:path'
import { readCsv } from './support/csv'
import { expect, test } from './support/hindsight'
import { jobs } from './support/main-job'

for (const { name, job } of jobs) {
  test(`the main job by mouse, on ${name}`, async ({ desk }) => {
    let hindsight = await desk.open()
    let { window } = hindsight

    await test.step('paste, look, keep', async () => {
      await window.getByRole('button', { name: 'Import', exact: true }).click()
      await window.getByLabel('Text of the article').click()
      await hindsight.copy(job.text)
      await hindsight.pasteFromMenu()
      await expect(window.getByLabel('Title')).toHaveValue(job.title)
      await window.getByLabel('Publisher').fill('Marrow Courier')
      await window.getByLabel('Published').fill(job.published)
      await window.getByText('Set by me').click()
      await window.getByRole('button', { name: 'Keep article' }).click()
      await expect(window.getByRole('heading', { name: job.title })).toBeVisible()
      await hindsight.untilSaved()
    })

    await test.step('one claim of each kind', async () => {
      await hindsight.selectByMouse(job.statistic.words)
      await hindsight.tagWith('Statistic')
      await hindsight.fillIn({ Figure: job.statistic.value, Unit: job.statistic.unit })

      await hindsight.selectByMouse(job.quote.words)
      await hindsight.tagWith('Quote')
      await hindsight.fillIn({ 'Claim by': job.quote.speaker, 'Said on': '2013-08' })

      await hindsight.selectByMouse(job.prediction.words)
      await hindsight.tagWith('Prediction')
      await hindsight.fillIn({ Words: job.prediction.horizon, Note: '=not a formula' })
      await hindsight.dueBy(job.prediction.due)
      await hindsight.untilSaved()
    })

    await test.step('close, reopen, find', async () => {
      await hindsight.quit()
      hindsight = await desk.open()
      window = hindsight.window
      await expect(window.getByRole('heading', { name: job.title })).toBeVisible()
      await window.getByRole('button', { name: 'Claims' }).click()
      await expect(
        window.getByRole('row', { name: new RegExp(escaped(job.prediction.words)) }),
      ).toContainText(job.prediction.dueShown)
      await expect(window.getByText('3 of 3 claims')).toBeVisible()
      await window.getByLabel('Words in the claim').fill(job.quote.speaker)
      await expect(window.getByText('1 of 3 claims')).toBeVisible()
      await window.getByRole('button', { name: 'Clear', exact: true }).click()
      await window.getByRole('row', { name: new RegExp(escaped(job.prediction.words)) }).dblclick()
      await expect(hindsight.readingByHand).toBeChecked()
      await expect(hindsight.claimPane.getByText(`due ${job.prediction.dueShown}`)).toBeVisible()
    })

    await test.step('export, and read it back', async () => {
      const file = path.join(desk.data, 'claims.csv')
      await hindsight.answerSaveDialog(file)
      await window.getByRole('button', { name: 'Claims' }).click()
      await window.getByRole('button', { name: 'Export' }).click()
      await window.getByRole('button', { name: 'Choose where to save…' }).click()
      await hindsight.untilTold('3 claims written to claims.csv')

      const rows = readCsv(file)
      expect(rows).toHaveLength(3)
      const row = (kind: string) => rows.find((candidate) => candidate['kind'] === kind)
      expect(row('statistic')).toMatchObject({
        quote_exact: job.statistic.words,
        value: job.statistic.value,
        unit: job.statistic.unit,
        publisher: 'Marrow Courier',
        published_edtf: job.published,
        date_basis: 'user',
        ...(job.statistic.sentence ? { sentence: job.statistic.sentence } : {}),
      })
      expect(row('quote')).toMatchObject({
        quote_exact: job.quote.words,
        speaker: job.quote.speaker,
        said_on: '2013-08',
      })
      expect(row('prediction')).toMatchObject({
        quote_exact: job.prediction.words,
        horizon_words: job.prediction.horizon,
        relation: 'by',
        window_edtf: `../${job.prediction.due}`,
        due: job.prediction.due,
        note: "'=not a formula",
      })
      const start = Number(row('prediction')?.['start'])
      expect(job.text.slice(start, start + job.prediction.words.length)).toBe(job.prediction.words)
    })
  })
}

const escaped = (words: string) => words.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')
