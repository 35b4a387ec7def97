import { isMainThread } from 'node:worker_threads'

/**
 * The program of the parser process and, started again as a thread, of the thread that parses: one file, so that it
 * finds itself wherever a build puts it. What the other half needs is not loaded. A function, because a CommonJS
 * program does not wait at its top.
 */
async function begin(): Promise<void> {
  if (isMainThread) {
    const [{ serveParser }, { parentOf }] = await Promise.all([
      import('./serve'),
      import('../../process/parent'),
    ])
    serveParser(parentOf(process), new URL(import.meta.url))
  } else {
    const { parseInThread } = await import('./thread')
    parseInThread()
  }
}

begin().catch((error: unknown) => {
  console.error(error)
  process.exit(1)
})
