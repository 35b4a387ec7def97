import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

export const root = path.resolve(import.meta.dirname, '../..')

/**
 * A copy of our sources and rules with some files added or changed, in a folder of its own: what would the checkers
 * say if somebody wrote this?
 */
export class PlantedTree {
  readonly folder = mkdtempSync(path.join(tmpdir(), 'hindsight-planted-'))

  constructor(files: Readonly<Record<string, string>>) {
    for (const part of ['src', '.oxlintrc.json', 'tsconfig.base.json', 'package.json']) {
      cpSync(path.join(root, part), path.join(this.folder, part), { recursive: true })
    }
    symlinkSync(path.join(root, 'node_modules'), path.join(this.folder, 'node_modules'), 'dir')
    for (const [name, text] of Object.entries(files)) {
      const file = path.join(this.folder, name)
      mkdirSync(path.dirname(file), { recursive: true })
      writeFileSync(file, text)
    }
  }

  /** The linter's complaints, as "file: rule". */
  lint(): string[] {
    const { diagnostics } = lint(this.folder)
    return diagnostics.map(({ filename, code }) => `${filename}: ${code}`)
  }

  /** What the compiler says about one layer. */
  types(layer: string): string {
    const { stdout } = spawnSync(path.join(root, 'node_modules/.bin/tsc'), ['-b', layer], {
      cwd: this.folder,
      encoding: 'utf8',
    })
    return stdout
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true })
  }
}

interface LintReport {
  readonly diagnostics: readonly { readonly filename: string; readonly code: string }[]
  readonly number_of_files: number
}

export function lint(folder: string): LintReport {
  const { stdout } = spawnSync(path.join(root, 'node_modules/.bin/oxlint'), ['--format=json', 'src'], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  })
  return JSON.parse(stdout) as LintReport
}

/** How many source files git knows below `src`, new ones included. */
export function sourceFiles(): string[] {
  const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', 'src'], {
    cwd: root,
    encoding: 'utf8',
  })
  return listed.split('\n').filter((file) => /\.tsx?$/.test(file) && existsSync(path.join(root, file)))
}
