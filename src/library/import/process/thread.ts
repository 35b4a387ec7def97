import { parentPort } from 'node:worker_threads'
import { NotReadable } from '../import-error'
import { type ParseRequest, parseDocument } from '../parse-document'
import type { WorkerAnswer } from './protocol'

/** The thread that parses: one document, one answer. Anything unforeseen ends it, and that is an answer too. */
export function parseInThread(): void {
  parentPort?.once('message', (request: ParseRequest) => {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
    parentPort?.postMessage(answerTo(request))
  })
}

function answerTo(request: ParseRequest): WorkerAnswer {
  try {
    return { document: parseDocument(request) }
  } catch (error) {
    if (error instanceof NotReadable) return { failure: error.failure }
    throw error
  }
}
