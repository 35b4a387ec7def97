import { isMainThread, parentPort } from 'node:worker_threads'
import { type ParseRequest, parseDocument } from '../../../../src/library/import/parse-document'
import { serveParser } from '../../../../src/library/import/process/serve'
import { parentOf } from '../../../../src/library/process/parent'

/** The parser with a thread that does what the document says, as a document might make a parser do. */
const deeds: Readonly<Record<string, () => void>> = {
  loop: () => {
    for (;;) Math.random()
  },
  'eat the heap': () => {
    let eaten: unknown = null
    for (;;) eaten = [Array.from('x'.repeat(1_000_000)), eaten]
  },
  'eat buffers': () => {
    const eaten: Buffer[] = []
    for (;;) eaten.push(Buffer.alloc(10_000_000, 1))
  },
  throw: () => {
    throw new Error('planted')
  },
  'kill the process': () => {
    process.kill(process.pid, 'SIGKILL')
    for (;;) Math.random()
  },
}

if (isMainThread) {
  serveParser(parentOf(process), new URL(import.meta.url))
} else {
  parentPort?.once('message', (request: ParseRequest) => {
    deeds[Buffer.from(request.bytes).toString()]?.()
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
    parentPort?.postMessage({ document: parseDocument(request) })
  })
}
