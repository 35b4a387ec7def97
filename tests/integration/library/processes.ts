import { type ChildProcess, spawn } from 'node:child_process'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { build } from 'vite'

type Program = 'back-up-until-killed' | 'save-until-killed' | 'try-to-open'

interface Programs {
  readonly path: (program: Program) => string
  readonly clear: () => Promise<void>
}

/** The programs of `children/` as plain JavaScript, each whole in itself, so that another user can run them too. */
export async function builtPrograms(): Promise<Programs> {
  const outDir = await mkdtemp(join(tmpdir(), 'hindsight-programs-'))
  const programs: Program[] = ['back-up-until-killed', 'save-until-killed', 'try-to-open']
  const input = Object.fromEntries(
    programs.map((name) => [name, join(import.meta.dirname, 'children', `${name}.ts`)]),
  )
  await build({
    configFile: false,
    logLevel: 'silent',
    ssr: { noExternal: true },
    build: { ssr: true, outDir, target: 'node20', rollupOptions: { input } },
  })
  await chmod(outDir, 0o755)
  return {
    path: (program) => join(outDir, `${program}.js`),
    clear: () => rm(outDir, { recursive: true, force: true }),
  }
}

/** Runs a program and gives its first line. */
export async function firstLineOf(child: ChildProcess): Promise<string> {
  if (!child.stdout) throw new Error('The child has no output to read')
  for await (const line of createInterface({ input: child.stdout })) return line
  throw new Error('The child said nothing')
}

export const ended = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) resolve()
    else child.once('exit', () => resolve())
  })

export function run(command: readonly string[]): ChildProcess {
  const [program = '', ...args] = command
  return spawn(program, args, { stdio: ['pipe', 'pipe', 'inherit'] })
}
