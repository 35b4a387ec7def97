import { z } from 'zod'
import { Article, ArticleVersion, articleFields, Id } from '../domain/article'
import { Claim } from '../domain/claim'
import { commands } from '../domain/commands'
import type { Failure } from '../domain/failure'
import { ClaimFilter, Page } from '../domain/queries/claim-filter'
import { ArticleRow, ClaimRow } from '../domain/queries/rows'
import { Block } from '../domain/text/blocks'
import { Mask } from '../domain/text/masks'
import { actionIds } from './actions'
import type { Channel, EventName } from './channels'
import { MAX_PAGE, MAX_PASTED } from './limits'

const WindowPage = Page.extend({ limit: z.int().positive().max(MAX_PAGE) })

const Done = z.strictObject({
  /** What was undone or redone: the command's name and what it was about. */
  name: z.string(),
  about: z.string(),
  articleId: Id,
})

/** What undo and redo would do now; null = nothing. */
export const HistoryState = z.strictObject({ undo: Done.nullable(), redo: Done.nullable() })
export type HistoryState = z.output<typeof HistoryState>

export const LibraryInfo = z.strictObject({
  name: z.string(),
  path: z.string(),
  readOnly: z.boolean(),
  articles: z.int(),
  claims: z.int(),
})
export type LibraryInfo = z.output<typeof LibraryInfo>

/** A pasted text as a preview shows it. Nothing is kept yet. */
export const PastedPreview = z.strictObject({
  title: articleFields.title,
  byline: z.string().optional(),
  rawText: z.string(),
  blocks: z.array(Block),
  masks: z.array(Mask),
  /** An article of the library with the very same text. */
  alreadyHeld: z.strictObject({ articleId: Id, title: z.string() }).nullable(),
})
export type PastedPreview = z.output<typeof PastedPreview>

/** An article with its current wording and the claims on it, as the reader shows it. */
export const ArticleView = z.strictObject({
  article: Article,
  version: ArticleVersion,
  claims: z.array(Claim),
})
export type ArticleView = z.output<typeof ArticleView>

const ClaimAnswer = z.strictObject({ claim: Claim })

const call = <Input extends z.ZodType, Output extends z.ZodType>(input: Input, output: Output) => ({
  input,
  output,
})

/** The one contract between window and main process: channel -> what goes in, what comes out. Parsed on arrival. */
export const contract = {
  'library.info': call(z.null(), LibraryInfo),
  /** Tries again where the library could not be opened; null = the person chose no folder. */
  'library.open': call(
    z.strictObject({ how: z.enum(['again', 'reading-only', 'another-folder']) }),
    LibraryInfo.nullable(),
  ),
  'articles.readPasted': call(z.strictObject({ text: z.string().max(MAX_PASTED) }), PastedPreview),
  'articles.add': call(commands['articles.add'].input, z.strictObject({ articleId: Id, versionId: Id })),
  'articles.update': call(commands['articles.update'].input, z.strictObject({ rev: z.int() })),
  'articles.list': call(
    z.strictObject({ page: WindowPage }),
    z.strictObject({ rows: z.array(ArticleRow), total: z.int() }),
  ),
  'articles.get': call(z.strictObject({ articleId: Id }), ArticleView),
  'claims.create': call(commands['claims.create'].input, z.strictObject({ claimId: Id, claim: Claim })),
  'claims.update': call(commands['claims.update'].input, ClaimAnswer),
  'claims.delete': call(commands['claims.delete'].input, z.strictObject({ claimId: Id })),
  'claims.list': call(
    z.strictObject({ filter: ClaimFilter, page: WindowPage }),
    z.strictObject({ rows: z.array(ClaimRow), total: z.int() }),
  ),
  'readings.setDueDate': call(commands['readings.setDueDate'].input, ClaimAnswer),
  'history.state': call(z.null(), HistoryState),
  'history.undo': call(z.null(), Done),
  'history.redo': call(z.null(), Done),
  'exports.claims': call(
    z.strictObject({ filter: ClaimFilter, byteOrderMark: z.boolean() }),
    /** `file` is the name of the file alone; null = the person cancelled. */
    z.strictObject({ file: z.string().nullable(), claims: z.int() }),
  ),
  /** The window has saved what was being typed: it may be closed. */
  'window.release': call(z.null(), z.null()),
} as const satisfies Record<Channel, { input: z.ZodType; output: z.ZodType }>

export type Contract = typeof contract

export const eventContract = {
  /** After every change: which article it was in, and what undo and redo would do now. */
  'library.changed': z.strictObject({ articleId: Id, history: HistoryState }),
  /** A menu entry was chosen. */
  'action.chosen': z.strictObject({ id: z.enum(actionIds) }),
  /** The window is about to be closed and waits for `window.release`. */
  'window.closing': z.null(),
} as const satisfies Record<EventName, z.ZodType>

export type EventContract = typeof eventContract

/** What crosses the bridge: a thrown error would lose everything but its message on the way. */
export type Answer<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly error: { readonly code: Failure['code']; readonly message: string } }

export type CallInput<C extends Channel> = z.input<Contract[C]['input']>
export type CallOutput<C extends Channel> = z.output<Contract[C]['output']>

/** What the preload puts on `window.hindsight`. */
export type Bridge = {
  readonly [C in Channel]: (input: CallInput<C>) => Promise<Answer<CallOutput<C>>>
} & {
  readonly on: <E extends EventName>(
    event: E,
    listener: (payload: z.output<EventContract[E]>) => void,
  ) => () => void
}
