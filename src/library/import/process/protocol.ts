import type { ParsedDocument } from '../../../shared/domain/importing/imported-document'
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

/** The parent as the parser process sees it. */
export interface ParserParent {
  onJob(listener: (job: ParseJob) => void): void
  report(report: ParserReport): void
}

/** The parser process as its parent sees it. */
export interface ParserProcess {
  send(job: ParseJob): void
  onReport(listener: (report: ParserReport) => void): void
  /** It ended, for whatever reason. */
  onEnd(listener: () => void): void
  /** Its memory in bytes, seen from outside; undefined where that cannot be seen. */
  memory(): number | undefined
  /** At once, whatever it is doing. */
  kill(): void
  /** While it works, and only then, it keeps the parent from ending. */
  hold(isWorking: boolean): void
}

export type StartParser = () => ParserProcess
