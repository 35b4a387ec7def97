import { type Library, LibraryError } from '../library'
import { isBackupDue } from '../shared/domain/backups/is-backup-due'
import type { BackupDesk } from './backup-desk'
import type { LibraryDoor } from './library-door'

/** A changed library is backed up so often. */
const EVERY_MS = 30 * 60_000
/** It is looked so often whether that is due: a laptop that was asleep is not to wait another half hour. */
const LOOK_EVERY_MS = 60_000
/** On quitting, what was changed is backed up if the newest backup is older than this, and if it takes no longer than that. */
const QUIT_AFTER_MS = 10 * 60_000
const QUIT_WITHIN_MS = 5_000

export interface BackupScheduleOptions {
  readonly door: LibraryDoor
  readonly desk: BackupDesk
  readonly now: () => Date
  /** A backup that came by itself and could not be made: told once, until one has worked again. */
  readonly onFailure: (error: unknown) => void
}

/** Backs up the open library by itself. */
export class BackupSchedule {
  readonly #options: BackupScheduleOptions
  #timer: NodeJS.Timeout | undefined
  #hasFailed = false

  constructor(options: BackupScheduleOptions) {
    this.#options = options
  }

  start(): void {
    this.#timer = setInterval(() => void this.look(), LOOK_EVERY_MS).unref()
  }

  /** Makes a backup if one is due. */
  async look(): Promise<void> {
    const library = await this.#writable()
    if (library && (await this.#isOlderThan(library, EVERY_MS))) await this.#make(library, 'schedule')
  }

  /** Those that held what was removed for good are gone: there is a new one at once. */
  async afterPurge(): Promise<void> {
    const library = await this.#writable()
    if (library) await this.#make(library, 'purge')
  }

  /** Before the library is closed: quick, or not at all. One that is being made already gets no more time. */
  async quit(): Promise<void> {
    clearInterval(this.#timer)
    const library = await this.#writable()
    if (!library || !(await this.#isOlderThan(library, QUIT_AFTER_MS))) return
    const late = AbortSignal.timeout(QUIT_WITHIN_MS)
    late.addEventListener('abort', () => this.#options.desk.cancel())
    await this.#make(library, 'quit', late)
  }

  async #writable(): Promise<Library | null> {
    const library = await this.#options.door.library
    return library.ok && !library.value.readOnly ? library.value : null
  }

  async #isOlderThan(library: Library, age: number): Promise<boolean> {
    return isBackupDue(await this.#options.desk.of(library).state(), this.#options.now(), age)
  }

  async #make(library: Library, why: 'schedule' | 'quit' | 'purge', signal?: AbortSignal): Promise<void> {
    try {
      await this.#options.desk.make(library, why, { isShown: false, ...(signal ? { signal } : {}) })
      this.#hasFailed = false
    } catch (error) {
      // One that was too slow for quitting is made at the next start; one that a removal for good stopped, after it.
      if (signal?.aborted || (error instanceof LibraryError && error.code === 'given-up')) return
      if (!this.#hasFailed) this.#options.onFailure(error)
      this.#hasFailed = true
    }
  }
}
