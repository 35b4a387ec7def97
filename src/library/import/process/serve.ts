import { Worker } from 'node:worker_threads'
import type { ImportErrorCode, ImportFailure } from '../import-error'
import type { ParseJob, ParserParent, ParserReport, WorkerAnswer } from './protocol'

/** Of the heap of the thread that parses. Buffers are outside it: the parent watches the whole process. */
const HEAP_MB = 512
const REPORT_EVERY_MS = 100

/**
 * The parser process: every document gets a worker thread of its own, with a limit on its heap, and the thread ends
 * with it. This thread touches no document, so it can still speak while the other hangs. The thread for the next
 * document is started ahead, because loading the parser takes longer than most documents.
 */
export function serveParser(parent: ParserParent, program: URL): void {
  let spare = startThread(program)
  parent.onJob((job) => {
    const thread = spare
    spare = startThread(program)
    const reporting = setInterval(() => {
      parent.report({ kind: 'memory', bytes: process.memoryUsage.rss() })
    }, REPORT_EVERY_MS)
    answerOf(thread, job)
      .then((report) => parent.report(report))
      .catch((error: unknown) => {
        console.error('The parser could not answer:', error)
        process.exit(1)
      })
      .finally(() => clearInterval(reporting))
  })
}

const startThread = (program: URL): Worker =>
  new Worker(program, {
    resourceLimits: { maxOldGenerationSizeMb: HEAP_MB, maxYoungGenerationSizeMb: 64 },
    env: {},
    stdout: true,
    stderr: true,
  })

function answerOf(thread: Worker, { id, ...request }: ParseJob): Promise<ParserReport> {
  return new Promise((resolve) => {
    const failed = (failure: ImportFailure) => resolve({ kind: 'failed', id, failure })
    thread.once('message', (answer: WorkerAnswer) => {
      if ('document' in answer) resolve({ kind: 'parsed', id, document: answer.document })
      else failed(answer.failure)
    })
    thread.once('error', (error) => failed({ code: codeOf(error) }))
    thread.once('exit', () => failed({ code: 'parser-crashed' }))
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
    thread.postMessage(request)
  })
}

function codeOf(error: Error): ImportErrorCode {
  const isMemory = 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
  return isMemory || /array buffer allocation failed|invalid string length/i.test(error.message)
    ? 'parser-memory'
    : 'parser-crashed'
}
