// One window with a text of a megabyte, painted by one of several: electron bench/highlights --page=FILE --painter=NAME
import { app, BrowserWindow } from 'electron'

const page = app.commandLine.getSwitchValue('page')
const painter = app.commandLine.getSwitchValue('painter')

app.whenReady().then(() => {
  const window = new BrowserWindow({
    width: 1440,
    height: 900,
    webPreferences: { sandbox: true, contextIsolation: true, nodeIntegration: false, spellcheck: false },
  })
  return window.loadFile(page, { query: { painter } })
}, console.error)
app.on('window-all-closed', () => app.quit())
