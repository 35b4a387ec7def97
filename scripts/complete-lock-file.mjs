// npm run complete-lock: after `npm install` against a registry that lacks packages for other systems.
import fs from 'node:fs'
import path from 'node:path'
import { complete, missingOptionals } from './set-up/lock-file.mjs'
import { exitWith } from './set-up/plain-failure.mjs'
import { ROOT } from './set-up/run.mjs'

await exitWith(async () => {
  const file = path.join(ROOT, 'package-lock.json')
  const lock = JSON.parse(fs.readFileSync(file, 'utf8'))
  fs.writeFileSync(file, `${JSON.stringify(complete(lock), null, 2)}\n`)
  console.log(`Packages added for other systems: ${missingOptionals(lock).length}.`)
  return 0
})
