import type { Locator } from '@playwright/test'
import type { Day } from '../../src/shared/domain/time/day'
import { expect, type Hindsight, test } from './support/hindsight'
import { compareIt } from './support/prediction-steps'
import { ask } from './support/worked-cases'

const DAY = '2018-06-01' as Day
const WORDS = 'will sail again in two years'
const TEXT = `Ferry back by summer\n\nIt ${WORDS}, said Morag Dunn.`

/** A prediction of August 2013 that came true in May 2018: a slip of years and months takes the most room. */
async function withLateOne(hindsight: Hindsight): Promise<void> {
  const published = { edtf: '2013-08-23', basis: 'user' as const }
  const document = { title: 'Ferry back by summer', rawText: TEXT, published }
  const { articleId, versionId } = await ask(hindsight, 'articles.add', { document })
  const start = TEXT.indexOf(WORDS)
  const fragments = [{ start, end: start + WORDS.length }]
  const place = { articleId, versionId, fragments }
  const { claim } = await ask(hindsight, 'claims.create', { ...place, kind: 'prediction' })
  const { claim: read } = await ask(hindsight, 'readings.read', {
    claimId: claim.id,
    expectedRev: claim.rev,
    words: 'in two years',
    anchor: 'utterance',
    anchorDate: '2013-08-23',
    choose: { relation: 'in', window: '2013-08-23/2015-08-23' },
  })
  const { evidence } = await ask(hindsight, 'evidence.attach', {
    claimId: claim.id,
    expectedRev: read.rev,
    evidence: { kind: 'reference', title: 'Minutes of May', supports: 'for' },
  })
  const { claim: now } = await ask(hindsight, 'predictions.get', { claimId: claim.id, asAt: DAY })
  await ask(hindsight, 'outcomes.record', {
    claimId: claim.id,
    expectedRev: now.rev,
    outcome: {
      happened: 'yes',
      occurred: '2018-05-23',
      asAt: DAY,
      confidence: 'high',
      proof: 'outside',
      evidenceIds: [evidence.id],
    },
  })
}

/** How many pixels of it lie out of sight at the side. */
const hiddenBeside = (box: Locator): Promise<number> =>
  box.evaluate((element) => element.scrollWidth - element.clientWidth)

test('at 1024 by 768 nothing that is to be compared lies out of sight', async ({ desk }, info) => {
  const hindsight = await desk.open()
  const { window } = hindsight
  const picture = async (name: string) =>
    info.attach(name, { body: await window.screenshot({ path: info.outputPath(`${name}.png`) }) })
  await expect(window.getByRole('button', { name: 'Import', exact: true })).toBeVisible()
  await window.setViewportSize({ width: 1024, height: 768 })
  await withLateOne(hindsight)

  await test.step('the record: all its columns', async () => {
    await window.keyboard.press('Control+Shift+3')
    await window.getByRole('button', { name: 'Record by horizon' }).click()
    const table = window.getByRole('grid', { name: 'Record by horizon' })
    await expect(table).toContainText('+2 years 9 months')
    await picture('record')
    expect(await hiddenBeside(table.locator('..'))).toBe(0)
    const rows = window.getByRole('grid', { name: 'Predictions behind the number' })
    await expect(rows.getByRole('row', { name: new RegExp(WORDS) })).toBeVisible()
    expect(await hiddenBeside(rows.locator('..'))).toBe(0)
    const slip = rows.getByRole('gridcell', { name: '+2 years 9 months' })
    expect(await hiddenBeside(slip)).toBe(0)
  })

  await test.step('the comparison: all columns of its readings', async () => {
    await window.keyboard.press('Escape')
    await compareIt(hindsight, WORDS)
    const readings = window.getByRole('table', { name: 'Readings' })
    await expect(readings).toBeVisible()
    await picture('compare')
    expect(await hiddenBeside(readings.locator('..'))).toBe(0)
    expect(await hiddenBeside(window.locator('main'))).toBe(0)
  })

  await test.step('backups: room to search', async () => {
    await ask(hindsight, 'backups.make', { why: 'asked' })
    await window.keyboard.press('Control+Shift+B')
    const field = window.getByRole('searchbox', { name: 'Search titles' })
    await expect(field).toBeVisible()
    await picture('backups')
    // Its own hint fits in it, with as much again.
    const { width } = (await field.boundingBox()) ?? { width: 0 }
    expect(width).toBeGreaterThan(180)
  })
})
