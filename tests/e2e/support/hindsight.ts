import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
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
import { type InMain, inMainOf } from '../../support/in-main'

/** How long a window may take to come, and what is done in it: on a busy machine everything takes its time. */
const PATIENCE = 120_000

/** A machine of its own for each test: settings in one folder, the library in another. */
export interface Desk {
  readonly data: string
  readonly library: string
  /** Opens the app, again after a `quit`. */
  open(how?: {
    readonly asStranger?: boolean
    /** Another machine: settings of its own, perhaps on the same library. */
    readonly data?: string
    /** Another folder than the desk's own. */
    readonly library?: string
  }): Promise<Hindsight>
}

/** The app as a person meets it. */
export class Hindsight {
  readonly inMain: InMain

  private constructor(
    private readonly app: ElectronApplication,
    readonly window: Page,
  ) {
    this.inMain = inMainOf(app)
  }

  static async launch(desk: Pick<Desk, 'data' | 'library'>): Promise<Hindsight> {
    const app = await _electron.launch({
      timeout: PATIENCE,
      env: onOwnScreen(),
      args: [
        '.',
        `--user-data-dir=${desk.data}`,
        `--library=${desk.library}`,
        '--force-prefers-reduced-motion',
      ],
    })
    app.context().setDefaultTimeout(PATIENCE)
    const window = await app.firstWindow({ timeout: PATIENCE })
    await window.setViewportSize({ width: 1440, height: 900 })
    return new Hindsight(app, window)
  }

  /** Quits as a person does; resolves when the process is gone. */
  async quit(): Promise<void> {
    await this.app.close()
  }

  /** Resolves when the app has quit by itself. */
  async ended(): Promise<void> {
    await this.app.waitForEvent('close', { timeout: PATIENCE })
  }

  /** The status bar says that the last change is on the disk. */
  async untilSaved(): Promise<void> {
    await expect(this.window.getByText(/^Saved \d\d:\d\d$/)).toBeVisible()
  }

  /** The status bar tells this, and so does the live region. */
  async untilTold(sentence: string | RegExp): Promise<void> {
    await expect(this.window.getByRole('contentinfo').getByText(sentence)).toBeVisible()
    await expect(this.window.getByRole('status').getByText(sentence).last()).toBeAttached()
  }

