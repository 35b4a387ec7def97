import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { Script } from 'node:vm'

/** What Node puts round a CommonJS program. On its first line, so that the lines of an error are the file's. */
const BEFORE = '(function (exports, require, module, __filename, __dirname) { '
const AFTER = '\n})'

const SUM_BYTES = 32

interface Compiled {
  readonly script: Script
  readonly name: string
  /** What was kept of it before is used. */
  readonly isKept: boolean
}

/**
 * What V8 has made of our programs, kept from one start to the next: compiling them anew takes as long as opening a
 * library does. It belongs to this V8 and to the very bytes of a program. What was kept of others, what is damaged and
 * what V8 refuses is not used, and the program is compiled as always.
 */
export class CompiledPrograms {
  readonly #folder: string
  #compiled: Compiled[] = []

  constructor(folder: string) {
    this.#folder = folder
  }

  /** From now on, programs that are required are compiled with what was kept of them. */
  serve(extensions = createRequire(import.meta.url).extensions): void {
    extensions['.cjs'] = (module, filename) => this.#load(module, filename)
  }

  /**
   * Keeps what V8 has made of the programs that were loaded so far, the functions that have run with it, and nothing
   * else; others have their turn between two. Gives how many of them were not kept yet.
   */
  async keep(): Promise<number> {
    const others = this.#compiled.filter(({ isKept }) => !isKept)
    const names = new Set(this.#compiled.map(({ name }) => name))
    this.#compiled = []
    if (others.length === 0) return 0
    mkdirSync(this.#folder, { recursive: true })
    for (const { script, name } of others) {
      await setImmediate()
      const data = script.createCachedData()
      const file = path.join(this.#folder, name)
      writeFileSync(`${file}.new`, Buffer.concat([sumOf(data), data]))
      renameSync(`${file}.new`, file)
    }
    for (const name of readdirSync(this.#folder))
      if (!names.has(name)) rmSync(path.join(this.#folder, name), { force: true })
    return others.length
  }

  #load(module: NodeJS.Module, filename: string): void {
    const source = readFileSync(filename, 'utf8')
    const name = `${sumOf(process.versions.v8, source).toString('hex')}.compiled`
    const cachedData = this.#kept(name)
    const script = new Script(BEFORE + source + AFTER, { filename, ...(cachedData && { cachedData }) })
    const isKept = cachedData !== undefined && script.cachedDataRejected === false
    this.#compiled.push({ script, name, isKept })
    const run = script.runInThisContext()
    run.call(
      module.exports,
      module.exports,
      createRequire(filename),
      module,
      filename,
      path.dirname(filename),
    )
  }

  #kept(name: string): Buffer | undefined {
    try {
      const bytes = readFileSync(path.join(this.#folder, name))
      const data = bytes.subarray(SUM_BYTES)
      return sumOf(data).equals(bytes.subarray(0, SUM_BYTES)) ? data : undefined
    } catch {
      // Nothing is kept of it, or nobody may read it: it is compiled.
      return undefined
    }
  }
}

function sumOf(...parts: readonly (string | Buffer)[]): Buffer {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part)
  return hash.digest()
}
