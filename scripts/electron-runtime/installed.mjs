import fs from 'node:fs'
import path from 'node:path'
import { ROOT } from '../set-up/run.mjs'

/** Where the `electron` package stands. Everybody (electron-vite, Playwright, we) asks its path.txt and dist. */
export const PACKAGE = path.join(ROOT, 'node_modules', 'electron')

/** @typedef {{ executable: string, version: string, folder: string }} Runtime */

/** The version that package.json asks for, and that a release must contain. */
export function packageVersion() {
  return String(JSON.parse(fs.readFileSync(path.join(PACKAGE, 'package.json'), 'utf8')).version)
}

/**
 * The runtime in a folder of the `electron` package, or null if there is none that could be started.
 * @returns {Runtime | null}
 */
export function installedRuntime() {
  try {
    const dist = path.join(PACKAGE, 'dist')
    const executable = path.join(dist, fs.readFileSync(path.join(PACKAGE, 'path.txt'), 'utf8'))
    const version = fs.readFileSync(path.join(dist, 'version'), 'utf8').trim().replace(/^v/, '')
    return fs.existsSync(executable) ? { executable, version, folder: fs.realpathSync(dist) } : null
  } catch {
    // Whatever is unreadable here is not an installed runtime; installing will say what is wrong.
    return null
  }
}

/**
 * Points the package at a runtime that lives elsewhere.
 * @param {string} folder
 */
export function linkRuntime(folder) {
  const dist = path.join(PACKAGE, 'dist')
  fs.rmSync(dist, { recursive: true, force: true })
  fs.symlinkSync(folder, dist, 'dir')
  fs.writeFileSync(path.join(PACKAGE, 'path.txt'), 'electron')
}
