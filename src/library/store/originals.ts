import { Turns } from '../commands/turns'
import type { Originals } from '../import/take-original'
import { refuse } from '../library-error'
import { sha256 } from '../world'
import type { Disk } from './disk'
import { isMissing, whyDisk } from './disk-error'
import { writeOnce } from './durable-file'
import type { Layout } from './layout'

/** Keeps imported texts under their hash, durably; one that is there already costs nothing. */
export async function keepOriginals(disk: Disk, layout: Layout, texts: readonly string[]): Promise<void> {
  if (texts.length === 0) return
  for (const text of new Set(texts)) {
    await writeOnce(disk, layout.original(sha256(text)), Buffer.from(text))
  }
  await disk.syncFolder(layout.originals)
}

/** The folder `originals/` for bytes that are kept before the command that names them. */
export class OriginalsFolder implements Originals {
  readonly #disk: Disk
  readonly #layout: Layout
  readonly #turns = new Turns()

  constructor(disk: Disk, layout: Layout) {
    this.#disk = disk
    this.#layout = layout
  }

  /** Rejects with `not-saved`. In turns, because two that keep the same bytes would write the same new file. */
  keep(bytes: Uint8Array): Promise<string> {
    return this.#turns.take(async () => {
      const name = sha256(bytes)
      try {
        await writeOnce(this.#disk, this.#layout.original(name), bytes)
        await this.#disk.syncFolder(this.#layout.originals)
      } catch (error) {
        throw refuse('not-saved', whyDisk(error), error)
      }
      return name
    })
  }

  async has(name: string): Promise<boolean> {
    try {
      return !(await this.#disk.facts(this.#layout.original(name))).isFolder
    } catch (error) {
      if (isMissing(error)) return false
      throw error
    }
  }
}
