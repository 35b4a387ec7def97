import path from 'node:path'
import type { Locator } from '@playwright/test'
import { readCsv } from './support/csv'
import { expect, type Hindsight, test } from './support/hindsight'
import { type DayClaim, days, type WorkingDay } from './support/working-day'

/** How a person does each step: with the mouse, or without one. */
interface Hand {
  readonly name: string
  bringIn(hindsight: Hindsight, day: WorkingDay): Promise<void>
  openArticle(hindsight: Hindsight, title: string): Promise<void>
  select(hindsight: Hindsight, from: string, to?: string): Promise<void>
  tag(hindsight: Hindsight, kind: DayClaim['kind']): Promise<void>
  addFragment(hindsight: Hindsight): Promise<void>
  fillIn(hindsight: Hindsight, fields: Readonly<Record<string, string>>): Promise<void>
  showClaims(hindsight: Hindsight): Promise<void>
  onlyStatistics(hindsight: Hindsight): Promise<void>
  exportTable(hindsight: Hindsight): Promise<void>
}

const kindWords = { statistic: 'Statistic', quote: 'Quote', prediction: 'Prediction' } as const
const kindKeys = { statistic: '1', quote: '2', prediction: '3' } as const

const tools = ({ window }: Hindsight) => window.getByRole('toolbar', { name: 'Tag the selected words' })
const article = ({ window }: Hindsight) => window.locator('article.article-text-words')

async function shownAs(hindsight: Hindsight, kind: DayClaim['kind']): Promise<void> {
  await expect(hindsight.claimPane.getByRole('radio', { name: kindWords[kind] })).toBeChecked()
}

const mouse: Hand = {
  name: 'by mouse',
  async bringIn(hindsight, day) {
    const { window } = hindsight
    await hindsight.answerOpenDialog(day.files)
    await window.getByRole('button', { name: 'Open articles' }).click()
    await window.getByRole('button', { name: 'Keep all 3 ready' }).click()
  },
  async openArticle(hindsight, title) {
    await hindsight.articleRow(title).click()
    await expect(article(hindsight)).toHaveAccessibleName(title)
  },
  select: (hindsight, from, to) => hindsight.selectByMouse(from, to),
  async tag(hindsight, kind) {
    await tools(hindsight).getByRole('button', { name: kindWords[kind] }).click()
    await expect(tools(hindsight)).toBeHidden()
    await shownAs(hindsight, kind)
  },
  async addFragment(hindsight) {
    await tools(hindsight)
      .getByRole('button', { name: /^Add to/ })
      .click()
    await expect(tools(hindsight)).toBeHidden()
  },
  fillIn: (hindsight, fields) => hindsight.fillIn(fields),
  async showClaims({ window }) {
    await window.getByRole('button', { name: 'Claims', exact: true }).click()
  },
  async onlyStatistics({ window }) {
    await window.getByText('Quote', { exact: true }).first().click()
    await window.getByText('Prediction', { exact: true }).first().click()
  },
  async exportTable({ window }) {
    await window.getByRole('button', { name: 'Export', exact: true }).click()
    await window.getByRole('button', { name: 'Choose where to save…' }).click()
  },
}

const keys: Hand = {
  name: 'by keyboard alone',
  async bringIn(hindsight, day) {
    const { window } = hindsight
    await hindsight.answerOpenDialog(day.files)
    await expect(window.getByRole('button', { name: 'Open articles' })).toBeVisible()
    await window.keyboard.press('Control+o')
    await hindsight.tabTo(window.getByRole('button', { name: 'Keep all 3 ready' }))
    await window.keyboard.press('Enter')
  },
  async openArticle(hindsight, title) {
    const { window } = hindsight
    await window.keyboard.press('Control+k')
    await window.keyboard.type(title.slice(0, 24))
    await expect(window.getByRole('menuitem', { name: title })).toBeVisible()
    await choose(hindsight, window.getByRole('menuitem', { name: title }))
    await expect(article(hindsight)).toHaveAccessibleName(title)
    await toArticle(hindsight)
  },
  async select(hindsight, from, to) {
    await toArticle(hindsight)
    await (to === undefined ? hindsight.selectByKeys(from) : hindsight.selectAcrossByKeys(from, to))
  },
  async tag(hindsight, kind) {
    await hindsight.window.keyboard.press(kindKeys[kind])
    await expect(tools(hindsight)).toBeHidden()
    await shownAs(hindsight, kind)
  },
  async addFragment(hindsight) {
    await hindsight.window.keyboard.press('a')
    await expect(tools(hindsight)).toBeHidden()
  },
  async fillIn(hindsight, fields) {
    if (Object.keys(fields).length === 0) return
    await hindsight.window.keyboard.press('F6')
    for (const [label, value] of Object.entries(fields)) {
      if (label === 'Due by') {
        await hindsight.dueByKeys(value)
        continue
      }
      await hindsight.tabTo(hindsight.claimPane.getByLabel(label, { exact: true }))
      await typeLines(hindsight, value)
    }
    await hindsight.window.keyboard.press('Tab')
  },
  async showClaims({ window }) {
    await window.keyboard.press('Control+Shift+2')
  },
  async onlyStatistics(hindsight) {
    for (const name of [/^Quote/, /^Prediction/]) {
      await hindsight.tabTo(hindsight.window.getByRole('checkbox', { name }))
      await hindsight.window.keyboard.press('Space')
    }
  },
  async exportTable(hindsight) {
    const { window } = hindsight
    await window.keyboard.press('Control+e')
    await hindsight.tabTo(window.getByRole('button', { name: 'Choose where to save…' }))
    await window.keyboard.press('Enter')
  },
}

