import { expect, type Hindsight, test } from '../e2e/support/hindsight'

const folder = '/tmp/look'
async function shot(hindsight: Hindsight, name: string): Promise<void> {
  const { window } = hindsight
  for (const [size, scheme] of [
    [{ width: 1280, height: 800 }, 'light'],
    [{ width: 1440, height: 900 }, 'dark'],
  ] as const) {
    await window.setViewportSize(size)
    await window.emulateMedia({ colorScheme: scheme })
    await expect(window.locator(`html[data-theme="${scheme}"]`)).toBeAttached()
    await window.waitForTimeout(400)
    await window.screenshot({ path: `${folder}/${name}-${size.width}-${scheme}.png` })
  }
}
const act = (hindsight: Hindsight, id: string) =>
  hindsight.app.evaluate(({ BrowserWindow }, action) => {
    BrowserWindow.getAllWindows()[0]?.webContents.send('action.chosen', { id: action })
  }, id)

test('look', async ({ desk }) => {
  test.setTimeout(240_000)
  const hindsight = await desk.open()
  const { window } = hindsight
  await window.getByRole('button', { name: /sample library/i }).click()
  await expect(window.getByRole('button', { name: 'Hindsight sample' })).toBeVisible()
  await window.waitForTimeout(1500)
  for (const id of [
    'libraries.show',
    'library.check',
    'view.backups',
    'backups.make',
    'search.open',
    'view.bin',
    'settings.open',
    'library.rename',
    'library.repairs',
  ]) {
    await act(hindsight, id)
    await window.waitForTimeout(id === 'library.check' || id === 'backups.make' ? 4000 : 1200)
    if (id === 'search.open') {
      await window.keyboard.type('two years')
      await window.waitForTimeout(3000)
    }
    await shot(hindsight, id)
    await window.keyboard.press('Escape')
    await window.waitForTimeout(500)
  }
})
