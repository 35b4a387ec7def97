import { readdir } from 'node:fs/promises'
import path from 'node:path'
import { expect, type Hindsight, test } from './support/hindsight'
import { ask } from './support/worked-cases'

const ARTICLE = 'Bridge to open in two years'
const TEXT = `${ARTICLE}\n\nThe new bridge will be open within two years, the mayor said on Friday.`

async function withArticle(hindsight: Hindsight) {
  // Keys that are pressed before the library is shown are nobody's.
  await expect(hindsight.window.getByRole('button', { name: 'Import', exact: true })).toBeVisible()
  const { articleId, versionId } = await ask(hindsight, 'articles.add', {
    document: { title: ARTICLE, rawText: TEXT },
  })
  const start = TEXT.indexOf('within two years')
  const { claimId } = await ask(hindsight, 'claims.create', {
    articleId,
    versionId,
    kind: 'prediction',
    fragments: [{ start, end: start + 'within two years'.length }],
  })
  return { articleId, claimId }
}

/** As the palette does it: every word typed, then Enter. */
async function run({ window }: Hindsight, command: string): Promise<void> {
  await window.keyboard.press('Control+K')
  await expect(window.getByRole('dialog')).toBeVisible()
  await window.keyboard.type(command)
  await expect(window.getByRole('menuitem', { name: command })).toBeVisible()
  await window.keyboard.press('Enter')
}

test('back up, delete an article, bring it back, all by keyboard', async ({ desk }, info) => {
  const hindsight = await desk.open()
  const { window } = hindsight
  const { articleId, claimId } = await withArticle(hindsight)
  await run(hindsight, 'Back up now')
  await hindsight.untilTold(/^Backup made and read back: 1 article, 1 claim, [\d.]+ kB\.$/)
  const [library, elsewhere] = await Promise.all([
    readdir(path.join(desk.library, 'backups')),
    readdir(path.join(desk.data, 'backups')),
  ])
  expect(library).toEqual([expect.stringMatching(/^\d{4}-\d\d-\d\dT\d{6}Z-.*-2\.zip$/)])
  expect(elsewhere).toHaveLength(1)

  await ask(hindsight, 'articles.delete', { articleId, expectedRev: 1 })
  await window.keyboard.press('Control+Shift+B')
  const row = window.getByRole('option', { name: `${ARTICLE} 1 claim in the bin now` })
  await expect(row).toBeVisible()
  await expect(window.getByText('1 in the bin now.')).toBeVisible()
  await info.attach('backups', { body: await window.screenshot({ path: info.outputPath('backups.png') }) })
  await row.focus()
  await window.keyboard.press('Enter')
  await hindsight.untilTold(`“${ARTICLE}”: taken out of the bin.`)
  await expect(
    window
      .getByRole('option', { name: `${ARTICLE} 1 claim the same now` })
      .or(window.getByRole('option', { name: `${ARTICLE} 1 claim changed since` })),
  ).toBeVisible()
  const { claims } = await ask(hindsight, 'articles.get', { articleId })
  expect(claims).toMatchObject([{ id: claimId }])
})

test('a changed article is left, replaced or kept beside; the whole library is restored beside the present one', async ({
  desk,
}, info) => {
  const hindsight = await desk.open()
  const { window } = hindsight
  const { articleId, claimId } = await withArticle(hindsight)
  await run(hindsight, 'Back up now')
  await hindsight.untilTold(/^Backup made/)
  await ask(hindsight, 'claims.update', { claimId, expectedRev: 1, changes: { note: 'written since' } })
  await window.keyboard.press('Control+Shift+B')
  await expect(window.getByRole('option', { name: `${ARTICLE} 1 claim changed since` })).toBeVisible()
  await info.attach('changed', { body: await window.screenshot({ path: info.outputPath('changed.png') }) })
  const keepBoth = window.getByRole('button', { name: 'Keep both' })
  await hindsight.tabTo(keepBoth)
  await window.keyboard.press('Enter')
  await hindsight.untilTold(`“${ARTICLE}”: brought back as a copy.`)
  const replace = window.getByRole('button', { name: 'Replace with the older state' })
  await hindsight.tabTo(replace)
  await window.keyboard.press('Enter')
  await hindsight.untilTold(`“${ARTICLE}”: set back to the backup.`)
  expect((await ask(hindsight, 'articles.get', { articleId })).claims[0]).not.toHaveProperty('note')

  const restore = window.getByRole('button', { name: 'Restore the whole library…' })
  await hindsight.tabTo(restore)
  await window.keyboard.press('Enter')
  await expect(window.getByRole('radio', { name: 'Into a new folder beside this one' })).toBeChecked()
  await info.attach('restore', { body: await window.screenshot({ path: info.outputPath('restore.png') }) })
  await hindsight.tabTo(window.getByRole('button', { name: 'Restore', exact: true }))
  await window.keyboard.press('Enter')
  await hindsight.untilTold(/^This is the library as it was on /)
  const { path: opened, articles } = await ask(hindsight, 'library.info', null)
  expect(opened).not.toBe(desk.library)
  expect(path.dirname(opened)).toBe(path.dirname(desk.library))
  expect(articles).toBe(1)
})
