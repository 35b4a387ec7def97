import fs from 'node:fs'
import path from 'node:path'
import { npmCommand } from './npm.mjs'
import { PlainFailure } from './plain-failure.mjs'
import { ROOT, run } from './run.mjs'

/** @typedef {{ version?: string, integrity?: string, optional?: boolean, devOptional?: boolean }} LockedPackage */
/** @typedef {{ packages?: Record<string, LockedPackage> }} LockFile */

/**
 * Whether npm's own record of what it installed says what the lock file asks for. npm writes the record last, so an
 * interrupted installation has none; and packages that a developer has just added by hand need no second installation.
 * @param {LockFile} wanted package-lock.json
 * @param {LockFile} installed node_modules/.package-lock.json
 */
export function inStep(wanted, installed) {
  const left = { ...installed.packages }
  for (const [place, locked] of Object.entries(wanted.packages ?? {})) {
    if (place === '') continue
    const found = left[place]
    delete left[place]
    // npm leaves out what belongs to other systems.
    if (!found && (locked.optional || locked.devOptional)) continue
    if (found?.version !== locked.version || found?.integrity !== locked.integrity) return false
  }
  return Object.keys(left).length === 0
}

/** Installs the packages of the lock file, unless they are there. Their install scripts are not run. */
export async function ensurePackages() {
  const wanted = readLock(path.join(ROOT, 'package-lock.json'))
  if (!wanted) throw new PlainFailure('package-lock.json is missing or damaged; please restore it from git.')
  const installed = readLock(path.join(ROOT, 'node_modules', '.package-lock.json'))
  if (installed && inStep(wanted, installed)) return

  console.log('Installing npm packages (this takes a minute or so the first time).')
  // NODE_ENV=production would leave out all of them: everything that is bundled is a development dependency.
  const { code, output } = await run(
    npmCommand('ci', '--ignore-scripts', '--include=dev', '--no-audit', '--no-fund'),
  )
  if (code !== 0) throw new PlainFailure(`${output.trim()}\n\nnpm could not install the packages.`)
}

/**
 * @param {string} file
 * @returns {LockFile | null}
 */
function readLock(file) {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8'))
  } catch {
    // Missing or half-written: the caller treats both as "not there".
    return null
  }
}
