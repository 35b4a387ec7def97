import type { z } from 'zod'
import type { CheckReport } from '../shared/domain/checking/check-report'
import type { Command, LibraryCommand } from '../shared/domain/commands/command'
import type {
  CommandName as ArticleCommandName,
  commands,
  LibraryCommandName,
  libraryCommands,
} from '../shared/domain/commands/index'
import type { ClaimInArticle } from '../shared/domain/exports/claim-csv'
import type { Purged, PurgeName, purgeInputs } from '../shared/domain/purge/purge-input'
import type { ClaimFilter, ClaimOrder } from '../shared/domain/queries/claim-filter'
import type { RepairNotice } from '../shared/domain/repair/notice'
import type { Answer, HistoryState } from '../shared/ipc/contract'
import type { CheckOptions } from './checking/check-library'
import type { BringBackInput, BroughtBack } from './commands/bring-back'
import type { BackupSource } from './opening/backup-source'
import type { QueryInput, QueryName, QueryOutput } from './queries/queries'
import type { Carried } from './saving/carry-over'
import type { Unsaved } from './saving/unsaved-work'
import type { Unwritten } from './store/write-behind'

export type CommandName =
  | ArticleCommandName
  | LibraryCommandName
  | PurgeName
  | 'articles.bringBack'
  | 'history.undo'
  | 'history.redo'

type AllCommands = typeof commands & typeof libraryCommands

export type CommandInput<Name extends CommandName> = Name extends keyof AllCommands
  ? z.input<AllCommands[Name]['input']>
  : Name extends PurgeName
    ? z.input<(typeof purgeInputs)[Name]>
    : Name extends 'articles.bringBack'
      ? BringBackInput
      : null

export type CommandOutput<Name extends CommandName> = Name extends keyof AllCommands
  ? AllCommands[Name] extends Command<z.ZodType, infer Value> | LibraryCommand<z.ZodType, infer Value>
    ? Value
    : never
  : Name extends PurgeName
    ? Purged
    : Name extends 'articles.bringBack'
      ? BroughtBack
      : NonNullable<HistoryState['undo']>

export interface LibraryChange {
  /** Null = the library itself: a person, a saved filter. */
  readonly articleId: string | null
  readonly history: HistoryState
}

/** An open library: a folder on disk whose only way in is `execute`. */
export interface Library {
  readonly path: string
  readonly name: string
  readonly readOnly: boolean
  /** Resolves only when the change is durable, or was refused. */
  execute<Name extends CommandName>(call: {
    readonly name: Name
    readonly input: CommandInput<Name>
  }): Promise<Answer<CommandOutput<Name>>>
  execute(call: { readonly name: string; readonly input?: unknown }): Promise<Answer<unknown>>
  /**
   * Keeps the bytes a document was imported from; gives their SHA-256 for `document.originalSha256` of `articles.add`
   * when they are durable. Rejects with a `LibraryError`.
   */
  keepOriginal(bytes: Uint8Array): Promise<string>
  /**
   * Keeps a copy of a document; gives its SHA-256 for `evidence.localCopy` of `evidence.attach` when it is durable. The
   * query `evidence.copy` reads it back. Rejects with a `LibraryError`.
   */
  keepAttachment(bytes: Uint8Array): Promise<string>
  /** Sees what is durable and nothing else. Rejects with a `LibraryError`. */
  query<Name extends QueryName>(name: Name, input: QueryInput<Name>): Promise<QueryOutput<Name>>
  query(name: string, input?: unknown): Promise<unknown>
  /** What backups ask of it. */
  readonly forBackups: BackupSource
  /** What undo and redo would do now. */
  history(): HistoryState
  /** Told after the change is durable. Gives the function that ends it. */
  onChange(listener: (change: LibraryChange) => void): () => void
  /** Reads every byte and compares it with what it should be. Changes nothing. */
  check(options?: CheckOptions): Promise<CheckReport>
  /** Mends what a check found, as far as it can be mended; `library.notices` says what was done. Rejects with a `LibraryError`. */
  repair(report: CheckReport): Promise<void>
  /** Told of every file that is repaired from now on; `library.notices` has them all. Gives the function that ends it. */
  onRepair(listener: (notice: RepairNotice) => void): () => void
  /** The claims that a filter lets through, in the given order or that of the claim list, each with its document. For exports. */
  documentsFor(filter: z.input<typeof ClaimFilter>, order?: ClaimOrder): AsyncIterable<ClaimInDocument>
  /** What the disk has refused and memory keeps; null = everything is on the disk. */
  unsaved(): Unsaved | null
  /** Told whenever that changes. Gives the function that ends it. */
  onUnsaved(listener: (unsaved: Unsaved | null) => void): () => void
  /** Files that the disk goes on refusing, though the journal has what they lack; null = none. */
  unwritten(): Unwritten | null
  /** Told whenever that changes. Gives the function that ends it. */
  onUnwritten(listener: (unwritten: Unwritten | null) => void): () => void
  /** Asks the disk at once; true = every change is on it. */
  trySavingAgain(): Promise<boolean>
  /**
   * Waits for what is on its way and writes every document; then nothing is written until `work` is done. False comes
   * with it while the disk still refuses something.
   */
  atRest<T>(work: (isSaved: boolean) => Promise<T>): Promise<T>
  /** What waits for the disk, for a copy of this library to carry over. */
  waiting(): Carried
  /** Makes what waits in another copy of this library durable here. Rejects with a `LibraryError`. */
  carryOver(waiting: Carried): Promise<void>
  /** Waits for what is on its way, writes what waits, gives the lock back. */
  close(): Promise<void>
}

export type ClaimInDocument = ClaimInArticle
