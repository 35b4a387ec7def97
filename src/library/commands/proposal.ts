import type { AnyDocument } from '../../shared/domain/changes/draft'
import type { Edit } from '../../shared/domain/changes/touch'
import type { Steps } from '../../shared/domain/steps'

/** One record that is to be made: which edits in which document, in whose name. */
export interface Proposal {
  /** The document: an article's id, or the library's own. */
  readonly scope: string
  readonly edits: readonly Edit[]
  /** The command, without its version. */
  readonly name: string
  readonly about: string
  readonly undoes?: string
  /** Asked before it is made: is the document still as the proposer believes? Throws a `LibraryError` if not. */
  readonly check?: (document: AnyDocument | null) => Steps<void>
}

/** What one call wants to happen, all of it or nothing. */
export interface Gesture {
  /** None where there is nothing to change. */
  readonly proposals: readonly Proposal[]
  readonly scope: string
  readonly originals: readonly string[]
  /** The answer, read from the document as it is afterwards. */
  readonly value: (after: AnyDocument) => unknown
}
