import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'

const root = path.resolve(import.meta.dirname, '../../..')

export interface Programs {
  readonly parser: URL
  readonly hostileParser: URL
  /** The module that scripts import. */
  readonly headless: string
  /** The `hindsight` command. */
  readonly cli: string
  remove(): Promise<void>
}

/** The parser and the headless door as plain JavaScript, as the build makes them, in a folder of their own. */
export async function builtPrograms(): Promise<Programs> {
  const outDir = await mkdtemp(path.join(tmpdir(), 'hindsight-parser-'))
  await build({
    configFile: path.join(root, 'vite.headless.config.ts'),
    logLevel: 'silent',
    build: {
      outDir,
      rolldownOptions: {
        input: {
          index: path.join(root, 'src/headless/index.ts'),
          cli: path.join(root, 'src/headless/cli.ts'),
          parser: path.join(root, 'src/library/import/process/entry.ts'),
          hostile: path.join(import.meta.dirname, 'children/hostile-parser.ts'),
        },
      },
    },
  })
  await chmod(outDir, 0o755)
  const file = (name: string) => path.join(outDir, name)
  return {
    parser: pathToFileURL(file('parser.mjs')),
    hostileParser: pathToFileURL(file('hostile.mjs')),
    headless: file('index.mjs'),
    cli: file('cli.mjs'),
    remove: () => rm(outDir, { recursive: true, force: true }),
  }
}
