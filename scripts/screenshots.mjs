// npm run screenshots: the pictures of the README and of docs/, from real windows on the sample library.
import { requireNode } from './set-up/node-version.mjs'

requireNode()
const { exitWith } = await import('./set-up/plain-failure.mjs')
const { childEnvironment, installedTool, runInTerminal } = await import('./set-up/run.mjs')
const { setUpAndBuild } = await import('./set-up/set-up.mjs')
const { startXvfb } = await import('./test/xvfb.mjs')

await exitWith(async () => {
  await setUpAndBuild()
  const screen = await startXvfb()
  try {
    const config = ['test', '--config', 'playwright.pictures.config.ts']
    return await runInTerminal(installedTool('playwright'), config, childEnvironment(screen.env))
  } finally {
    screen.stop()
  }
})
