// npm run bench -- [--only=save,open,memory,lists,search,tasks,versions,backup,anchoring,highlights] [--quick] [--seed=1]: how fast it is, as ratios of one run.
import { requireNode } from '../scripts/set-up/node-version.mjs'

requireNode()
const { parseArgs } = await import('node:util')
const path = await import('node:path')
const { pathToFileURL } = await import('node:url')
const { exitWith } = await import('../scripts/set-up/plain-failure.mjs')
const { ensureBuild } = await import('../scripts/set-up/build.mjs')
const { ROOT } = await import('../scripts/set-up/run.mjs')
const { sandboxIsOff } = await import('../scripts/set-up/sandbox.mjs')
const { setUp } = await import('../scripts/set-up/set-up.mjs')
const { startXvfb } = await import('../scripts/test/xvfb.mjs')

await exitWith(async () => {
  const { values } = parseArgs({
    options: {
      only: { type: 'string', default: '' },
      quick: { type: 'boolean', default: false },
      seed: { type: 'string', default: '1' },
    },
  })
  const { electron, lacks } = await electronHere()
  await ensureBuild()
  const { runBench } = await built()
  const { noWindow, stop } = lacks ? { noWindow: lacks, stop: () => {} } : await screen()
  try {
    await runBench({
      seed: Number(values.seed),
      quick: values.quick,
      only: values.only.split(',').filter(Boolean),
      root: ROOT,
      electron,
      noWindow,
      highlightsPage: await builtPage(),
    })
  } finally {
    stop()
  }
  return 0
})

/**
 * How Electron is run here; or what keeps it from running, in one line: the sections without a window run all the same.
 */
async function electronHere() {
  try {
    const executable = await setUp('test')
    return { electron: [executable, ...(sandboxIsOff() ? ['--no-sandbox'] : [])], lacks: null }
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    // What a tool printed stands above; the last paragraph begins with what is lacking.
    return { electron: [], lacks: message.trim().split('\n\n').at(-1)?.split('\n')[0] ?? message }
  }
}

/** The benchmarks are TypeScript and reach into the library. They are built inside the checkout, where packages are found. */
async function built() {
  const { build } = await import('vite')
  const outDir = path.join(ROOT, '.cache', 'bench')
  await build({
    root: ROOT,
    configFile: false,
    logLevel: 'silent',
    ssr: { noExternal: true, external: ['@playwright/test'] },
    build: {
      ssr: true,
      outDir,
      emptyOutDir: true,
      target: 'node20',
      rollupOptions: {
        input: {
          main: path.join(ROOT, 'bench', 'main.ts'),
          'first-call': path.join(ROOT, 'bench', 'anchoring', 'first-call.ts'),
        },
      },
    },
  })
  return await import(pathToFileURL(path.join(outDir, 'main.js')).href)
}

/** The page of the highlights is a window of its own; a file address needs its names to be relative. */
async function builtPage() {
  const { build } = await import('vite')
  const { default: react } = await import('@vitejs/plugin-react')
  const outDir = path.join(ROOT, '.cache', 'bench-highlights')
  await build({
    root: path.join(ROOT, 'bench', 'highlights'),
    base: './',
    configFile: false,
    logLevel: 'silent',
    plugins: [react()],
    // A module script is not read from a file address.
    build: { outDir, emptyOutDir: true, target: 'chrome130', modulePreload: false },
  })
  return path.join(outDir, 'index.html')
}

/** A screen that nobody sees, and on Linux only: elsewhere windows open on the desktop. */
async function screen() {
  if (process.platform !== 'linux') return { noWindow: null, stop: () => {} }
  try {
    const { env, stop } = await startXvfb()
    Object.assign(process.env, env)
    return { noWindow: null, stop }
  } catch (error) {
    return {
      noWindow: `no screen: ${error instanceof Error ? error.message : String(error)}`,
      stop: () => {},
    }
  }
}
