import path from 'node:path'
import { app, nativeTheme } from 'electron'
import { whenNeeded } from '../shared/domain/when-needed'
import { CompiledPrograms } from './app/compiled-programs'
import { firstLook } from './app/first-look'
import { APP_URL, declareScheme, isOurAddress, serveApp } from './app/scheme'
import { askForNothing, lockDown } from './app/security'
import { comeToFront, openWindow, showInTime } from './app/window'

const here = import.meta.dirname
/** Set by `electron-vite dev`; a packaged app never listens to it. */
const developmentServer = app.isPackaged ? undefined : process.env['ELECTRON_RENDERER_URL']

/** After the library has opened: the window stands by then, and nobody waits for what only the next start is to gain from. */
const LATER_MS = 2_000

// The window is hidden until there is something to see, and what it needs until then is not to be put off as less urgent.
app.commandLine.appendSwitch('disable-renderer-backgrounding')
declareScheme()
askForNothing(developmentServer)
if (app.requestSingleInstanceLock()) {
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
  const compiled = new CompiledPrograms(path.join(app.getPath('userData'), 'compiled'))
  const behind = whenNeeded(async () => {
    compiled.serve()
    const { workBehind } = await import('./app/behind-the-window')
    return workBehind(window, isOurs, show)
  })
  const openLibrary = whenNeeded(async () => {
    await (await behind()).openLibrary()
    setTimeout(() => void compiled.keep().catch(notKept), LATER_MS)
  })
  serveApp(path.join(here, '../renderer'), {
    afterPage: () => void openLibrary().catch(giveUp),
    beforeScript: behind,
  })
  lockDown(isOurs, async (url) => (await behind()).confirmLink(url))

  // The window has the theme that was chosen before it has asked for the settings.
  nativeTheme.themeSource = look.theme
  const window = openWindow(look, { preload: path.join(here, '../preload/index.cjs') })
  const show = showInTime(window, look)
  app.on('second-instance', () => comeToFront(window))
  // Another server hands out its files without asking.
  if (developmentServer) await openLibrary()
  window.loadURL(developmentServer ?? APP_URL).catch((error: unknown) => {
    console.error('The window could not be loaded:', error)
  })
}

function notKept(error: unknown): void {
  console.error('What was compiled could not be kept for the next start:', error)
}

function giveUp(error: unknown): void {
  console.error('Hindsight could not start:', error)
  app.exit(1)
}

app.on('window-all-closed', () => app.quit())
