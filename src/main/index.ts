import path from 'node:path'
import { app, nativeTheme } from 'electron'
import { APP_URL, declareScheme, isOurAddress, serveApp } from './app/scheme'
import { askForNothing, lockDown } from './app/security'
import { SettingsFile } from './app/settings'
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
 * The window first. What works behind it is a large program: it is loaded while the window's process starts, and the
 * library is opened while the window runs its script. Each would hold up the other at any other time, for both need the
 * thread that windows are made in.
 */
async function start(): Promise<void> {
  const settings = new SettingsFile(app.getPath('userData'))
  const isOurs = (address: string) => isOurAddress(address, developmentServer)
  const behind = once(async () => {
    const { workBehind } = await import('./app/behind-the-window')
    return workBehind(window, { settings, isOurs })
  })
  const openLibrary = once(async () => (await behind()).openLibrary())
  serveApp(path.join(here, '../renderer'), {
    afterPage: () => void behind().catch(giveUp),
    beforeScript: behind,
    afterScript: () => void openLibrary().catch(giveUp),
  })
  lockDown(isOurs, async (url) => (await behind()).confirmLink(url))

  // The window has the theme that was chosen before it has asked for the settings.
  nativeTheme.themeSource = settings.ofUser.theme
  const window = openWindow({ settings, preload: path.join(here, '../preload/index.cjs') })
  app.on('second-instance', () => comeToFront(window))
  // Another server hands out its files without asking.
  if (developmentServer) await openLibrary()
  await window.loadURL(developmentServer ?? APP_URL)
}

/** The first call does it; the others have what it has. */
function once<Value>(act: () => Promise<Value>): () => Promise<Value> {
  let made: Promise<Value> | null = null
  return () => {
    made ??= act()
    return made
  }
}

function giveUp(error: unknown): void {
  console.error('Hindsight could not start:', error)
  app.exit(1)
}

app.on('window-all-closed', () => app.quit())
