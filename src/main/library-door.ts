import path from 'node:path'
import { fillSample, type Library, LibraryError, openLibrary } from '../library'
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
  private reason: Answer<never> = closed

  constructor(
    private folder: string,
    private readonly options: {
      /** The person at the keyboard, asked anew for every record. */
      readonly as: () => string
      readonly app: string
      readonly devices: string
      readonly onChange: Parameters<Library['onChange']>[0]
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

  get library(): Answer<Library> {
    return this.opened ? { ok: true, value: this.opened } : this.reason
  }

  /** Opens the user's own folder, from now on another one if given; the library that was open before is closed first. */
  async open({ folder = this.folder, readOnly = false } = {}): Promise<Answer<Library>> {
    this.own = folder
    return this.change(folder, readOnly)
  }

  /** `prepare` runs before anybody sees the library. */
  private async change(
    folder: string,
    readOnly: boolean,
    prepare: (library: Library) => Promise<void> = async () => {},
  ): Promise<Answer<Library>> {
    await this.close()
    this.folder = folder
    try {
      const { as, app, devices, onChange } = this.options
      const library = await openLibrary(folder, { create: !readOnly, readOnly, as, app, devices })
      await prepare(library).catch(async (error: unknown) => {
        await library.close()
        throw error
      })
      library.onChange(onChange)
      this.opened = library
    } catch (error) {
      if (!(error instanceof LibraryError)) throw error
      this.reason = { ok: false, error: { code: error.code, message: error.message } }
    }
    return this.library
  }

  /** The sample library, beside the user's own; made at the first time. */
  async openSample(): Promise<Answer<Library>> {
    return this.change(path.join(path.dirname(this.own), en.dialogs.sampleFolder), false, fillSample)
  }

  async close(): Promise<void> {
    const library = this.opened
    this.opened = null
    this.reason = closed
    await library?.close()
  }
}
