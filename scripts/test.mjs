// npm test: sets up what is missing, then checks everything. Parts: npm test -- --only=lint,unit,e2e
import { requireNode } from './set-up/node-version.mjs'

requireNode()
const { exitWith } = await import('./set-up/plain-failure.mjs')
const { testEverything } = await import('./test/everything.mjs')

await exitWith(() => testEverything(process.argv.slice(2)))
