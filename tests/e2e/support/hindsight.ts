import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import {
  _electron,
  test as base,
  type ElectronApplication,
  expect,
  type Locator,
  type Page,
} from '@playwright/test'

/** A machine of its own for each test: settings in one folder, the library in another. */
export interface Desk {
  readonly data: string
  readonly library: string
  /** Opens the app, again after a `quit`. */
  open(): Promise<Hindsight>
}

/** The app as a person meets it. */
export class Hindsight {
  private constructor(
    readonly app: ElectronApplication,
    readonly window: Page,
  ) {}

  static async launch(desk: Pick<Desk, 'data' | 'library'>): Promise<Hindsight> {
    const app = await _electron.launch({
      args: [
        '.',
        `--user-data-dir=${desk.data}`,
        `--library=${desk.library}`,
        '--force-prefers-reduced-motion',
      ],
    })
    const window = await app.firstWindow()
    await window.setViewportSize({ width: 1440, height: 900 })
    return new Hindsight(app, window)
  }

  /** Quits as a person does; resolves when the process is gone. */
  async quit(): Promise<void> {
    await this.app.close()
  }

  /** The status bar says that the last change is on the disk. */
  async untilSaved(): Promise<void> {
    await expect(this.window.getByText(/^Saved \d\d:\d\d$/)).toBeVisible()
  }

  /** The status bar tells this, and so does the live region. */
  async untilTold(sentence: string | RegExp): Promise<void> {
    await expect(this.window.getByRole('contentinfo').getByText(sentence)).toBeVisible()
    await expect(this.window.getByRole('status').getByText(sentence)).toBeAttached()
  }

  /** Puts a text on the clipboard, as copying it in a browser does. */
  async copy(text: string): Promise<void> {
    await this.app.evaluate(({ clipboard }, words) => clipboard.writeText(words), text)
  }

  /** Answers the next save dialogs with this path. */
  async answerSaveDialog(filePath: string): Promise<void> {
    await this.app.evaluate(({ dialog }, path) => {
      dialog.showSaveDialog = async () => ({ canceled: false, filePath: path })
    }, filePath)
  }

  /** Draws the mouse over these words of the article, from their first to their last character. */
  async selectByMouse(words: string): Promise<void> {
    const place = await this.window.evaluate((wanted) => {
      const article = document.querySelector('article.article-text-words')
      if (!article) throw new Error('No article is shown')
      const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT)
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = (node.textContent ?? '').indexOf(wanted)
        if (at < 0) continue
        const range = document.createRange()
        range.setStart(node, at)
        range.setEnd(node, at + wanted.length)
        node.parentElement?.scrollIntoView({ block: 'center' })
        const rects = [...range.getClientRects()]
        const first = rects[0]
        const last = rects.at(-1)
        if (!first || !last) throw new Error('The words have no place on the page')
        return {
          from: { x: first.left + 1, y: first.top + first.height / 2 },
          to: { x: last.right - 1, y: last.top + last.height / 2 },
        }
      }
      throw new Error(`Not in the article: ${wanted}`)
    }, words)
    const { mouse } = this.window
    await mouse.move(place.from.x, place.from.y)
    await mouse.down()
    await mouse.move((place.from.x + place.to.x) / 2, place.from.y, { steps: 4 })
    await mouse.move(place.to.x, place.to.y, { steps: 4 })
    await mouse.up()
  }

  /** The words selected in the article now. */
  selected(): Promise<string> {
    return this.window.evaluate(() => String(getSelection()))
  }

  /**
   * Selects these words as a person without a mouse does: walk to their paragraph, take all of it, then move its start
   * to the first word and its end to the last.
   */
  async selectByKeys(words: string): Promise<void> {
    const { keyboard } = this.window
    await this.selectParagraphWith(words)
    await keyboard.press('[')
    while (!(await this.selected()).startsWith(words)) {
      await keyboard.press('Control+ArrowRight')
      if ((await this.selected()).includes(words)) continue
      // A word too far: back, and on by characters.
      await keyboard.press('Control+ArrowLeft')
      while (!(await this.selected()).startsWith(words)) await keyboard.press('ArrowRight')
    }
    await keyboard.press(']')
    while ((await this.selected()) !== words) await keyboard.press('ArrowLeft')
  }

  private async selectParagraphWith(words: string): Promise<void> {
    const { keyboard } = this.window
    const article = this.window.locator('article.article-text-words')
    await expect(article).toBeFocused()
    const paragraphs = await article.locator('h1, h2, p, li').count()
    await keyboard.press('Control+Home')
    for (let at = 0; at < paragraphs; at++) {
      await keyboard.press('p')
      if ((await this.selected()).includes(words)) return
      await keyboard.press('Escape')
      await keyboard.press('Control+ArrowDown')
    }
    throw new Error(`No paragraph holds: ${words}`)
  }

  /** Types into the fields of the claim, from the field that has the focus on, Tab by Tab. */
  async typeInto(fields: readonly (readonly [label: string, value: string])[]): Promise<void> {
    for (const [label, value] of fields) {
      const field = this.claimPane.getByLabel(label, { exact: true })
      await this.tabTo(field)
      await this.window.keyboard.type(value)
    }
  }

  /** Presses Tab until this has the focus. */
  async tabTo(target: Locator): Promise<void> {
    await expect(target).toBeVisible()
    for (let tabs = 0; !(await target.evaluate((element) => element === document.activeElement)); tabs++) {
      if (tabs > 40) throw new Error('Tab does not reach it')
      await this.window.keyboard.press('Tab')
    }
  }

  /** Edit > Paste. */
  async pasteFromMenu(): Promise<void> {
    await this.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.paste())
  }

  /** The button beside the selected words. */
  async tagWith(kind: 'Statistic' | 'Quote' | 'Prediction'): Promise<void> {
    const tools = this.window.getByRole('toolbar', { name: 'Tag the selected words' })
    await tools.getByRole('button', { name: kind }).click()
    await expect(this.claimPane.getByRole('radio', { name: kind })).toBeChecked()
    await expect(tools).toBeHidden()
  }

  /** Fills fields of the claim that is shown, by their labels, and leaves the last one. */
  async fillIn(fields: Readonly<Record<string, string>>): Promise<void> {
    for (const [label, value] of Object.entries(fields)) {
      const field = this.claimPane.getByLabel(label, { exact: true })
      await field.click()
      await field.fill(value)
    }
    await this.window.keyboard.press('Tab')
  }

  articleRow(title: RegExp | string) {
    return this.window.getByRole('option', { name: title })
  }

  get claimPane() {
    return this.window.getByRole('region', { name: 'Claim' })
  }
}

export const test = base.extend<{ desk: Desk }>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads the fixtures' names from this pattern
  desk: async ({}, use) => {
    const folder = await mkdtemp(path.join(tmpdir(), 'hindsight-e2e-'))
    const running: Hindsight[] = []
    const desk: Desk = {
      data: path.join(folder, 'data'),
      library: path.join(folder, 'library'),
      async open() {
        const opened = await Hindsight.launch(desk)
        running.push(opened)
        return opened
      },
    }
    await use(desk)
    await Promise.all(running.map(({ app }) => app.close().catch(() => undefined)))
    await rm(folder, { recursive: true, force: true })
  },
})

export { expect }
