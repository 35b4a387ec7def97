import { expect, test } from './support/hindsight'
import { ask } from './support/worked-cases'

const PUBLISHER = 'The South Bank Observer and Harbour Intelligencer'
const TEXT = 'Ferry back by summer\n\nIt will sail in June, said Morag Dunn.'

test('words that are cut short are shown whole under the mouse, and only those', async ({ desk }) => {
  const hindsight = await desk.open()
  const { window } = hindsight
  await expect(window.getByRole('button', { name: 'Import', exact: true })).toBeVisible()
  const document = { title: 'Ferry back by summer', rawText: TEXT, publisherName: PUBLISHER }
  const { articleId, versionId } = await ask(hindsight, 'articles.add', { document })
  const start = TEXT.indexOf('It will sail')
  const fragments = [{ start, end: start + 'It will sail in June'.length }]
  await ask(hindsight, 'claims.create', { articleId, versionId, kind: 'prediction', fragments })
  await window.keyboard.press('Control+Shift+3')
  const queue = window.getByRole('listbox', { name: 'Predictions by due date' })
  const publisher = queue.getByText(PUBLISHER)

  await window.setViewportSize({ width: 1024, height: 768 })
  await publisher.hover()
  await expect(publisher).toHaveAttribute('title', PUBLISHER)

  await window.setViewportSize({ width: 1920, height: 1080 })
  await queue.getByText('It will sail in June').hover()
  await publisher.hover()
  await expect(publisher).not.toHaveAttribute('title')

  // In a table too.
  await window.keyboard.press('Control+Shift+2')
  await window.setViewportSize({ width: 1024, height: 768 })
  const words = window.getByRole('gridcell', { name: 'It will sail in June' })
  await window.getByRole('gridcell', { name: 'Ferry back by summer' }).hover()
  await expect(window.getByRole('gridcell', { name: 'Ferry back by summer' })).toHaveAttribute(
    'title',
    'Ferry back by summer',
  )
  await words.hover()
  await expect(words).not.toHaveAttribute('title')
})
