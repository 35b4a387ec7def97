import path from 'node:path'
import {
  fillSample,
  isUnwritable,
  type Library,
  LibraryError,
  type LibraryHolder,
  lockOn,
  type OpenOptions,
  openLibrary,
  type Unsaved,
  type Unwritten,
} from '../library'
import { failure } from '../shared/domain/failure'
import type { Answer } from '../shared/ipc/contract'
import { en } from '../shared/strings/en'
import { describeFailure } from '../shared/strings/failures'

const closed: Answer<never> = {
  ok: false,
  error: { code: 'closed', message: describeFailure(failure('closed')) },
}

export interface DoorOptions {
  /** The person at the keyboard, asked anew for every record. */
  readonly as: () => string
  readonly app: string
  readonly devices: string
  /** A folder outside every library, for the second copies of backups. */
  readonly backupsElsewhere?: string
  /** Takes what is removed for good out of the backups of the library in a folder. */
  readonly purgeBackups?: NonNullable<OpenOptions['purgeBackups']>
  /** Where the search index lies, and who makes it. */
  readonly search?: OpenOptions['search']
  readonly onProgress?: OpenOptions['onProgress']
  readonly onChange: Parameters<Library['onChange']>[0]
  readonly onRepair: Parameters<Library['onRepair']>[0]
  readonly onUnsaved: (unsaved: Unsaved | null) => void
  readonly onUnwritten: (unwritten: Unwritten | null) => void
  /** A library is open, or is called otherwise from now on. */
  readonly onOpen: (library: Library) => void
  /** A mistake of ours: the window is told only that there was one. */
  readonly report: (error: unknown) => void
  /** May a library be made in this folder? Not where one was before that is missing now: its disk may not be there. */
  readonly mayCreate: (folder: string) => boolean
  readonly open?: typeof openLibrary
}

/** The one library that is open, or why none is. */
export class LibraryDoor {
  private opened: Library | null = null
  private hearNoMore = (): void => {}
  /** The user's own library: where to come back to from the sample. */
  private own: string
  /** One library after the other: what is asked while one opens or closes is answered after it. */
  private turn: Promise<Answer<Library>> = Promise.resolve(closed)
  /** A copy is being made that will take the place of the open library. */
  private isBeingCopied = false
  /** Why a library is open for reading only, where nobody asked for that. */
  private readonly reasons = new WeakMap<Library, string>()

  /** The folder that was asked for last, whether or not it could be opened. */
  private wanted: string

  constructor(
    private folder: string,
    private readonly options: DoorOptions,
  ) {
    this.own = folder
    this.wanted = folder
  }

  get ownPath(): string {
    return this.own
  }

  get path(): string {
    return this.folder
  }

  get wantedPath(): string {
    return this.wanted
  }

  /** The window is there before the library: who asks while it opens waits for it, and is not told that none is open. */
  get library(): Promise<Answer<Library>> {
    return this.turn
  }

  /** For those who only read: while the library is copied they need not wait. */
  get readable(): Promise<Answer<Library>> {
    return this.opened && this.isBeingCopied ? Promise.resolve({ ok: true, value: this.opened }) : this.turn
  }

  /** Why the library is open for reading only, where nobody asked for that. */
  get readOnlyBecause(): string | null {
    return (this.opened && this.reasons.get(this.opened)) ?? null
  }

  /** Changes that only memory holds. */
  get unsaved(): Unsaved | null {
    return this.opened?.unsaved() ?? null
  }

  /** Who has the folder that was asked for open for writing; null = nobody. */
  holder(): Promise<LibraryHolder | null> {
    return lockOn(this.wanted)
  }

  /**
   * Opens the user's own folder, from now on another one if given. What cannot be opened leaves the library open that
   * was open before. `instead`: the lock of a computer that is gone, as `holder` named it.
   */
  open({
    folder = this.wanted,
    readOnly = false,
    instead,
  }: {
    readonly folder?: string
    readonly readOnly?: boolean
    readonly instead?: string
  } = {}): Promise<Answer<Library>> {
    return this.change(folder, { readOnly, instead }, async (library) => {
      this.own = library.path
    })
  }

