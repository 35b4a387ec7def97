import path from 'node:path'
import { BrowserWindow, type Rectangle, screen } from 'electron'
import { APP_URL } from './scheme'
import type { SettingsFile } from './settings'

const FIRST_SIZE = { width: 1440, height: 900 }

/** One window, sandboxed and isolated; it is shown when there is something to see. */
export function openWindow(options: {
  readonly settings: SettingsFile
  readonly preload: string
  readonly developmentServer: string | undefined
}): BrowserWindow {
  const { bounds, maximised } = options.settings.values
  const window = new BrowserWindow({
    ...(bounds && isOnScreen(bounds) ? bounds : FIRST_SIZE),
    minWidth: 360,
    minHeight: 360,
    show: false,
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
  if (maximised) window.maximize()
  window.once('ready-to-show', () => window.show())
  window.loadURL(options.developmentServer ?? APP_URL).catch((error: unknown) => {
    console.error('The window could not be loaded:', error)
  })
  return window
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
const RELEASE_MS = 5_000

/**
 * Closing waits until the window has saved what is being typed, then runs `afterwards` (close the library), and only
 * then lets go. Returns what `window.release` has to call.
 */
export function closeAfterSaving(
  window: BrowserWindow,
  options: {
    readonly settings: SettingsFile
    readonly askToSave: () => void
    readonly afterwards: () => Promise<void>
  },
): () => void {
  let closing = false
  let released: (() => void) | null = null
  window.on('close', (event) => {
    event.preventDefault()
    if (closing) return
    closing = true
    const saved = new Promise<void>((resolve) => {
      released = resolve
      setTimeout(resolve, RELEASE_MS).unref()
    })
    const { settings } = options
    options.askToSave()
    saved
      .then(() => settings.change({ bounds: window.getNormalBounds(), maximised: window.isMaximized() }))
      .catch((error: unknown) => console.error('The place of the window was not remembered:', error))
      .then(() => options.afterwards())
      .catch((error: unknown) => console.error('The library was not closed in order:', error))
      .finally(() => window.destroy())
  })
  return () => released?.()
}
