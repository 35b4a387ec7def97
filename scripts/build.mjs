// npm run build: the app and the headless door, into out/.
import { requireNode } from './set-up/node-version.mjs'

requireNode()
const { exitWith } = await import('./set-up/plain-failure.mjs')
const { setUpAndBuild } = await import('./set-up/set-up.mjs')

await exitWith(async () => {
  await setUpAndBuild()
  return 0
})
