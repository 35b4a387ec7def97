import { Bus } from '../commands/bus'
import type { Author } from '../commands/make-record'
import type { State } from '../commands/state'
import type { Device } from '../device/device'
import type { Originals } from '../import/take-original'
import type { Journal } from '../journal/journal'
import type { Lock } from '../lock/lock'
import type { Articles } from '../store/articles'
import type { Catalogue } from '../store/catalogue'
import { writeCatalogue } from '../store/catalogue-file'
import type { Disk } from '../store/disk'
import type { Layout } from '../store/layout'
import type { LibraryRecord } from '../store/library-record'
import { keepOriginals, OriginalsFolder } from '../store/originals'
import type { WriteBehind } from '../store/write-behind'
import type { World } from '../world'
import type { DeviceMemory } from './identify'

/** So many records after the last catalogue a new one is written, so that a crash leaves little to catch up on. */
const CATALOGUE_EVERY = 1000

export interface WritingOptions {
  readonly disk: Disk
  readonly layout: Layout
  readonly world: World
  readonly author: Author
  readonly device: Device
  readonly deviceMemory: DeviceMemory
  readonly lock: Lock
  readonly journal: Journal
  readonly articles: Articles
  readonly shared: LibraryRecord
  readonly catalogue: Catalogue
  /** Of the catalogue file; -1 where there is none that can be used. */
  readonly catalogueSeq: number
  /** False where a document could not be read: rows that lack it must not be kept. */
  readonly isCatalogueSound: boolean
  readonly state: State
  readonly behind: WriteBehind
  readonly onTrouble: (error: unknown) => void
  /** Null = the library itself changed. */
  readonly onChange: (articleId: string | null) => void
}

/** The part of an open library that writes: absent where it is open for reading only. */
export class Writing {
  readonly bus: Bus
  readonly originals: Originals
  readonly #options: WritingOptions
  #catalogueSeq: number

  constructor(options: WritingOptions) {
    const { articles, shared, catalogue, author, world, state, disk, layout, journal } = options
    this.#options = options
    this.#catalogueSeq = options.catalogueSeq
    this.originals = new OriginalsFolder(disk, layout)
    this.bus = new Bus({
      articles,
      shared,
      catalogue,
      author,
      world,
      state,
      write: async (originals, records) => {
        await keepOriginals(disk, layout, originals)
        await journal.append(records)
      },
      onDurable: (scopes) => this.#announce(scopes),
      onTrouble: options.onTrouble,
    })
  }

  /** Called whenever documents were written. */
  async checkpointIfDue(): Promise<void> {
    if (this.bus.saved.position.seq - this.#catalogueSeq >= CATALOGUE_EVERY) await this.#checkpoint()
  }

  /** Waits for what is on its way and writes what waits. What cannot be written is in the journal and is caught up on. */
  async close(): Promise<void> {
    const { behind, journal, lock, onTrouble } = this.#options
    await this.bus.idle()
    await behind.flush()
    behind.stop()
    try {
      await this.#checkpoint()
    } catch (error) {
      onTrouble(error)
    }
    try {
      await journal.close()
    } finally {
      await lock.release()
    }
  }

  async #checkpoint(): Promise<void> {
    const { disk, layout, author, catalogue, device, deviceMemory, isCatalogueSound } = this.#options
    const { seq, dseq, head } = this.bus.saved.position
    if (isCatalogueSound && seq !== this.#catalogueSeq) {
      await writeCatalogue(disk, layout, author.lib, { seq, catalogue })
      this.#catalogueSeq = seq
    }
    await deviceMemory.remember({ ...device, dseq, head })
  }

  #announce(scopes: readonly string[]): void {
    const { behind, onChange, shared } = this.#options
    for (const scope of scopes) {
      behind.mark(scope)
      onChange(scope === shared.id ? null : scope)
    }
  }
}
