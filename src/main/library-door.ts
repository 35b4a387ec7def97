import path from 'node:path'
import { fillSample, type Library, LibraryError, type OpenOptions, openLibrary } from '../library'
import { failure } from '../shared/domain/failure'
import type { Answer } from '../shared/ipc/contract'
import { en } from '../shared/strings/en'
import { describeFailure } from '../shared/strings/failures'

const closed: Answer<never> = {
  ok: false,
  error: { code: 'closed', message: describeFailure(failure('closed')) },
}

/** The one library that is open, or why none is. */
export class LibraryDoor {
  private opened: Library | null = null
  /** The user's own library: where to come back to from the sample. */
  private own: string
  /** One library after the other: what is asked while one opens or closes is answered after it. */
  private turn: Promise<Answer<Library>> = Promise.resolve(closed)

  constructor(
    private folder: string,
    private readonly options: {
      /** The person at the keyboard, asked anew for every record. */
      readonly as: () => string
      readonly app: string
      readonly devices: string
      /** Where the search index lies, and who makes it. */
      readonly search?: OpenOptions['search']
      readonly onChange: Parameters<Library['onChange']>[0]
      /** A mistake of ours: the window is told only that there was one. */
      readonly report: (error: unknown) => void
      readonly onProgress?: OpenOptions['onProgress']
    },
  ) {
    this.own = folder
  }

  get ownPath(): string {
    return this.own
  }

  get path(): string {
    return this.folder
  }

  /** The window is there before the library: who asks while it opens waits for it, and is not told that none is open. */
  get library(): Promise<Answer<Library>> {
    return this.turn
  }

  /** Opens the user's own folder, from now on another one if given; the library that was open before is closed first. */
  open({ folder = this.folder, readOnly = false } = {}): Promise<Answer<Library>> {
    this.own = folder
    return this.change(folder, readOnly)
  }

  /** The sample library, beside the user's own; made at the first time. */
  openSample(): Promise<Answer<Library>> {
    return this.change(path.join(path.dirname(this.own), en.dialogs.sampleFolder), false, fillSample)
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
    readOnly: boolean,
    prepare: (library: Library) => Promise<void> = async () => {},
  ): Promise<Answer<Library>> {
    this.folder = folder
    return this.next(async () => {
      await this.leave()
      const { as, app, devices, search, onChange, onProgress } = this.options
      const library = await openLibrary(folder, {
        create: !readOnly,
        readOnly,
        as,
        app,
        devices,
        search,
        onProgress,
      })
      await prepare(library).catch(async (error: unknown) => {
        await library.close()
        throw error
      })
      library.onChange(onChange)
      this.opened = library
      return { ok: true, value: library }
    })
  }

  private next(act: () => Promise<Answer<Library>>): Promise<Answer<Library>> {
    this.turn = this.turn.then(act).catch((error: unknown) => {
      const { code, message } = error instanceof LibraryError ? error : this.mistake(error)
      return { ok: false, error: { code, message } }
    })
    return this.turn
  }

  private mistake(error: unknown): { code: 'internal'; message: string } {
    this.options.report(error)
    return { code: 'internal', message: describeFailure(failure('internal')) }
  }

  private async leave(): Promise<void> {
    const library = this.opened
    this.opened = null
    await library?.close()
  }
}
