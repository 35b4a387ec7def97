import type { z } from 'zod'
import type { Claim } from '../shared/domain/claim'
import type { Command } from '../shared/domain/commands/command'
import type { commands, CommandName as DomainCommandName } from '../shared/domain/commands/index'
import type { ArticleDocument } from '../shared/domain/document'
import type { ClaimFilter } from '../shared/domain/queries/claim-filter'
import type { Answer, HistoryState } from '../shared/ipc/contract'
import type { QueryInput, QueryName, QueryOutput } from './queries/queries'

export type CommandName = DomainCommandName | 'history.undo' | 'history.redo'

export type CommandInput<Name extends CommandName> = Name extends DomainCommandName
  ? z.input<(typeof commands)[Name]['input']>
  : null

export type CommandOutput<Name extends CommandName> = Name extends DomainCommandName
  ? (typeof commands)[Name] extends Command<z.ZodType, infer Value>
    ? Value
    : never
  : NonNullable<HistoryState['undo']>

export interface LibraryChange {
  readonly articleId: string
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
  /** Sees what is durable and nothing else. Rejects with a `LibraryError`. */
  query<Name extends QueryName>(name: Name, input: QueryInput<Name>): Promise<QueryOutput<Name>>
  query(name: string, input?: unknown): Promise<unknown>
  /** What undo and redo would do now. */
  history(): HistoryState
  /** Told after the change is durable. Gives the function that ends it. */
  onChange(listener: (change: LibraryChange) => void): () => void
  /** The claims that a filter lets through, in the order of the claim list, each with its document. For exports. */
  documentsFor(filter: z.input<typeof ClaimFilter>): AsyncIterable<ClaimInDocument>
  /** Waits for what is on its way, writes what waits, gives the lock back. */
  close(): Promise<void>
}

export interface ClaimInDocument {
  readonly document: ArticleDocument
  readonly claim: Claim
}
