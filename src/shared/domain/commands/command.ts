import type { z } from 'zod'
import type { Edit } from '../changes/touch'
import type { ArticleDocument } from '../document'
import type { Failure } from '../failure'
import type { LibraryDocument } from '../library-document'
import type { Result } from '../result'
import type { Steps } from '../steps'
import { splitsCharacter } from '../text/offsets'
import type { Instant } from '../time/day'

/** What a command may know of the world: handed in, so that the same input gives the same edits. */
export interface CommandContext {
  readonly now: Instant
  readonly newId: () => string
  /** Lower-case hex of the SHA-256 of the text in UTF-8. */
  readonly sha256: (text: string) => string
  /** One of the articles that the command named in `reads`; undefined = there is none with this id. */
  readonly article: (articleId: string) => ArticleDocument | undefined
}

/** Which document a command changes. */
export type Target = { readonly articleId: string } | { readonly claimId: string } | 'new'

/** What a command wants to happen. Nothing has happened yet. */
export interface Plan<Value> {
  readonly articleId: string
  readonly edits: readonly Edit[]
  /** What it is about, in the user's words, for "Undo: …". */
  readonly about: string
  /** Texts that must lie in `originals/` before the change counts. */
  readonly originals?: readonly string[]
  /** The answer, read from the document as it is afterwards. */
  readonly value: (after: ArticleDocument) => Value
}

export type Planned<Value> = Result<Plan<Value>, Failure>

export interface Command<Input extends z.ZodType, Value> {
  readonly input: Input
  readonly target: (input: z.output<Input>) => Target
  /** Other articles that it looks into and does not change. */
  readonly reads?: (input: z.output<Input>, document: ArticleDocument | null) => readonly string[]
  /** `document` is null for a new one only. In steps where one gesture may be about every claim of a book. */
  readonly plan: (
    document: ArticleDocument | null,
    input: z.output<Input>,
    context: CommandContext,
  ) => Planned<Value> | Steps<Planned<Value>>
}

/** Keeps the types of a command together while it is written down. */
export const command = <Input extends z.ZodType, Value>(
  definition: Command<Input, Value>,
): Command<Input, Value> => definition

/** What a command on the library itself wants to happen. */
export type LibraryPlan<Value> = Omit<Plan<Value>, 'articleId' | 'value' | 'originals'> & {
  readonly value: (after: LibraryDocument) => Value
}

/** A command that changes what belongs to no single article: people, saved filters. */
export interface LibraryCommand<Input extends z.ZodType, Value> {
  readonly input: Input
  readonly plan: (
    library: LibraryDocument,
    input: z.output<Input>,
    context: CommandContext,
  ) => Result<LibraryPlan<Value>, Failure>
}

export const libraryCommand = <Input extends z.ZodType, Value>(
  definition: LibraryCommand<Input, Value>,
): LibraryCommand<Input, Value> => definition

const ABOUT_MAX = 60

/** The first words of a claim or title, for a label. */
export function aboutWords(words: string): string {
  const line = words.replaceAll(/\s+/g, ' ').trim()
  if (line.length <= ABOUT_MAX) return line
  const cut = line.slice(0, splitsCharacter(line, ABOUT_MAX) ? ABOUT_MAX - 1 : ABOUT_MAX)
  const blank = cut.lastIndexOf(' ')
  return `${blank > 0 ? cut.slice(0, blank) : cut}…`
}
