import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'vite'

export interface Programs {
  readonly desk: string
  readonly lowdb: string
  readonly clear: () => Promise<void>
}

/** The programs that get killed, as plain JavaScript, each whole in itself. `here`: the folder of this file. */
export async function builtPrograms(here: string): Promise<Programs> {
  const outDir = await mkdtemp(join(tmpdir(), 'hindsight-programs-'))
  await build({
    configFile: false,
    logLevel: 'silent',
    ssr: { noExternal: true },
    build: {
      ssr: true,
      outDir,
      emptyOutDir: false,
      target: 'node20',
      rollupOptions: {
        input: {
          desk: join(here, 'children', 'busy-desk.ts'),
          lowdb: join(here, 'children', 'lowdb-list.ts'),
        },
      },
    },
  })
  return {
    desk: join(outDir, 'desk.js'),
    lowdb: join(outDir, 'lowdb.js'),
    clear: () => rm(outDir, { recursive: true, force: true }),
  }
}
