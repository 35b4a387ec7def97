// Runs inside the fallback runtime, packed by fallback.mjs: starts the app named on the command line, as the launcher that
// comes with stock Electron does.
import fs from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import v8 from 'node:v8'
import { app } from 'electron'

/** What Electron leaves out of its types because only a launcher needs it. */
const launched =
  /** @type {import('electron').App & { setAppPath(folder: string): void, setVersion(version: string): void }} */ (
    app
  )
/** Names on the command line start from the folder it was typed in. */
const require = createRequire(path.resolve('command-line'))

const wishes = readCommandLine(process.argv.slice(1))
if (wishes.say !== null) {
  console.log(wishes.say)
  process.exit(0)
}
if (wishes.app === null) {
  console.error('Usage: electron [options] <folder or file of the app>')
  process.exit(1)
}
// Playwright waits for the app in such a module.
for (const file of wishes.preload) require(file)

try {
  Object.defineProperty(process, 'defaultApp', { value: true, enumerable: true })
  // Awaited, so that `ready` comes after the app's main module, as in stock Electron.
  await import(introduce(path.resolve(wishes.app)))
} catch (error) {
  console.error('The app failed while it was loaded.', error)
  process.exit(1)
}

/**
 * @param {readonly string[]} words
 * @returns {{ app: string | null, preload: string[], say: string | null }}
 */
function readCommandLine(words) {
  /** @type {string[]} */
  const preload = []
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] ?? ''
    if (word === '-v' || word === '--version')
      return { app: null, preload, say: `v${process.versions.electron}` }
    if (word === '-a' || word === '--abi') return { app: null, preload, say: process.versions.modules }
    if (word === '-r' || word === '--require') {
      index += 1
      preload.push(words[index] ?? '')
    } else if (word.startsWith('--app=')) return { app: word.slice('--app='.length), preload, say: null }
    else if (!word.startsWith('-')) return { app: word, preload, say: null }
  }
  return { app: null, preload, say: null }
}

/**
 * Gives Electron the name and version of the app, and finds its main file.
 * @param {string} place
 * @returns {string} the URL of the main file
 */
function introduce(place) {
  const file = path.join(place, 'package.json')
  const mainFile = () => require.resolve(place)
  if (!fs.existsSync(file)) {
    launched.setAppPath(path.dirname(mainFile()))
    return pathToFileURL(mainFile()).href
  }
  const description = JSON.parse(fs.readFileSync(file, 'utf8'))
  const name = description.productName ?? description.name
  if (name) app.setName(name)
  if (description.version) launched.setVersion(description.version)
  if (description.v8Flags) v8.setFlagsFromString(description.v8Flags)
  app.setDesktopName(description.desktopName ?? `${app.getName()}.desktop`)
  launched.setAppPath(place)
  return pathToFileURL(mainFile()).href
}
