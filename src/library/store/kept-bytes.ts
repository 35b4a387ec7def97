import { dirname } from 'node:path'
import { Turns } from '../commands/turns'
import { refuse } from '../library-error'
import { sha256 } from '../world'
import type { Disk } from './disk'
import { isMissing, whyDisk } from './disk-error'
import { replaceFile } from './durable-file'
import type { Layout } from './layout'

/** Where a library keeps bytes, under their hash, before the command that names them. */
export interface KeptBytes {
  /** Gives the SHA-256 under which they lie, when they lie there durably. Rejects with `not-saved`. */
  keep(bytes: Uint8Array): Promise<string>
  /** How many bytes lie under that name; null = none. */
  sizeOf(sha256: string): Promise<number | null>
  /** As they lie there, which need not be what was kept; null = none. */
  read(sha256: string): Promise<Uint8Array | null>
}

/** A folder of the library with such bytes. */
export class KeptFolder implements KeptBytes {
  readonly #disk: Disk
  readonly #folder: string
  readonly #pathOf: (sha256: string) => string
  readonly #confirm: () => Promise<void>
  readonly #turns = new Turns()
  #isFolderDurable = false

  /** `confirm` rejects where nothing may be written. */
  constructor(
    disk: Disk,
    folder: string,
    { pathOf, confirm }: { pathOf: (sha256: string) => string; confirm: () => Promise<void> },
  ) {
    this.#disk = disk
    this.#folder = folder
    this.#pathOf = pathOf
    this.#confirm = confirm
  }

  /** In turns, because two that keep the same bytes would write the same new file. */
  keep(bytes: Uint8Array): Promise<string> {
    return this.#turns.take(async () => {
      const name = sha256(bytes)
      try {
        // Folders are made where there are none: not where the disk was taken out.
        await this.#confirm()
        // What was damaged since is made whole by keeping it again.
        if (await this.#holds(name, bytes)) await this.#disk.syncFolder(this.#folder)
        else await this.#write(name, bytes)
      } catch (error) {
        throw refuse('not-saved', whyDisk(error), error)
      }
      return name
    })
  }

  async sizeOf(name: string): Promise<number | null> {
    try {
      const { isFolder, size } = await this.#disk.facts(this.#pathOf(name))
      return isFolder ? null : size
    } catch (error) {
      if (isMissing(error)) return null
      throw error
    }
  }

  async read(name: string): Promise<Uint8Array | null> {
    return (await this.sizeOf(name)) === null ? null : await this.#disk.read(this.#pathOf(name))
  }

  /** The folder is made when it is first needed. */
  async #write(name: string, bytes: Uint8Array): Promise<void> {
    if (!this.#isFolderDurable) {
      await this.#disk.makeFolder(this.#folder)
      await this.#disk.syncFolder(dirname(this.#folder))
      this.#isFolderDurable = true
    }
    await replaceFile(this.#disk, this.#pathOf(name), bytes)
  }

  async #holds(name: string, bytes: Uint8Array): Promise<boolean> {
    return (
      (await this.sizeOf(name)) === bytes.length && (await this.#disk.read(this.#pathOf(name))).equals(bytes)
    )
  }
}

/** The files that articles came from. */
export const originalsIn = (disk: Disk, layout: Layout, confirm: () => Promise<void>): KeptFolder =>
  new KeptFolder(disk, layout.originals, { pathOf: layout.original, confirm })

/** The copies of documents that evidence names. */
export const attachmentsIn = (disk: Disk, layout: Layout, confirm: () => Promise<void>): KeptFolder =>
  new KeptFolder(disk, layout.attachments, { pathOf: layout.attachment, confirm })
