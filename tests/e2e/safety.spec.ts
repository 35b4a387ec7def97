import path from 'node:path'
import { expectPageAccessible } from '../support/axe'
import { expectAccessibleInBothThemes } from './support/both-themes'
import { expect, test } from './support/hindsight'

test('the window is sandboxed, isolated and has no way out', async ({ desk }) => {
  const { inMain, window } = await desk.open()
  await expect(window.getByRole('button', { name: 'Import', exact: true })).toBeVisible()

  await expect
    .poll(() => inMain(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isVisible()))
    .toBe(true)

  const preferences = await inMain(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents as unknown as {
      getLastWebPreferences(): Record<string, unknown>
    }
    const { sandbox, contextIsolation, nodeIntegration, webSecurity, webviewTag } =
      contents.getLastWebPreferences()
    return { sandbox, contextIsolation, nodeIntegration, webSecurity, webviewTag }
  })
  expect(preferences).toEqual({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    webSecurity: true,
    webviewTag: false,
  })

  const reachable = await window.evaluate(() => ({
    address: location.href,
    process: typeof (globalThis as Record<string, unknown>)['process'],
    require: typeof (globalThis as Record<string, unknown>)['require'],
    bridge: Object.keys(self.hindsight).filter((name) => !name.includes('.')),
  }))
  expect(reachable).toEqual({
    address: 'app://hindsight/index.html',
    process: 'undefined',
    require: 'undefined',
    bridge: ['on', 'offerFiles'],
  })

  // eval is refused by the policy; control: the policy is what refuses it, so the page saw it.
  const policy = await window.evaluate(async () => {
    const response = await fetch('index.html').then(
      () => 'fetched',
      () => 'refused',
    )
    const script = document.createElement('script')
    script.textContent = 'document.title = "planted"'
    document.head.append(script)
    return { response, title: document.title }
  })
  expect(policy).toEqual({ response: 'refused', title: 'Hindsight' })

  const asked = inMain(
    ({ dialog }) =>
      new Promise<string>((resolve) => {
        dialog.showMessageBox = async (...given: unknown[]) => {
          resolve((given.at(-1) as { message: string }).message)
          return { response: 1, checkboxChecked: false }
        }
      }),
  )
  await window.evaluate(() => {
    location.href = 'https://example.invalid/'
  })
  await window.evaluate(() => globalThis.open('https://example.invalid/', '_blank'))
  expect(await asked).toBe('Open example.invalid in your browser?')
  expect(await inMain(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1)
  expect(window.url()).toBe('app://hindsight/index.html')
})

test('a page that is not ours gets no answer, though it has the preload', async ({ desk }) => {
  const { inMain, window } = await desk.open()
  await expect(window.getByRole('button', { name: 'Import', exact: true })).toBeVisible()
  const answers = await inMain(async ({ BrowserWindow }, preload) => {
    const stranger = new BrowserWindow({ show: false, webPreferences: { preload, sandbox: true } })
    await stranger.loadURL('data:text/html,<p>stranger</p>')
    const call = `self.hindsight['library.info'](null)`
    const refused = await stranger.webContents.executeJavaScript(call)
    const ours = BrowserWindow.getAllWindows().find((candidate) => candidate !== stranger)
    const answered = await ours?.webContents.executeJavaScript(call)
    stranger.destroy()
    return { refused: refused.error?.code, answered: answered.ok }
  }, path.resolve('out/preload/index.cjs'))
  expect(answers).toEqual({ refused: 'forbidden-sender', answered: true })
})

test('a call with a wrong shape is refused by the main process', async ({ desk }) => {
  const { window } = await desk.open()
  const answer = await window.evaluate(() =>
    self.hindsight['claims.create']({ articleId: '../../etc', kind: 'rumour' } as never),
  )
  expect(answer).toMatchObject({ ok: false, error: { code: 'invalid-input' } })
})

test('axe finds an unlabelled button when one is planted', async ({ desk }) => {
  const { window } = await desk.open()
  await expect(window.getByRole('button', { name: 'Import', exact: true })).toBeVisible()
  await expectPageAccessible(window)
  await window.evaluate(() => {
    const button = document.createElement('button')
    button.style.width = '40px'
    button.style.height = '40px'
    document.querySelector('main')?.append(button)
  })
  await expect(expectPageAccessible(window)).rejects.toThrow(/button-name/)
})

test('axe finds words that cannot be read in the dark theme alone', async ({ desk }) => {
  const { window } = await desk.open()
  await expect(window.getByRole('button', { name: 'Import', exact: true })).toBeVisible()
  await expectAccessibleInBothThemes(window)
  await window.evaluate(() => {
    const words = document.createElement('p')
    words.textContent = 'Ink for a light page'
    words.style.color = '#222222'
    document.querySelector('main')?.append(words)
  })
  await expect(expectAccessibleInBothThemes(window)).rejects.toThrow(/^axe found 1:\ncolor-contrast: /)
  await expect(window.locator('html[data-theme="dark"]')).toBeAttached()
})
