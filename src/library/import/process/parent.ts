import type { ParseJob, ParserParent } from './protocol'

/** Electron puts it on `process` in a utility process. */
interface ParentPort {
  on(event: 'message', listener: (message: { readonly data: unknown }) => void): void
  postMessage(message: unknown): void
}

/** The parent of this process: Electron's main process, or a Node process that forked this one. */
export function parentOf(child: NodeJS.Process): ParserParent {
  const { parentPort } = child as unknown as { readonly parentPort?: ParentPort }
  if (parentPort) {
    return {
      onJob: (listener) => parentPort.on('message', ({ data }) => listener(data as ParseJob)),
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a process, not a window
      report: (report) => parentPort.postMessage(report),
    }
  }
  // A parent that has gone needs no answer.
  child.on('disconnect', () => child.exit())
  return {
    onJob: (listener) => child.on('message', (job) => listener(job as ParseJob)),
    report: (report) => child.send?.(report, undefined, undefined, () => {}),
  }
}