  /** Answers the next dialogs that ask for files with these paths. */
  async answerOpenDialog(filePaths: readonly string[]): Promise<void> {
    await this.inMain(({ dialog }, paths) => {
      dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [...paths] })
    }, filePaths)
  }

  /** Puts a text on the clipboard, as copying it in a browser does. */
  async copy(text: string): Promise<void> {
    await this.inMain(({ clipboard }, words) => clipboard.writeText(words), text)
  }

  /** Answers the next save dialogs with this path. */
  async answerSaveDialog(filePath: string): Promise<void> {
    await this.inMain(({ dialog }, path) => {
      dialog.showSaveDialog = async () => ({ canceled: false, filePath: path })
    }, filePath)
  }

  /** Draws the mouse over these words of the article, from their first to their last character. */
  async selectByMouse(from: string, to = from): Promise<void> {
    await expect(this.window.locator('article.article-text-words')).toContainText(from)
    const start = await this.placeOf(from, 'start')
    await this.window.mouse.move(start.x, start.y)
    await this.window.mouse.down()
    const end = await this.placeOf(to, 'end')
    await this.window.mouse.move((start.x + end.x) / 2, start.y, { steps: 4 })
    await this.window.mouse.move(end.x, end.y, { steps: 4 })
    await this.window.mouse.up()
  }

  /** Where the first or the last character of these words stands on the screen; the first place that holds them. */
  private async placeOf(words: string, edge: 'start' | 'end'): Promise<{ x: number; y: number }> {
    return this.window.evaluate(
      ([wanted, side]) => {
        const article = document.querySelector('article.article-text-words')
        if (!article) throw new Error('No article is shown')
        const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT)
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const at = (node.textContent ?? '').indexOf(wanted)
          if (at < 0) continue
          const range = document.createRange()
          range.setStart(node, at)
          range.setEnd(node, at + wanted.length)
          if (side === 'start') node.parentElement?.scrollIntoView({ block: 'center' })
          const rect = side === 'start' ? range.getClientRects()[0] : [...range.getClientRects()].at(-1)
          if (!rect) throw new Error('The words have no place on the page')
          const x = side === 'start' ? rect.left + 1 : rect.right - 1
          return { x, y: rect.top + rect.height / 2 }
        }
        throw new Error(`Not in the article: ${wanted}`)
      },
      [words, edge] as const,
    )
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

  /** From the first of these words to the last of those, in another paragraph. */
  async selectAcrossByKeys(from: string, to: string): Promise<void> {
    const { keyboard } = this.window
    await this.selectByKeys(from)
    await keyboard.press(']')
    await keyboard.press('ArrowDown')
    while (!(await this.selected()).includes(to)) await keyboard.press('ArrowDown')
    while (!(await this.selected()).endsWith(to)) await keyboard.press('ArrowLeft')
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
      const field = this.claimField(label)
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
    await this.inMain(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.paste())
  }

  /** The button beside the selected words. */
  async tagWith(kind: 'Statistic' | 'Quote' | 'Prediction'): Promise<void> {
    const tools = this.window.getByRole('toolbar', { name: 'Tag the selected words' })
    await tools.getByRole('button', { name: kind }).click()
    await expect(this.claimPane.getByRole('radio', { name: kind })).toBeChecked()
    await expect(tools).toBeHidden()
  }

  /** Fills fields of the claim that is shown, by their labels, and leaves the last one. "Due by" is a reading by hand. */
  async fillIn(fields: Readonly<Record<string, string>>): Promise<void> {
    for (const [label, value] of Object.entries(fields)) {
      if (label === 'Due by') {
        await this.dueBy(value)
        continue
      }
      const field = this.claimField(label)
      await field.click()
      await field.fill(value)
    }
    await this.window.keyboard.press('Tab')
  }

  /** Gives the prediction that is shown a due date by hand. */
  async dueBy(date: string): Promise<void> {
    await this.claimPane.getByRole('button', { name: 'Set by hand…' }).click()
    await this.claimField('Window').fill(date)
    await this.window.keyboard.press('Enter')
    await expect(this.readingByHand).toBeChecked()
  }

  /** The same without a mouse. */
  async dueByKeys(date: string): Promise<void> {
    const { keyboard } = this.window
    await this.tabTo(this.claimPane.getByRole('button', { name: 'Set by hand…' }))
    await keyboard.press('Enter')
    await this.tabTo(this.claimField('Window'))
    await keyboard.type(date)
    await keyboard.press('Enter')
    await expect(this.readingByHand).toBeChecked()
  }

  /** The card of a reading that was set by hand. */
  get readingByHand(): Locator {
    return this.claimPane.getByRole('radio', { name: /^By hand: / })
  }

  articleRow(title: RegExp | string) {
    return this.window.getByRole('option', { name: title })
  }

  /** The field of the claim with this label: a list to choose from has a button of the same name. */
  claimField(label: string): Locator {
    return this.claimPane.getByLabel(label, { exact: true }).and(this.window.locator('input, textarea'))
  }

  get claimPane() {
    return this.window.getByRole('region', { name: 'Claim' })
  }
}

/** What works at the same time has another screen, with a keyboard and a clipboard of its own. */
function onOwnScreen(): Record<string, string> {
  const { HINDSIGHT_TEST_SCREENS = '', TEST_PARALLEL_INDEX = '0', ...env } = process.env
  const screen = HINDSIGHT_TEST_SCREENS.split(' ')[Number(TEST_PARALLEL_INDEX)]
  return { ...(env as Record<string, string>), ...(screen ? { DISPLAY: screen } : {}) }
}

/** Somebody who has worked here before: the question for the name is a journey of its own. */
async function settleIn(data: string): Promise<void> {
  const file = path.join(data, 'settings.json')
  if (existsSync(file)) return
  await mkdir(data, { recursive: true })
  await writeFile(file, JSON.stringify({ who: 'AB' }))
}

export const test = base.extend<{ desk: Desk }>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads the fixtures' names from this pattern
  desk: async ({}, use) => {
    const folder = await mkdtemp(path.join(tmpdir(), 'hindsight-e2e-'))
    const running: Hindsight[] = []
    const desk: Desk = {
      data: path.join(folder, 'data'),
      library: path.join(folder, 'library'),
      async open({ asStranger = false, data = desk.data, library = desk.library } = {}) {
        if (!asStranger) await settleIn(data)
        const opened = await Hindsight.launch({ data, library })
        running.push(opened)
        return opened
      },
    }
    await use(desk)
    await Promise.all(running.map((hindsight) => hindsight.quit().catch(() => undefined)))
    await rm(folder, { recursive: true, force: true })
  },
})

export { expect }
