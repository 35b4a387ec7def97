// npm run bench:durability -- [--seed=1] [--kills=1000]: builds the long form of the crash harness and runs it.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'

const children = join(import.meta.dirname, '..', '..', 'tests', 'durability', 'children')
const programs = {
  main: join(import.meta.dirname, 'main.ts'),
  desk: join(children, 'busy-desk.ts'),
  lowdb: join(children, 'lowdb-list.ts'),
}

/** @param {string} name @param {number} usual */
function numberIn(name, usual) {
  const given = process.argv.find((arg) => arg.startsWith(`--${name}=`))
  return given ? Number(given.slice(name.length + 3)) : usual
}

const outDir = mkdtempSync(join(tmpdir(), 'hindsight-bench-'))
try {
  await build({
    configFile: false,
    logLevel: 'silent',
    ssr: { noExternal: true },
    build: { ssr: true, outDir, emptyOutDir: false, target: 'node20', rollupOptions: { input: programs } },
  })
  const { runAll } = await import(pathToFileURL(join(outDir, 'main.js')).href)
  const wanted = { seed: numberIn('seed', 1), kills: numberIn('kills', 1000) }
  process.exitCode = await runAll(wanted, { desk: join(outDir, 'desk.js'), lowdb: join(outDir, 'lowdb.js') })
} finally {
  rmSync(outDir, { recursive: true })
}