/** F6 until the article's text has the focus; each press is answered before the next. */
async function toArticle(hindsight: Hindsight): Promise<void> {
  const { window } = hindsight
  const pane = () =>
    window.evaluate(() => document.activeElement?.closest('[data-pane]')?.getAttribute('data-pane'))
  await expect(window.getByRole('dialog')).toHaveCount(0)
  for (let presses = 0; (await pane()) !== 'article'; presses++) {
    expect(presses).toBeLessThan(3)
    const before = await pane()
    await window.keyboard.press('F6')
    await expect.poll(pane).not.toBe(before)
  }
  await expect(article(hindsight)).toBeFocused()
}

/** Arrow down in a menu until this is the one, then Enter. */
async function choose({ window }: Hindsight, item: Locator): Promise<void> {
  for (let presses = 0; ; presses++) {
    if ((await item.getAttribute('data-focused')) === 'true') break
    expect(presses).toBeLessThan(10)
    await window.keyboard.press('ArrowDown')
  }
  await window.keyboard.press('Enter')
}

async function typeLines({ window }: Hindsight, value: string): Promise<void> {
  for (const [index, line] of value.split('\n').entries()) {
    if (index > 0) await window.keyboard.press('Enter')
    await window.keyboard.insertText(line)
  }
}

async function makeClaim(hindsight: Hindsight, hand: Hand, claim: DayClaim): Promise<void> {
  const [first, ...more] = claim.across ?? claim.words ?? []
  if (first === undefined) throw new Error('A claim needs words')
  await hand.select(hindsight, first, claim.across?.[1])
  await hand.tag(hindsight, claim.kind)
  if (!claim.across) {
    for (const words of more) {
      await hand.select(hindsight, words)
      await hand.addFragment(hindsight)
    }
  }
  await hand.fillIn(hindsight, claim.fields)
  await hindsight.untilSaved()
}

for (const day of days) {
  for (const hand of [mouse, keys]) {
    test(`a working day ${hand.name}, on ${day.name}`, async ({ desk }) => {
      let hindsight = await desk.open()

      await test.step('bring in three articles', async () => {
        await hand.bringIn(hindsight, day)
        for (const title of day.titles) await expect(hindsight.articleRow(title)).toBeVisible()
        await hindsight.untilSaved()
      })

      await test.step(`${day.claims.length} claims of all kinds`, async () => {
        let open = ''
        for (const claim of day.claims) {
          if (claim.article !== open) await hand.openArticle(hindsight, claim.article)
          open = claim.article
          await makeClaim(hindsight, hand, claim)
        }
      })

      await test.step('restart and find them, filter, export what the filter shows', async () => {
        await hindsight.quit()
        hindsight = await desk.open()
        await expect(article(hindsight)).toBeVisible()
        await hand.showClaims(hindsight)
        await expect(hindsight.window.getByText('12 of 12 claims')).toBeVisible()
        const all = path.join(desk.data, 'all.csv')
        await hindsight.answerSaveDialog(all)
        await hand.exportTable(hindsight)
        await hindsight.untilTold('12 claims written to all.csv')
        compare(readCsv(all), day.claims)

        await hand.onlyStatistics(hindsight)
        const statistics = day.claims.filter(({ kind }) => kind === 'statistic')
        await expect(hindsight.window.getByText(`${statistics.length} of 12 claims`)).toBeVisible()
        const some = path.join(desk.data, 'some.csv')
        await hindsight.answerSaveDialog(some)
        await hand.exportTable(hindsight)
        await hindsight.untilTold(`${statistics.length} claims written to some.csv`)
        compare(readCsv(some), statistics)
      })
    })
  }
}

/** Every claim has its row, as typed by hand, and there is no other row. */
function compare(rows: readonly Record<string, string>[], claims: readonly DayClaim[]): void {
  expect(rows).toHaveLength(claims.length)
  const left = [...rows]
  for (const claim of claims) {
    const wanted = { kind: claim.kind, article_title: claim.article, annotated_by: 'AB', ...claim.row }
    const at = left.findIndex((row) => Object.entries(wanted).every(([name, value]) => row[name] === value))
    expect(at, `a row with ${JSON.stringify(wanted)} among ${JSON.stringify(left.map(short))}`).not.toBe(-1)
    left.splice(at, 1)
  }
}

const short = ({ kind, quote_exact, value, due, note }: Record<string, string>) => ({
  kind,
  quote_exact,
  value,
  due,
  note,
})
