import type { ParsedDocument } from '../../../shared/domain/importing/imported-document'
import type { OurProcess, Parent } from '../../process/parent'
import type { ImportFailure } from '../import-error'
import type { ParseRequest } from '../parse-document'

/** What the parser is sent: bytes, never a path. */
export interface ParseJob extends ParseRequest {
  readonly id: number
}

/** What it sends back: one answer for a job, and in the meantime how many bytes of memory it holds. */
export type ParserReport =
  | { readonly kind: 'parsed'; readonly id: number; readonly document: ParsedDocument }
  | { readonly kind: 'failed'; readonly id: number; readonly failure: ImportFailure }
  | { readonly kind: 'memory'; readonly bytes: number }

/** What a worker thread says before it ends. */
export type WorkerAnswer = { readonly document: ParsedDocument } | { readonly failure: ImportFailure }

export type ParserParent = Parent<ParseJob, ParserReport>
export type ParserProcess = OurProcess<ParseJob, ParserReport>
export type StartParser = () => ParserProcess
