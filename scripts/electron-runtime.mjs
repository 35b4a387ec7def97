// node scripts/electron-runtime.mjs [ensure | release-check]
import { checkRelease, ensureRuntime } from './electron-runtime/ensure.mjs'
import { exitWith, PlainFailure } from './set-up/plain-failure.mjs'

await exitWith(async () => {
  const [command = 'ensure'] = process.argv.slice(2)
  if (command === 'ensure') await ensureRuntime()
  else if (command === 'release-check') console.log(checkRelease())
  else throw new PlainFailure(`"${command}" is not known. Say ensure or release-check.`)
  return 0
})
