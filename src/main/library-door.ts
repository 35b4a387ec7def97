import { type Library, LibraryError, openLibrary } from '../library'
import { type Failure, failure } from '../shared/domain/failure'
import { fail, ok, type Result } from '../shared/domain/result'

/** The one library that is open, or why none is. */
export class LibraryDoor {
  private opened: Library | null = null
  private reason: Failure = failure('closed')

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

  get library(): Result<Library, Failure> {
    return this.opened ? ok(this.opened) : fail(this.reason)
  }

  /** Opens the folder, another one if given; the library that was open before is closed first. */
  async open({ folder = this.folder, readOnly = false } = {}): Promise<Result<Library, Failure>> {
    await this.close()
    this.folder = folder
    try {
      const { as, devices, onChange } = this.options
      const library = await openLibrary(folder, { create: !readOnly, readOnly, as, devices })
      library.onChange(onChange)
      this.opened = library
    } catch (error) {
      if (!(error instanceof LibraryError)) throw error
      this.reason = error.failure
    }
    return this.library
  }

  async close(): Promise<void> {
    const library = this.opened
    this.opened = null
    this.reason = failure('closed')
    await library?.close()
  }
}
