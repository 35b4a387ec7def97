// The floor of the app: one window as ours is, sandboxed and isolated, with a heading in it and nothing behind it.
import path from 'node:path'
import { app, BrowserWindow } from 'electron'

app.whenReady().then(() => {
  const window = new BrowserWindow({
    width: 1440,
    height: 900,
    show: false,
    webPreferences: { sandbox: true, contextIsolation: true, nodeIntegration: false, spellcheck: false },
  })
  window.once('ready-to-show', () => window.show())
  return window.loadFile(path.join(import.meta.dirname, 'index.html'))
}, console.error)
app.on('window-all-closed', () => app.quit())
