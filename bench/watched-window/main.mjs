/**
 * Runs another Electron program as it is and says on the output when its window was shown and when something first stood
 * in it: electron bench/watched-window --program=MAIN --marks={"word":"selector"}. Ends when its input ends.
 *
 * Nothing is attached to the program: a driver of windows holds it up from outside, and asks with pauses of up to half a
 * second.
 */
import { createRequire } from 'node:module'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { app } from 'electron'

/** In the window: the time at which the frame has been made in which it is seen first. */
const ARRIVAL = `(selector) => new Promise((resolve) => {
  const observer = new MutationObserver(look)
  observer.observe(document, { subtree: true, childList: true, attributes: true })
  look()
  function look() {
    if (!document.querySelector(selector)?.checkVisibility()) return
    observer.disconnect()
    // What is posted in a frame comes after its layout and painting.
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => resolve(Date.now())
      port2.postMessage(null)
    })
  }
})`

const program = path.resolve(app.commandLine.getSwitchValue('program'))
const marks = JSON.parse(app.commandLine.getSwitchValue('marks'))
/** @type {(word: string, at: number) => void} */
const say = (word, at) => process.stdout.write(`${word} ${at}\n`)

app.on('browser-window-created', (_event, window) => {
  window.once('show', () => say('shown', Date.now()))
  window.webContents.once('dom-ready', () => {
    for (const [word, selector] of Object.entries(marks)) {
      window.webContents
        .executeJavaScript(`(${ARRIVAL})(${JSON.stringify(selector)})`)
        .then((at) => say(word, at), console.error)
    }
  })
})
process.stdin.once('end', () => app.quit()).resume()
// As Electron itself would load it.
if (program.endsWith('.cjs')) createRequire(import.meta.url)(program)
else await import(pathToFileURL(program).href)
