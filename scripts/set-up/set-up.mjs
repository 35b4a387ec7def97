import path from 'node:path'
import { ensureRuntime } from '../electron-runtime/ensure.mjs'
import { ensureBuild } from './build.mjs'
import { complaintAboutDisplay } from './display.mjs'
import { withLock } from './lock.mjs'
import { ensurePackages } from './packages.mjs'
import { PlainFailure } from './plain-failure.mjs'
import { ROOT } from './run.mjs'
import { ensureSystemLibraries } from './system-libraries.mjs'

/**
 * Everything that must be there before the app opens or its tests run. What is there already is left alone.
 * @param {'start' | 'dev' | 'test'} purpose
 * @returns {Promise<string>} the Electron to run
 */
export async function setUp(purpose) {
  const forTests = purpose === 'test'
  // Asked first: nobody should wait for a minute of set-up to learn that there is no screen. Tests bring their own.
  const complaint = forTests ? null : complaintAboutDisplay(process.platform, process.env)
  if (complaint) throw new PlainFailure(complaint)
  return inTurn(async () => {
    await ensurePackages()
    const { executable } = await ensureRuntime()
    await ensureSystemLibraries(executable, { forTests })
    // The tests build as one of their stages, and electron-vite builds for itself.
    if (purpose === 'start') await announceBuild()
    return executable
  })
}

/** What `npm run build` needs: no window, so no Electron. */
export function setUpAndBuild() {
  return inTurn(async () => {
    await ensurePackages()
    await announceBuild()
  })
}

async function announceBuild() {
  const { built } = await ensureBuild()
  if (built) console.log('Built the app.')
}

/**
 * Two at once in one checkout take turns: npm would delete the packages under the other's feet.
 * @template T
 * @param {() => Promise<T>} work
 */
function inTurn(work) {
  return withLock(path.join(ROOT, '.cache', 'set-up.lock'), work, {
    onWait: (holder) =>
      console.log(
        `Another set-up of this checkout is at work (process ${holder ?? 'unknown'}); waiting for it.`,
      ),
  })
}
