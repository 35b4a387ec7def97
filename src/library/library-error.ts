import type { Failure, FailureCode } from '../shared/domain/failure'
import { describeFailure } from '../shared/strings/failures'

/** Why the library refused. `message` is the sentence a person reads; it never holds the text of an article. */
export class LibraryError extends Error {
  override readonly name = 'LibraryError'
  readonly code: FailureCode

  constructor(failure: Failure, options?: { readonly cause?: unknown }) {
    super(describeFailure(failure), options)
    this.code = failure.code
  }
}

/** Shortens `throw new LibraryError(...)` where the failure is known on the spot. */
export const refuse = (code: FailureCode, detail?: string, cause?: unknown): LibraryError =>
  new LibraryError(detail === undefined ? { code } : { code, detail }, { cause })
