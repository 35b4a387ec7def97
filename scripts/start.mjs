// npm start: sets up what is missing and opens the app. Runs before any package is installed.
import { requireNode } from './set-up/node-version.mjs'

requireNode()
const { exitWith } = await import('./set-up/plain-failure.mjs')
const { runInTerminal } = await import('./set-up/run.mjs')
const { sandboxIsOff } = await import('./set-up/sandbox.mjs')
const { setUp } = await import('./set-up/set-up.mjs')

await exitWith(async () => {
  const electron = await setUp('start')
  const sandbox = sandboxIsOff() ? ['--no-sandbox'] : []
  return runInTerminal(electron, [...sandbox, '.', ...process.argv.slice(2)])
})
