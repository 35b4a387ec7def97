import { basename, dirname, join } from 'node:path'
import type { Disk } from '../store/disk'
import { cannotBeRead, isMissing } from '../store/disk-error'
import { replaceFile } from '../store/durable-file'
import type { Layout } from '../store/layout'

/** `damaged`: it once was good. `torn`: an end that never became whole. */
export type WhyAside = 'damaged' | 'torn'

/** Where files go that are not what they were: never deleted, never written over, for somebody who may read more in them. */
export class Quarantine {
  readonly #disk: Disk
  readonly #layout: Layout
  readonly #newId: () => string

  constructor(disk: Disk, layout: Layout, newId: () => string) {
    this.#disk = disk
    this.#layout = layout
    this.#newId = newId
  }

  /**
   * Gives the file a second name in the quarantine, durably; only then may something else take its place. Gives the
   * name in words for people, or null where there is no such file. Disks without links get a copy. A folder that stands
   * where a file should goes there as it is: it can have one name only.
   */
  async hold(path: string): Promise<string | null> {
    const aside = await this.#placeFor(path, 'damaged')
    try {
      if (await this.#isFolder(path)) await this.#move(path, aside.path)
      else await this.#link(path, aside.path)
    } catch (error) {
      if (isMissing(error)) return null
      throw error
    }
    await this.#disk.syncFolder(this.#layout.quarantine)
    return aside.name
  }

  async #link(path: string, aside: string): Promise<void> {
    try {
      await this.#disk.link(path, aside)
    } catch (error) {
      if (isMissing(error)) throw error
      await this.#copy(path, aside)
    }
  }

  /** What cannot be read either has its only name there. */
  async #copy(path: string, aside: string): Promise<void> {
    let bytes: Buffer
    try {
      bytes = await this.#disk.read(path)
    } catch (error) {
      if (!cannotBeRead(error)) throw error
      return await this.#move(path, aside)
    }
    await replaceFile(this.#disk, aside, bytes)
  }

  async #isFolder(path: string): Promise<boolean> {
    try {
      return (await this.#disk.facts(path)).isFolder
    } catch (error) {
      // A link that leads in a circle, say: it can have a second name all the same.
      if (cannotBeRead(error)) return false
      throw error
    }
  }

  async #move(path: string, aside: string): Promise<void> {
    await this.#disk.rename(path, aside)
    await this.#disk.syncFolder(dirname(path))
  }

  /** Keeps bytes that stood in a file. */
  async keep(path: string, bytes: Uint8Array, why: WhyAside): Promise<string> {
    const aside = await this.#placeFor(path, why)
    await replaceFile(this.#disk, aside.path, bytes)
    return aside.name
  }

  /** The id says when, for it begins with the time. */
  async #placeFor(path: string, why: WhyAside): Promise<{ path: string; name: string }> {
    await this.#disk.makeFolder(this.#layout.quarantine)
    await this.#disk.syncFolder(this.#layout.folder)
    const file = `${basename(path)}-${this.#newId()}.${why}`
    return { path: join(this.#layout.quarantine, file), name: `quarantine/${file}` }
  }
}
