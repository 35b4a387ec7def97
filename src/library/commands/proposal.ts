import type { Edit } from '../../shared/domain/changes/touch'
import type { ArticleDocument } from '../../shared/domain/document'

/** One record that is to be made: which edits in which article, in whose name. */
export interface Proposal {
  readonly articleId: string
  readonly edits: readonly Edit[]
  /** The command, without its version. */
  readonly name: string
  readonly about: string
  readonly undoes?: string
  /** Asked before it is made: is the document still as the proposer believes? Throws a `LibraryError` if not. */
  readonly check?: (document: ArticleDocument | null) => void
}

/** What one call wants to happen, all of it or nothing. */
export interface Gesture {
  /** None where there is nothing to change. */
  readonly proposals: readonly Proposal[]
  readonly articleId: string
  readonly originals: readonly string[]
  /** The answer, read from the article as it is afterwards. */
  readonly value: (after: ArticleDocument) => unknown
}
