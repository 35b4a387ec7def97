// npm run dev: the app with fast refresh, for our own loop.
import { requireNode } from './set-up/node-version.mjs'

requireNode()
const { exitWith } = await import('./set-up/plain-failure.mjs')
const { childEnvironment, installedTool, runInTerminal } = await import('./set-up/run.mjs')
const { sandboxIsOff } = await import('./set-up/sandbox.mjs')
const { setUp } = await import('./set-up/set-up.mjs')

await exitWith(async () => {
  await setUp('dev')
  // NO_SANDBOX is electron-vite's word for --no-sandbox.
  const env = childEnvironment(sandboxIsOff() ? { NO_SANDBOX: '1' } : {})
  return runInTerminal(installedTool('electron-vite'), ['dev', '--', ...process.argv.slice(2)], env)
})
