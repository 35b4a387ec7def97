import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { PlainFailure } from './plain-failure.mjs'
import { installedTool, ROOT, run } from './run.mjs'

/** What the build reads. Contents are compared, not times: git gives every file of a fresh clone the same new time. */
const INPUTS = [
  'src',
  'resources',
  'scripts/build',
  'electron.vite.config.ts',
  'vite.headless.config.ts',
  'package.json',
  'package-lock.json',
]
const OUTPUTS = ['out/main', 'out/preload', 'out/renderer', 'out/headless']
const DOORS = ['out/main/index.cjs', 'out/headless/index.mjs']
const STAMP = 'out/.built-from'

/**
 * One number for all files under some names, their own names included.
 * @param {string} root
 * @param {readonly string[]} names
 */
export function fingerprint(root, names) {
  const hash = createHash('sha256')
  for (const file of names.flatMap((name) => filesUnder(root, name)).toSorted()) {
    const content = fs.readFileSync(path.join(root, file))
    hash.update(`${file}\0${content.length}\0`).update(content)
  }
  return hash.digest('hex')
}

/**
 * Whether what stands in out/ is the build of these inputs: `electron-vite dev` writes there too.
 * @param {string} root
 */
export function isBuilt(root) {
  const stamp = path.join(root, STAMP)
  return fs.existsSync(stamp) && fs.readFileSync(stamp, 'utf8') === stampFor(root, inputsOf(root))
}

/**
 * Says that out/ now holds the build of these inputs, as they were before it began: who edits meanwhile builds again.
 * @param {string} root
 * @param {string} inputs
 */
export function markAsBuilt(root, inputs) {
  fs.writeFileSync(path.join(root, STAMP), stampFor(root, inputs))
}

/** @param {string} root */
export function inputsOf(root) {
  return fingerprint(root, INPUTS)
}

/**
 * @param {string} root
 * @param {string} inputs
 */
function stampFor(root, inputs) {
  return `${inputs} ${fingerprint(root, OUTPUTS)}`
}

/**
 * Builds the app and the headless door, unless that is done.
 * @returns {Promise<{ built: boolean, output: string }>}
 */
export async function ensureBuild() {
  if (isBuilt(ROOT)) return { built: false, output: '' }
  const inputs = inputsOf(ROOT)
  fs.rmSync(path.join(ROOT, STAMP), { force: true })
  let output = ''
  for (const [tool = '', ...args] of [
    ['electron-vite', 'build'],
    ['vite', 'build', '--config', 'vite.headless.config.ts'],
  ]) {
    const finished = await run([installedTool(tool), ...args])
    output += finished.output
    if (finished.code !== 0) throw new PlainFailure(`${output.trim()}\n\nThe build failed.`)
  }
  const lacking = DOORS.filter((file) => !fs.existsSync(path.join(ROOT, file)))
  if (lacking.length > 0)
    throw new PlainFailure(`${output.trim()}\n\nThe build ended without writing ${lacking.join(' and ')}.`)
  markAsBuilt(ROOT, inputs)
  return { built: true, output }
}

/**
 * @param {string} root
 * @param {string} name
 * @returns {string[]}
 */
function filesUnder(root, name) {
  const stat = fs.statSync(path.join(root, name), { throwIfNoEntry: false })
  if (!stat) return []
  if (!stat.isDirectory()) return [name]
  return fs.readdirSync(path.join(root, name)).flatMap((child) => filesUnder(root, `${name}/${child}`))
}
