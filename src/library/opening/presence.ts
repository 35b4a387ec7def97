import { away } from '../../shared/strings/away'
import { Turns } from '../commands/turns'
import type { Journal } from '../journal/journal'
import { NotAsLeft } from '../journal/segment-writer'
import type { Lock } from '../lock/lock'
import type { Disk } from '../store/disk'
import { DiskFault } from '../store/disk-error'
import type { Layout } from '../store/layout'
import { readLibraryFile } from '../store/library-file'

export interface PresenceOptions {
  readonly disk: Disk
  readonly layout: Layout
  readonly libraryId: string
  readonly lock: Lock
  readonly journal: Journal
}

/**
 * Is what lies in the folder still the library that is open, and ours to write? A stick may be pulled out and put back:
 * its files are dead then, its disk may have another number, and it may have been in another computer meanwhile. It is
 * gone on with only if it is the same library, its lock says what ours said, and its journal ends as we left it.
 */
export class Presence {
  readonly #options: PresenceOptions
  readonly #turns = new Turns()
  #isInDoubt = false
  /** Once it was lost it stays so: whoever took it may have written, and what we know of it is no longer true. */
  #lost: string | null = null

  constructor(options: PresenceOptions) {
    this.#options = options
  }

  /** Asked before anything is written. Rejects with an error that says why nothing may be, or with the system's. */
  confirm(): Promise<void> {
    return this.#turns.take(async () => {
      if (this.#lost !== null) throw new DiskFault(this.#lost)
      if (!this.#isInDoubt && (await this.#options.lock.isHeld())) return
      this.#isInDoubt = true
      await this.#comeBack()
      this.#isInDoubt = false
    })
  }

  /** The disk refused something: what is open of it may be dead, even where every name leads to what it did. */
  doubt(): void {
    this.#isInDoubt = true
  }

  async #comeBack(): Promise<void> {
    const { disk, layout, libraryId, lock, journal } = this.#options
    const there = await readLibraryFile(disk, layout, { newer: true })
    if (!there) throw new DiskFault(away.notThere)
    if (there.id !== libraryId) throw new DiskFault(away.another)
    if (!(await lock.takeUpAgain())) throw this.#lose(away.lockLost)
    try {
      await journal.takeUpAgain()
    } catch (error) {
      throw error instanceof NotAsLeft ? this.#lose(away.changed) : error
    }
  }

  #lose(why: string): DiskFault {
    this.#lost = why
    return new DiskFault(why)
  }
}
