import { expect } from '@playwright/test'
import { Hindsight } from '../../tests/e2e/support/hindsight'
import type { WorkingCopy } from '../libraries/working-copy'
import { type Line, ms } from '../measuring/report'
import { most, timed } from '../measuring/samples'
import { type Stalls, stallsSince, watchStalls } from '../measuring/stalls'

interface Step {
  readonly what: string
  readonly act: (hindsight: Hindsight) => Promise<void>
}

const steps: readonly Step[] = [
  {
    what: 'open the library',
    act: async ({ window }) => {
      await window.locator('article.article-text-words').waitFor()
    },
  },
  { what: 'scroll the list of articles', act: ({ window }) => scroll(window, window.getByRole('listbox')) },
  {
    what: 'open another article',
    act: async ({ window }) => {
      const row = window.getByRole('option').nth(3)
      const before = await window.locator('article.article-text-words').innerText()
      await row.click()
      await expect(window.locator('article.article-text-words')).not.toHaveText(before.slice(0, 200))
    },
  },
  {
    what: 'go to the last article by the keyboard, and back',
    act: async ({ window }) => {
      await window.getByRole('option').first().focus()
      await window.keyboard.press('End')
      await lastPlace(window).waitFor()
      await window.keyboard.press('Home')
      await firstPlace(window).waitFor()
    },
  },
  {
    what: 'type into the search of the articles',
    act: async ({ window }) => {
      const field = window.getByLabel('Words in title or publisher')
      await field.pressSequentially('courier', { delay: 60 })
      await firstPlace(window).waitFor()
      await field.fill('')
      // The whole list comes into view where the article stands that is open.
      await openPlace(window).waitFor()
    },
  },
  {
    what: 'list all claims',
    act: async ({ window }) => {
      await window.keyboard.press('Control+Shift+2')
      await window.getByRole('grid').getByRole('row').nth(5).waitFor()
    },
  },
  { what: 'scroll the list of claims', act: ({ window }) => scroll(window, window.getByRole('grid')) },
  {
    what: 'sort the claims by words',
    act: async ({ window }) => {
      await window.getByRole('columnheader').filter({ hasText: 'Claim' }).getByRole('button').first().click()
      await window.getByRole('grid').getByRole('row').nth(5).waitFor()
    },
  },
  { what: 'save a note on a claim', act: saveNote },
  {
    what: 'list all claims again',
    act: async ({ window }) => {
      await window.keyboard.press('Control+Shift+2')
      await window.getByRole('grid').getByRole('row').nth(5).waitFor()
    },
  },
  {
    what: 'type into the search of the claims',
    act: async ({ window }) => {
      await window
        .getByLabel('Words in the claim, its speaker or its article')
        .pressSequentially('years', { delay: 60 })
      await window.getByRole('grid').getByRole('row').nth(3).waitFor()
    },
  },
  {
    what: 'list the predictions that are due',
    act: async ({ window }) => {
      await window.keyboard.press('Control+Shift+3')
      await window.getByRole('option').nth(3).waitFor()
    },
  },
  {
    what: 'search the library as one types, and open what is found',
    act: async ({ window }) => {
      await window.keyboard.press('Control+Shift+f')
      await window
        .getByRole('searchbox', { name: /^Search titles/ })
        .pressSequentially('council years', { delay: 60 })
      const found = window.getByRole('listbox', { name: 'Results' })
      await expect(
        found
          .locator('mark')
          .filter({ hasText: /council/i })
          .first(),
      ).toBeVisible({ timeout: PATIENCE })
      await window.keyboard.press('Enter')
      await window.locator('article.article-text-words').waitFor()
    },
  },
  {
    what: 'save a note while the search stands',
    act: async (hindsight) => {
      await hindsight.window.keyboard.press('Control+Shift+2')
      await saveNote(hindsight)
    },
  },
]

/** A row that has arrived. */
const firstPlace = (window: Hindsight['window']) =>
  window.locator('[role="option"][aria-posinset="1"][aria-busy="false"]')

const openPlace = (window: Hindsight['window']) =>
  window.locator('[role="option"][aria-selected="true"][aria-busy="false"]')

const lastPlace = (window: Hindsight['window']) => window.locator('[role="option"][aria-busy="false"]:focus')

/** From the list of claims. */
async function saveNote(hindsight: Hindsight): Promise<void> {
  await hindsight.window.getByRole('grid').getByRole('row').nth(2).dblclick()
  await hindsight
    .claimField('Note')
    .fill(`Asked again at ${Date.now()}; they had promised to ring back by noon.`)
  await hindsight.window.keyboard.press('Tab')
  await hindsight.untilSaved()
}

/** Milliseconds. A step that takes so long is a finding, not a reason to stop. */
const PATIENCE = 180_000

/** A person's morning with a large library: what keeps the window or main from answering for longer than 50 ms. */
export async function measureTasks(copy: WorkingCopy): Promise<Line[]> {
  const hindsight = await Hindsight.launch(copy)
  try {
    hindsight.window.setDefaultTimeout(PATIENCE)
    await watchStalls(hindsight)
    const lines: Line[] = []
    const all: Stalls[] = []
    for (const { what, act } of steps) {
      const took = await timed(() => act(hindsight))
      const stalls = await stallsSince(hindsight)
      all.push(stalls)
      lines.push(stallLine(`${what} (${ms(took)})`, stalls))
    }
    return [...lines, stallLine(`all ${steps.length} steps`, together(all))]
  } finally {
    await hindsight.quit()
  }
}

const together = (all: readonly Stalls[]): Stalls => ({
  renderer: all.flatMap(({ renderer }) => renderer),
  main: all.flatMap(({ main }) => main),
  mainWorst: most(all.map(({ mainWorst }) => mainWorst)),
})

const stallLine = (what: string, { renderer, main, mainWorst }: Stalls): Line => ({
  what,
  ours: `renderer ${counted(renderer)}`,
  floor: `main ${counted(main)}`,
  ratio: `main waits ${ms(mainWorst)}`,
})

const counted = (stalls: readonly number[]): string =>
  stalls.length === 0 ? 'none' : `${stalls.length}, longest ${ms(most(stalls))}`

async function scroll(
  window: Hindsight['window'],
  list: ReturnType<Hindsight['window']['locator']>,
): Promise<void> {
  await list.first().hover()
  for (let turn = 0; turn < 40; turn++) {
    await window.mouse.wheel(0, turn < 20 ? 600 : 20_000)
    await window.evaluate(() => new Promise(requestAnimationFrame))
  }
}
