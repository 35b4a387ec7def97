import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { expectAccessibleInBothThemes } from './support/both-themes'
import { expect, test } from './support/hindsight'
import { keepMegabyte, keepTwoVersions } from './support/two-versions'

test('two versions of an article are compared by keyboard alone, and written to a page', async ({ desk }) => {
  await keepTwoVersions(desk)
  const hindsight = await desk.open()
  const { window } = hindsight
  const { keyboard } = window
  await window.setViewportSize({ width: 1280, height: 800 })
  const text = window.getByRole('list', { name: 'Both versions, paragraph by paragraph' })
  const current = text.locator('[aria-current]')

  await test.step('from the article, what changed in claims comes first', async () => {
    await hindsight.articleRow(/Lantern Bridge/).click()
    await expect(window.locator('article.article-text-words')).toBeVisible()
    await keyboard.press('Control+d')
    const entries = window.getByRole('region', { name: /^What changed in claims/ }).getByRole('article')
    await expect(entries).toHaveCount(5)
    await expect(entries.nth(0)).toContainText('Hedge added: could')
    await expect(entries.nth(0)).toContainText('Figure: two years, now three years')
    await expect(entries.nth(1)).toContainText('Figure: £3.2m, now £4.1m')
    await expect(entries.nth(2)).toContainText('Hedge removed: may')
    await expect(entries.nth(3)).toContainText('not in this version any more')
    await expect(entries.nth(4)).toContainText('only spaces, quotation marks or dashes')
    await expect(window.getByText('1 paragraph moved')).toBeVisible()
  })

  await test.step('N and P go from change to change', async () => {
    await keyboard.press('n')
    await expect(current).toContainText('could')
    await keyboard.press('n')
    await expect(current).toContainText('4.1m')
    await keyboard.press('p')
    await expect(current).toContainText('could')
    for (let step = 0; step < 3; step++) await keyboard.press('n')
    await expect(current).toContainText('Moved here, was paragraph 6')
  })

  await test.step('nothing is wrong for a screen reader, in either theme, in either layout', async () => {
    for (const layout of ['Unified', 'Side by side']) {
      await window.getByRole('radio', { name: layout }).check({ force: true })
      await expectAccessibleInBothThemes(window)
    }
  })

  await test.step('a fold opens', async () => {
    await window
      .getByRole('button', { name: /^Show \d unchanged paragraphs/ })
      .first()
      .click()
    await expect(text).toContainText('which takes them eleven minutes longer each way')
  })

  await test.step('at 200 % zoom the change that one goes to is in view', async () => {
    await window.setViewportSize({ width: 720, height: 450 })
    await keyboard.press('n')
    await expect(current).toBeInViewport({ ratio: 0.5 })
    await keyboard.press('n')
    await expect(current).toBeInViewport({ ratio: 0.5 })
    await window.setViewportSize({ width: 1280, height: 800 })
  })

  await test.step('the comparison is written to a page that needs nothing else', async () => {
    const file = path.join(path.dirname(desk.library), 'what-changed.html')
    await hindsight.answerSaveDialog(file)
    await window.getByRole('button', { name: 'Save as a page…' }).click()
    await hindsight.untilTold('Comparison written to what-changed.html')
    const page = await readFile(file, 'utf8')
    expect(page).toContain('Repairs will cost £<del>3.2m</del><ins>4.1m</ins>')
    expect(page).toContain('Made by AB with Hindsight')
    expect(page).not.toMatch(/<script|https?:/)
  })

  await test.step('Escape goes back to the article, Alt and left to the comparison', async () => {
    await keyboard.press('Escape')
    await expect(window.locator('article.article-text-words')).toBeVisible()
    await keyboard.press('Alt+ArrowLeft')
    await expect(text).toBeVisible()
  })
})

test('a megabyte is compared: few rows are drawn, the window goes on to the end', async ({ desk }) => {
  await keepMegabyte(desk)
  const hindsight = await desk.open()
  const { window } = hindsight
  const { keyboard } = window
  const text = window.getByRole('list', { name: 'Both versions, paragraph by paragraph' })
  await hindsight.articleRow(/A long report/).click()
  await expect(window.locator('article.article-text-words')).toBeVisible()
  await keyboard.press('Control+d')
  await expect(text.getByRole('listitem').first()).toBeVisible()
  const untilRead = () => expect(text.locator('[aria-busy]')).toHaveCount(0)
  await untilRead()
  expect(await text.getByRole('listitem').count()).toBeLessThan(60)
  const total = Number(await text.getByRole('listitem').first().getAttribute('aria-setsize'))
  expect(total).toBeGreaterThan(1_000)

  await test.step('P goes to the last change, and it is there', async () => {
    await keyboard.press('p')
    await expect(text.locator('[aria-current]')).toBeVisible()
    await untilRead()
    const place = Number(await text.locator('[aria-current]').getAttribute('aria-posinset'))
    expect(place).toBeGreaterThan(total - 40)
    expect(await text.getByRole('listitem').count()).toBeLessThan(60)
  })

  await test.step('N goes round to the first', async () => {
    await keyboard.press('n')
    await expect(text.locator('[aria-current]')).toBeVisible()
    const place = Number(await text.locator('[aria-current]').getAttribute('aria-posinset'))
    expect(place).toBeLessThan(40)
  })
})
