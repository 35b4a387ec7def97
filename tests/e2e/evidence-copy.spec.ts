import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from './support/hindsight'
import { queueRow } from './support/prediction-steps'

test('a document is kept with an outside source, saved and opened again', async ({ desk }) => {
  const hindsight = await desk.open()
  const { window } = hindsight
  const { keyboard } = window
  const pane = window.getByRole('region', { name: 'Prediction', exact: true })
  const report = path.join(desk.data, 'Inspection report.pdf')
  await writeFile(report, '%PDF-1.4 The school opened in 2016.')
  await window.getByRole('button', { name: /sample library/i }).click()
  await expect(window.getByRole('button', { name: 'Hindsight sample' })).toBeVisible()
  await keyboard.press('Control+Shift+3')
  await queueRow(hindsight, 'will begin in the autumn').click()

  await test.step('chosen by keyboard, attached', async () => {
    await hindsight.answerOpenDialog([report])
    await pane.getByRole('button', { name: 'Outside source…' }).click()
    const source = window.getByRole('dialog', { name: 'An outside source' })
    await source.getByLabel('Title').fill('Inspection report')
    await source.getByRole('button', { name: 'Add a copy of the document…' }).focus()
    await keyboard.press('Enter')
    await expect(
      source.getByRole('button', { name: 'Remove the copy “Inspection report.pdf”' }),
    ).toBeFocused()
    await source.getByRole('button', { name: 'Attach', exact: true }).click()
    await hindsight.untilTold(/Attached as evidence/)
    await expect(pane.getByText('Inspection report.pdf')).toBeVisible()
  })

  await test.step('saved elsewhere, the same bytes', async () => {
    const saved = path.join(desk.data, 'saved.pdf')
    await hindsight.answerSaveDialog(saved)
    await pane.getByRole('button', { name: 'Save a copy of “Inspection report.pdf”' }).click()
    await hindsight.untilTold('Saved as saved.pdf')
    expect(await readFile(saved)).toEqual(await readFile(report))
  })

  await test.step('opened after a question, in a file of its own', async () => {
    await hindsight.inMain(({ dialog, shell }) => {
      dialog.showMessageBox = async () => ({ response: 0, checkboxChecked: false })
      shell.openPath = async (file) => {
        process.env['OPENED'] = file
        return ''
      }
    })
    await pane.getByRole('button', { name: 'Open the copy “Inspection report.pdf”' }).click()
    await hindsight.untilTold('Opened “Inspection report.pdf” outside Hindsight')
    const opened = await hindsight.inMain(() => process.env['OPENED'] ?? '')
    expect(path.basename(opened)).toBe('Inspection report.pdf')
    expect(await readFile(opened)).toEqual(await readFile(report))
    await hindsight.quit()
    await expect(readFile(opened)).rejects.toThrow('ENOENT')
  })
})
