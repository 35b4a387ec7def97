import { type Library, LibraryError, openLibrary } from '../library'
import { failure } from '../shared/domain/failure'
import type { Answer } from '../shared/ipc/contract'
import { describeFailure } from '../shared/strings/failures'

const closed: Answer<never> = {
  ok: false,
  error: { code: 'closed', message: describeFailure(failure('closed')) },
}

/** The one library that is open, or why none is. */
export class LibraryDoor {
  private opened: Library | null = null
  private reason: Answer<never> = closed

  constructor(
    private folder: string,
    private readonly options: {
      readonly as: string
      readonly devices: string
      readonly onChange: Parameters<Library['onChange']>[0]
    },
  ) {}

  get path(): string {
    return this.folder
  }

  get library(): Answer<Library> {
    return this.opened ? { ok: true, value: this.opened } : this.reason
  }

  /** Opens the folder, another one if given; the library that was open before is closed first. */
  async open({ folder = this.folder, readOnly = false } = {}): Promise<Answer<Library>> {
    await this.close()
    this.folder = folder
    try {
      const { as, devices, onChange } = this.options
      const library = await openLibrary(folder, { create: !readOnly, readOnly, as, devices })
      library.onChange(onChange)
      this.opened = library
    } catch (error) {
      if (!(error instanceof LibraryError)) throw error
      this.reason = { ok: false, error: { code: error.code, message: error.message } }
    }
    return this.library
  }

  async close(): Promise<void> {
    const library = this.opened
    this.opened = null
    this.reason = closed
    await library?.close()
  }
}
