import path from 'node:path'
import {
  bringBackFrom,
  compareBackup,
  countStandings,
  freeFolder,
  type Library,
  LibraryBackups,
  type LibraryBackupsOptions,
  LibraryError,
  lookAtArticle,
  type OpenBackup,
  type PurgeOrder,
  purgeBackups,
  putInPlace,
} from '../library'
import { type BackupAbout, type BackupReason, isWhole } from '../shared/domain/backups/backup-about'
import { failure } from '../shared/domain/failure'
import type { Answer, CallInput, CallOutput } from '../shared/ipc/contract'
import { backups as words } from '../shared/strings/backups'
import { cleanFileName } from './file-name'
import type { LibraryDoor } from './library-door'

export interface BackupDeskOptions extends LibraryBackupsOptions {
  readonly door: LibraryDoor
  /** How far what a person asked for has come. */
  readonly onProgress: (progress: { readonly done: number; readonly total: number }) => void
  readonly onMade: () => void
  /** Backups are gone because they held what was removed for good: it is time for a new one. */
  readonly onPurged: () => void
}

interface Working {
  readonly giveUp: AbortController
  readonly done: Promise<unknown>
  /** The folder of the library that is being backed up; null = it is something else. */
  readonly backsUp: string | null
}

/** Makes backups, lists them, and gives back what they hold: one piece of long work after the other. */
export class BackupDesk {
  readonly #options: BackupDeskOptions
  #working: Working | null = null

  constructor(options: BackupDeskOptions) {
    this.#options = options
  }

  of(library: Library): LibraryBackups {
    return new LibraryBackups(library, this.#options)
  }

  /** Waits for one that is being made; what was asked then is made after it, if there is anything new in it. */
  async make(
    library: Library,
    why: BackupReason,
    { isShown = true, signal }: { isShown?: boolean; signal?: AbortSignal } = {},
  ) {
    return await this.#alone(async (own) => {
      const given = signal ? AbortSignal.any([own, signal]) : own
      const made = await this.of(library).make(why, { signal: given, onProgress: this.#progress(isShown) })
      if (made) this.#options.onMade()
      return made
    }, library.path)
  }

  /**
   * Deletes the backups that hold what was just removed for good. One that is being made may have read it before: it is
   * given up, and no other begins before they are gone. Gives how many were deleted.
   */
  async purge(folder: string, order: PurgeOrder): Promise<number> {
    const present = this.#working?.backsUp === folder ? this.#working : null
    present?.giveUp.abort()
    const deleted = await this.#alone(() =>
      purgeBackups(folder, order, { elsewhere: this.#options.elsewhere }),
    )
    if (deleted > 0 || present) this.#options.onPurged()
    return deleted
  }

  /** What memory holds of a library whose folder is gone, in a place that a person chose. */
  async rescue(library: Library, folder: string) {
    return await this.#alone(() => this.of(library).rescue(folder))
  }

  /** Gives up what is being made or unpacked. */
  cancel(): void {
    this.#working?.giveUp.abort()
  }

  async contents(library: Library, { name, words: sought, standing, page }: CallInput<'backups.contents'>) {
    return await this.#with(library, name, async ({ contents }) => {
      const rows = await compareBackup(contents, library.forBackups)
      const fold = sought.trim().toLocaleLowerCase()
      const found = rows.filter(
        (row) =>
          (standing === undefined || row.standing === standing) &&
          row.title.toLocaleLowerCase().includes(fold),
      )
      return {
        rows: found.slice(page.offset, page.offset + page.limit),
        total: found.length,
        counts: countStandings(rows),
      }
    })
  }

  article(library: Library, { name, articleId }: CallInput<'backups.article'>) {
    return this.#with(library, name, (backup) => lookAtArticle(library, backup, articleId))
  }

  bringBack(
    library: Library,
    { name, articleIds, way }: CallInput<'backups.bringBack'>,
  ): Promise<Answer<CallOutput<'backups.bringBack'>>> {
    return this.#with(library, name, async (backup) => {
      const answer = await bringBackFrom(library, backup, articleIds, way)
      return answer.ok ? { ok: true, value: { articles: [...answer.value.articles] } } : answer
    })
  }

  /** Unpacks a whole backup and opens it: beside the library, or in its place after that was moved aside. */
  async restore(library: Library, { name, how }: CallInput<'backups.restore'>): Promise<Answer<Library>> {
    const { door, now } = this.#options
    // A library that holds what the disk refused is not left: nobody else has it.
    if (door.unsaved) throw new LibraryError(failure('work-unsaved', String(door.unsaved.changes)))
    if (how === 'replace')
      await this.#with(library, name, async ({ contents }) => requireWhole(contents.about))
    const unpacked = await this.#alone((signal) =>
      this.of(library).unpackBeside(
        name,
        (madeAt) =>
          words.restoredFolder(
            cleanFileName(library.name, path.basename(library.path)),
            words.inFileName(madeAt),
          ),
        {
          signal,
          onProgress: this.#progress(true),
        },
      ),
    )
    if (how === 'beside') return await namedAsItsFolder(await door.open({ folder: unpacked }))
    const present = library.path
    const aside = await freeFolder(words.asideFolder(present, words.inFileName(now())))
    await door.close()
    try {
      await putInPlace({ present, aside, unpacked })
    } catch (error) {
      await door.open({ folder: present })
      throw error
    }
    return await door.open({ folder: present })
  }

  #progress(isShown: boolean) {
    return isShown ? (done: number, total: number) => this.#options.onProgress({ done, total }) : undefined
  }

  async #alone<Value>(
    work: (signal: AbortSignal) => Promise<Value>,
    backsUp: string | null = null,
  ): Promise<Value> {
    while (this.#working) await this.#working.done
    const giveUp = new AbortController()
    const result = work(giveUp.signal)
    this.#working = { giveUp, done: result.catch(() => {}), backsUp }
    try {
      return await result
    } catch (error) {
      if (giveUp.signal.aborted) throw new LibraryError(failure('given-up'), { cause: error })
      throw error
    } finally {
      this.#working = null
    }
  }

  async #with<Value>(
    library: Library,
    name: string,
    look: (backup: OpenBackup) => Promise<Value>,
  ): Promise<Value> {
    const backup = await this.of(library).open(name)
    try {
      return await look(backup)
    } finally {
      backup.zip.close()
    }
  }
}

/** What memory held of a library is not put in the place of all of it. */
function requireWhole(about: BackupAbout): void {
  if (!isWhole(about)) throw new LibraryError(failure('backup-not-restored', words.notWhole))
}

/**
 * Two libraries of one name cannot be told apart in the window. It is a command like any other: undo brings the old name
 * back, and what cannot be renamed is restored all the same.
 */
async function namedAsItsFolder(opened: Answer<Library>): Promise<Answer<Library>> {
  if (opened.ok && !opened.value.readOnly) {
    const name = path.basename(opened.value.path)
    await opened.value.execute({ name: 'library.rename', input: { name } })
  }
  return opened
}
