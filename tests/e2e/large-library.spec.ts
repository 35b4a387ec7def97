import { expect, type Hindsight, test } from './support/hindsight'
import { makeLibrary } from './support/made-library'
import { countPages } from './support/page-counter'

const ARTICLES = 300
/** What fits into a window of 900 pixels, and what is drawn beyond its edges. */
const ROWS_AT_MOST = 40
/** Pages of a hundred rows. */
const PAGES = 3

const list = ({ window }: Hindsight) => window.getByRole('listbox', { name: 'Articles' })
const rows = ({ window }: Hindsight) => window.getByRole('option')
const openTitle = ({ window }: Hindsight) =>
  window.locator('article.article-text-words').getAttribute('aria-label')

test('hundreds of articles: the list holds what is in view, and the work goes on as in a small one', async ({
  desk,
}) => {
  await makeLibrary(desk, ARTICLES)
  let hindsight = await desk.open()
  const { keyboard, mouse } = hindsight.window

  await test.step('a part of the list is there, with its place in the whole', async () => {
    await expect(rows(hindsight).first()).toHaveAttribute('aria-setsize', String(ARTICLES))
    await expect(hindsight.window.getByText('300 articles')).toBeAttached()
    expect(await rows(hindsight).count()).toBeLessThan(ROWS_AT_MOST)
  })

  await test.step('to the end and back, few rows are drawn and few pages asked for', async () => {
    const pagesAsked = await countPages(hindsight)
    await list(hindsight).hover()
    const most = await scrolled(hindsight, 2_000, () => rowIsShown(hindsight, ARTICLES))
    expect(most).toBeGreaterThan(8)
    expect(most).toBeLessThan(ROWS_AT_MOST)
    expect(await scrolled(hindsight, -2_000, () => rowIsShown(hindsight, 1))).toBeLessThan(ROWS_AT_MOST)
    const asked = await pagesAsked()
    expect(asked.length).toBeGreaterThan(0)
    expect(asked.length).toBeLessThanOrEqual(PAGES)
    for (const { limit } of asked) expect(limit).toBe(100)
    await mouse.move(700, 450)
  })

  await test.step('by the keyboard to the last, which opens', async () => {
    await rows(hindsight).first().focus()
    await keyboard.press('End')
    const last = hindsight.window.locator(`[role="option"][aria-posinset="${ARTICLES}"]`)
    await expect(last).toBeFocused()
    const title = (await last.locator('.article-row-title').textContent()) ?? ''
    await keyboard.press('Enter')
    await expect.poll(() => openTitle(hindsight)).toBe(title)
    await expect(last).toHaveAttribute('aria-selected', 'true')
    expect(await rows(hindsight).count()).toBeLessThan(ROWS_AT_MOST)
  })

  const note = 'Asked again; they had promised to ring back by noon.'
  const kept = await test.step('a note is saved, and the list stays where it is', async () => {
    await hindsight.window.keyboard.press('Control+Shift+2')
    await hindsight.window.getByRole('grid').getByRole('row').nth(2).dblclick()
    await hindsight.claimField('Note').fill(note)
    await keyboard.press('Tab')
    await hindsight.untilSaved()
    const title = (await openTitle(hindsight)) ?? ''
    await expect(hindsight.window.getByRole('option', { selected: true })).toContainText(title)
    return title
  })

  await test.step('it is there after a restart', async () => {
    await hindsight.quit()
    hindsight = await desk.open()
    await expect(rows(hindsight).first()).toHaveAttribute('aria-posinset', '1')
    await hindsight.window.keyboard.press('Control+Shift+2')
    await hindsight.window.getByRole('grid').getByRole('row').nth(2).dblclick()
    await expect.poll(() => openTitle(hindsight)).toBe(kept)
    await expect(hindsight.claimField('Note')).toHaveValue(note)
  })
})

/** Turns the wheel until something is so; gives the most rows that were drawn on the way. */
async function scrolled(hindsight: Hindsight, by: number, isThere: () => Promise<boolean>): Promise<number> {
  let most = 0
  await expect(async () => {
    await hindsight.window.mouse.wheel(0, by)
    await hindsight.window.evaluate(() => new Promise(requestAnimationFrame))
    most = Math.max(most, await rows(hindsight).count())
    expect(await isThere()).toBe(true)
  }).toPass({ intervals: [50] })
  return most
}

/** Is the row at this place drawn, and has it arrived? */
const rowIsShown = async ({ window }: Hindsight, place: number): Promise<boolean> =>
  (await window.locator(`[role="option"][aria-posinset="${place}"][aria-busy="false"]`).count()) === 1
