import { isAscii } from 'node:buffer'
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { Script } from 'node:vm'
import { crc32 } from 'node:zlib'

/** What Node puts round a CommonJS program. On its first line, so that the lines of an error are the file's. */
const BEFORE = '(function (exports, require, module, __filename, __dirname) { '
const AFTER = '\n})'

/** Against what goes wrong on a disk; a stronger sum of three megabytes would be felt at every start. */
const SUM_BYTES = 4

/** One file of a build (its name has a hash of what it holds), in one V8. */
function nameFor(filename: string, source: Buffer): string {
  const sum = crc32(source, crc32(process.versions.v8))
  return `${path.basename(filename, '.cjs')}-${sum.toString(16).padStart(8, '0')}.compiled`
}

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
      const sum = Buffer.alloc(SUM_BYTES)
      sum.writeUInt32LE(crc32(data))
      writeFileSync(`${file}.new`, Buffer.concat([sum, data]))
      renameSync(`${file}.new`, file)
    }
    for (const name of readdirSync(this.#folder))
      if (!names.has(name)) rmSync(path.join(this.#folder, name), { force: true })
    return others.length
  }

  #load(module: NodeJS.Module, filename: string): void {
    const bytes = readFileSync(filename)
    const name = nameFor(filename, bytes)
    // Our programs are in ASCII (scripts/build/plain-bytes.mjs): a byte is a letter then, and nothing is decoded.
    const source = bytes.toString(isAscii(bytes) ? 'latin1' : 'utf8')
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
      return crc32(data) === bytes.readUInt32LE() ? data : undefined
    } catch {
      // Nothing is kept of it, or nobody may read it: it is compiled.
      return undefined
    }
  }
}
