import path from 'node:path'
import { app, nativeTheme } from 'electron'
import { whenNeeded } from '../shared/domain/when-needed'
import { firstLook } from './app/first-look'
import { APP_URL, declareScheme, isOurAddress, serveApp } from './app/scheme'
import { askForNothing, lockDown } from './app/security'
import { comeToFront, openWindow } from './app/window'

const here = import.meta.dirname
/** Set by `electron-vite dev`; a packaged app never listens to it. */
const developmentServer = app.isPackaged ? undefined : process.env['ELECTRON_RENDERER_URL']

declareScheme()
askForNothing(developmentServer)
if (app.requestSingleInstanceLock()) {
  // Never `await app.whenReady()` at the top of an ES module: ready waits for the module itself.
  app.whenReady().then(start).catch(giveUp)
} else {
  app.quit()
}

/**
 * The window first. What works behind it is a large program: it is loaded, and the library opened, while the window's
 * process starts and reads its script.
 */
async function start(): Promise<void> {
  const look = firstLook(app.getPath('userData'))
  const isOurs = (address: string) => isOurAddress(address, developmentServer)
  const behind = whenNeeded(async () => {
    const { workBehind } = await import('./app/behind-the-window')
    return workBehind(window, isOurs)
  })
  const openLibrary = whenNeeded(async () => (await behind()).openLibrary())
  serveApp(path.join(here, '../renderer'), {
    afterPage: () => void openLibrary().catch(giveUp),
    beforeScript: behind,
  })
  lockDown(isOurs, async (url) => (await behind()).confirmLink(url))

  // The window has the theme that was chosen before it has asked for the settings.
  nativeTheme.themeSource = look.theme
  const window = openWindow(look, { preload: path.join(here, '../preload/index.cjs') })
  app.on('second-instance', () => comeToFront(window))
  // Another server hands out its files without asking.
  if (developmentServer) await openLibrary()
  window.loadURL(developmentServer ?? APP_URL).catch((error: unknown) => {
    console.error('The window could not be loaded:', error)
  })
}

function giveUp(error: unknown): void {
  console.error('Hindsight could not start:', error)
  app.exit(1)
}

app.on('window-all-closed', () => app.quit())
