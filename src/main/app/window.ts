import path from 'node:path'
import { BrowserWindow, nativeTheme, type Rectangle, screen } from 'electron'
import { Closing } from '../closing'
import { firstShowing } from '../first-showing'
import { windowGround } from '../window-ground'
import type { FirstLook } from './first-look'
import type { SettingsFile } from './settings'

const FIRST_SIZE = { width: 1440, height: 900 }

/** How long a page that is there may have nothing to show: a library that opens slowly says how far it has come. */
const NOTHING_TO_SEE_MS = 1_000

/**
 * One window, sandboxed and isolated, with nothing in it yet. Until there is something to see, it is hidden from its own
 * process too: one that is to draw waits for the graphics first, and reads neither its page nor its scripts meanwhile.
 */
export function openWindow({ bounds }: FirstLook, options: { readonly preload: string }): BrowserWindow {
  const window = new BrowserWindow({
    ...(bounds && isOnScreen(bounds) ? bounds : FIRST_SIZE),
    minWidth: 360,
    minHeight: 360,
    show: false,
    paintWhenInitiallyHidden: false,
    backgroundColor: windowGround(nativeTheme.shouldUseDarkColors),
    title: 'Hindsight',
    autoHideMenuBar: false,
    webPreferences: {
      preload: path.resolve(options.preload),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
      navigateOnDragDrop: false,
    },
  })
  return window
}

/** Returns what shows the window, to be called when its page has something to show. */
export function showInTime(window: BrowserWindow, { maximised }: FirstLook): () => void {
  const showing = firstShowing(() => {
    if (window.isDestroyed()) return
    if (maximised) window.maximize()
    window.show()
  }, NOTHING_TO_SEE_MS)
  window.webContents.once('did-stop-loading', showing.beforeLong)
  return showing.now
}

export function comeToFront(window: BrowserWindow): void {
  if (window.isDestroyed()) return
  if (window.isMinimized()) window.restore()
  window.focus()
}

const isOnScreen = (bounds: Rectangle) => {
  const { workArea } = screen.getDisplayMatching(bounds)
  const overlapX =
    Math.min(bounds.x + bounds.width, workArea.x + workArea.width) - Math.max(bounds.x, workArea.x)
  const overlapY =
    Math.min(bounds.y + bounds.height, workArea.y + workArea.height) - Math.max(bounds.y, workArea.y)
  return overlapX > 100 && overlapY > 100
}

/** How long a window that hangs may keep the app open. */
const PATIENCE_MS = 5_000

/**
 * Closing waits until the window has saved what is being typed, then runs `afterwards` (close the library), and only
 * then lets go. Returns what `window.release` has to call.
 */
export function closeAfterSaving(
  window: BrowserWindow,
  options: {
    readonly settings: SettingsFile
    readonly askToSave: () => void
    readonly isUnsaved: () => boolean
    readonly confirmLoss: () => Promise<boolean>
    readonly afterwards: () => Promise<void>
  },
): Closing['release'] {
  const { settings, askToSave, isUnsaved, confirmLoss, afterwards } = options
  const leave = () => {
    settings
      .change({ bounds: window.getNormalBounds(), maximised: window.isMaximized() })
      .catch((error: unknown) => console.error('The place of the window was not remembered:', error))
      .then(() => afterwards())
      .catch((error: unknown) => console.error('The library was not closed in order:', error))
      .finally(() => window.destroy())
  }
  const closing = new Closing({ ask: askToSave, isUnsaved, confirmLoss, leave, patience: PATIENCE_MS })
  window.on('close', (event) => {
    event.preventDefault()
    closing.request()
  })
  return (answer) => closing.release(answer)
}
