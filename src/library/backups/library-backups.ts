import { dirname, join } from 'node:path'
import { type BackupReason, isWhole } from '../../shared/domain/backups/backup-about'
import type { BackupList, BackupRow } from '../../shared/domain/backups/backup-views'
import type { BackupState } from '../../shared/domain/backups/is-backup-due'
import type { Rescued } from '../../shared/domain/backups/rescued'
import type { Instant } from '../../shared/domain/time/day'
import { freeFolder } from '../copying/free-folder'
import type { Library } from '../library'
import { refuse } from '../library-error'
import { realDisk } from '../store/disk'
import { type FoundBackup, listBackups } from './list-backups'
import type { MadeBackup } from './make-backup'
import { type BackupPlaces, placesOf } from './places'
import { rescue } from './rescue'
import type { BackupRunner } from './runner'
import { type OpenBackup, openBackup } from './verify-backup'
import type { Watching } from './write-backup'
import { UnsoundZip } from './zip-reader'

export interface LibraryBackupsOptions {
  /** A folder outside every library, for the second copies; each library gets a folder in it. */
  readonly elsewhere?: string | undefined
  readonly runner: BackupRunner
  readonly app: string
  readonly now: () => Instant
}

/** The backups of an open library. */
export class LibraryBackups {
  readonly #library: Library
  readonly #options: LibraryBackupsOptions

  constructor(library: Library, options: LibraryBackupsOptions) {
    this.#library = library
    this.#options = options
  }

  get places(): BackupPlaces {
    const { elsewhere } = this.#options
    const { path: folder, forBackups } = this.#library
    return { folder, elsewhere: elsewhere === undefined ? undefined : join(elsewhere, forBackups.libraryId) }
  }

  async list(): Promise<BackupList> {
    const places = placesOf(this.places)
    const found = await listBackups(realDisk, places)
    const backups = found.map((backup) => this.#row(backup))
    return {
      backups,
      places,
      isChanged: await this.#isChangedSince(newestOurs(backups)),
      hasRemoved: this.#library.forBackups.tombstones.length > 0,
    }
  }

  /** When the newest backup of the library was made, and whether it has changed since. */
  async state(): Promise<BackupState> {
    const { backups, isChanged } = await this.list()
    return { madeAt: newestOurs(backups)?.about?.madeAt ?? null, isChanged }
  }

  /** Null where nothing has changed since the newest one. Rejects with `backup-failed`, or `read-only`. */
  async make(why: BackupReason, watching: Watching = {}): Promise<MadeBackup | null> {
    if (this.#library.readOnly) throw refuse('read-only')
    if (!(await this.state()).isChanged) return null
    const { runner, app, now } = this.#options
    return await runner.make({ ...this.places, why, madeAt: now(), app }, watching)
  }

  /** What memory holds, as a backup in a folder that a person chose: the library's own is gone. Rejects with `not-written`. */
  async rescue(folder: string): Promise<Rescued> {
    const { app, now } = this.#options
    return await rescue(this.#library, folder, {
      app,
      madeAt: now(),
      elsewhere: this.places.elsewhere,
    })
  }

  /** Opens one for looking into it. Whoever opens it closes `zip`. Rejects with `not-found` or `backup-unsound`. */
  async open(name: string): Promise<OpenBackup> {
    const { path } = await this.#found(name)
    try {
      return await openBackup(path)
    } catch (error) {
      if (error instanceof UnsoundZip) throw refuse('backup-unsound', error.message, error)
      throw error
    }
  }

  /** Unpacks one into a new folder beside the library. Gives the folder. */
  async unpackBeside(
    name: string,
    nameOf: (madeAt: Instant) => string,
    watching: Watching = {},
  ): Promise<string> {
    const { path, about } = await this.#found(name)
    if (!about) throw refuse('backup-unsound', 'it cannot be read')
    const folder = await freeFolder(join(dirname(this.#library.path), nameOf(about.madeAt)))
    await this.#options.runner.unpack(path, folder, watching)
    return folder
  }

  /** The window names a backup by its file's name: only one that is in the list is ever opened. */
  async #found(name: string): Promise<FoundBackup> {
    const found = (await listBackups(realDisk, placesOf(this.places))).find((backup) => backup.name === name)
    if (!found) throw refuse('not-found', name)
    return found
  }

  #row({ path: _path, where, ...backup }: FoundBackup): BackupRow {
    const isOurs = backup.about?.library.id === this.#library.forBackups.libraryId
    return { ...backup, where: [...where], isOurs }
  }

  async #isChangedSince(newest: BackupRow | undefined): Promise<boolean> {
    const { forBackups } = this.#library
    const tip = newest?.about?.tip
    if (!tip) return true
    return tip.seq !== forBackups.seq || !(await forBackups.holds(tip))
  }
}

const newestOurs = (backups: readonly BackupRow[]): BackupRow | undefined =>
  backups.find(({ isOurs, about }) => isOurs && about !== null && isWhole(about))
