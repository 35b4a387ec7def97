import type { Adapter } from 'lowdb'
import { inChunks } from '../json-bytes'
import { inTurns } from '../turn'
import type { Disk } from './disk'
import { isMissing } from './disk-error'
import { replaceFile } from './durable-file'
import { sealSteps, unsealed } from './envelope'
import { readFile } from './read-file'

/** A file is there and is not what was written, or not what such a file holds. */
export class DamagedFile extends Error {
  override readonly name = 'DamagedFile'
}

export interface DurableAdapterOptions<T> {
  /** Gives the data typed; throws where it has another shape. */
  readonly parse: (data: unknown) => T
  /** Keeps the generation before as `.bak`. */
  readonly keepBefore?: boolean
}

/**
 * lowdb's way to a JSON file, without the losses of its own adapter: every write is whole and synced before it counts,
 * every read is checked, and a file that is damaged is refused, so that nothing gets written over it.
 */
export class DurableAdapter<T> implements Adapter<T> {
  readonly #disk: Disk
  readonly #path: string
  readonly #options: DurableAdapterOptions<T>

  constructor(disk: Disk, path: string, options: DurableAdapterOptions<T>) {
    this.#disk = disk
    this.#path = path
    this.#options = options
  }

  /** Null where there is no file. Rejects with `DamagedFile`, or with the system's error. */
  async read(): Promise<T | null> {
    const bytes = await this.#bytes()
    if (!bytes) return null
    const text = unsealed(bytes)
    if (text === null) throw new DamagedFile('its checksum is wrong')
    try {
      return this.#options.parse(JSON.parse(text))
    } catch (cause) {
      throw new DamagedFile('its content has another shape', { cause })
    }
  }

  async write(data: T): Promise<void> {
    const parts = await inTurns(sealSteps(data))
    await replaceFile(this.#disk, this.#path, inChunks(parts), {
      keepBefore: this.#options.keepBefore ?? false,
    })
  }

  async #bytes(): Promise<Buffer | null> {
    try {
      return await readFile(this.#disk, this.#path)
    } catch (error) {
      if (isMissing(error)) return null
      throw error
    }
  }
}
