// A tiny app with a planted network request, to see the network guard turn red:
// electron main.mjs --plant=none|main|renderer|utility --port=1234
import net from 'node:net'
import path from 'node:path'
import { app, BrowserWindow, session, utilityProcess } from 'electron'

const plant = app.commandLine.getSwitchValue('plant')
const port = app.commandLine.getSwitchValue('port')

// Not awaited: a main module that awaits `ready` never ends, and `ready` waits for the main module.
app
  .whenReady()
  .then(visitEveryProcess)
  .catch((error) => {
    console.error(error)
    app.exit(1)
  })

async function visitEveryProcess() {
  // Else Chromium fetches spelling dictionaries from the internet, even for windows that check no spelling.
  session.defaultSession.setSpellCheckerLanguages([])
  if (plant === 'main') await knock(Number(port))
  const window = new BrowserWindow({ show: false })
  await window.loadFile(path.join(import.meta.dirname, 'page.html'), {
    query: plant === 'renderer' ? { port } : {},
  })
  // The title changes when the page has tried.
  while (window.getTitle() !== 'done') {
    await new Promise((resolve) => window.webContents.once('page-title-updated', resolve))
  }
  const helper = utilityProcess.fork(
    path.join(import.meta.dirname, 'helper.mjs'),
    plant === 'utility' ? [port] : [],
  )
  await new Promise((resolve) => helper.once('exit', resolve))
  app.quit()
}

/** @param {number} to */
function knock(to) {
  return new Promise((resolve) =>
    net.connect(to, '127.0.0.1').once('close', resolve).once('error', resolve).resume(),
  )
}