  /** The sample library, beside the user's own; made at the first time. */
  openSample(): Promise<Answer<Library>> {
    return this.change(path.join(path.dirname(this.own), en.dialogs.sampleFolder), {}, fillSample)
  }

  /** Puts another copy in the place of the open library. Until it is made, reading goes on and changes wait for it. */
  exchange(
    make: (current: Library, open: (folder: string) => Promise<Library>) => Promise<Library>,
  ): Promise<Answer<Library>> {
    return this.next(async () => {
      const current = this.opened
      if (!current) throw new LibraryError(failure('closed'))
      this.isBeingCopied = true
      try {
        const copy = await make(current, (folder) => this.openIn(folder, { readOnly: false }))
        // What could not be saved here is saved there, and a disk that fails must not keep the person here.
        await this.leave().catch(this.options.report)
        if (this.folder === this.own) this.own = copy.path
        return this.enter(copy)
      } finally {
        this.isBeingCopied = false
      }
    })
  }

  close(): Promise<void> {
    const left = this.turn.then(() => this.leave())
    this.turn = left.then(
      () => closed,
      () => closed,
    )
    return left
  }

  /** `prepare` runs before anybody sees the library. */
  private change(
    folder: string,
    how: Pick<OpenOptions, 'readOnly' | 'instead'>,
    prepare: (library: Library) => Promise<void>,
  ): Promise<Answer<Library>> {
    return this.next(async () => {
      this.wanted = folder
      const unsaved = this.unsaved
      if (unsaved) throw new LibraryError(failure('work-unsaved', String(unsaved.changes)))
      // One's own lock would keep one out.
      if (this.opened && !this.opened.readOnly && this.folder === folder) await this.leave()
      if (!this.opened) this.folder = folder
      const library = await this.openIn(folder, how)
      await prepare(library).catch(async (error: unknown) => {
        await library.close()
        throw error
      })
      await this.leave()
      return this.enter(library)
    })
  }

  private async openIn(folder: string, how: Pick<OpenOptions, 'readOnly' | 'instead'>): Promise<Library> {
    const {
      as,
      app,
      devices,
      backupsElsewhere,
      purgeBackups,
      search,
      onProgress,
      mayCreate,
      open = openLibrary,
    } = this.options
    const options = {
      as,
      app,
      devices,
      backupsElsewhere,
      search,
      onProgress,
      ...(purgeBackups ? { purgeBackups } : {}),
      keepsUnsaved: true,
    }
    if (how.readOnly) return await open(folder, { ...options, readOnly: true })
    try {
      return await open(folder, { ...options, ...how, create: mayCreate(folder) })
    } catch (error) {
      if (!(error instanceof LibraryError) || !isUnwritable(error)) throw error
      const library = await open(folder, { ...options, readOnly: true })
      this.reasons.set(library, error.message)
      return library
    }
  }

  private enter(library: Library): Answer<Library> {
    const { onChange, onOpen } = this.options
    let { name } = library
    const stops = [
      library.onChange((change) => {
        if (name !== library.name) onOpen(library)
        name = library.name
        onChange(change)
      }),
      library.onUnsaved(this.options.onUnsaved),
      library.onUnwritten(this.options.onUnwritten),
      library.onRepair(this.options.onRepair),
    ]
    this.hearNoMore = () => {
      for (const stop of stops) stop()
    }
    this.opened = library
    this.folder = library.path
    this.wanted = library.path
    onOpen(library)
    this.options.onUnwritten(library.unwritten())
    return { ok: true, value: library }
  }

  private next(act: () => Promise<Answer<Library>>): Promise<Answer<Library>> {
    const answer = this.turn.then(act).catch((error: unknown): Answer<Library> => {
      const { code, message } = error instanceof LibraryError ? error : this.mistake(error)
      return { ok: false, error: { code, message } }
    })
    this.turn = answer.then((given) => (!given.ok && this.opened ? { ok: true, value: this.opened } : given))
    return answer
  }

  private mistake(error: unknown): { code: 'internal'; message: string } {
    this.options.report(error)
    return { code: 'internal', message: describeFailure(failure('internal')) }
  }

  private async leave(): Promise<void> {
    const library = this.opened
    this.opened = null
    // What it says while it closes is no news about the one that comes after it.
    this.hearNoMore()
    await library?.close()
  }
}
