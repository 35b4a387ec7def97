/** A process of ours as its parent sees it. */
export interface OurProcess<Job, Report> {
  send(job: Job): void
  onReport(listener: (report: Report) => void): void
  /** It ended, for whatever reason. */
  onEnd(listener: () => void): void
  /** Its memory in bytes, seen from outside; undefined where that cannot be seen. */
  memory(): number | undefined
  /** At once, whatever it is doing. */
  kill(): void
  /** While it works, and only then, it keeps the parent from ending. */
  hold(isWorking: boolean): void
}

/** The parent as such a process sees it. */
export interface Parent<Job, Report> {
  onJob(listener: (job: Job) => void): void
  report(report: Report): void
}

/** Electron puts it on `process` in a utility process. */
interface ParentPort {
  on(event: 'message', listener: (message: { readonly data: unknown }) => void): void
  postMessage(message: unknown): void
}

/** The parent of this process: Electron's main process, or a Node process that forked this one. */
export function parentOf<Job, Report>(child: NodeJS.Process): Parent<Job, Report> {
  const { parentPort } = child as unknown as { readonly parentPort?: ParentPort }
  if (parentPort) {
    return {
      onJob: (listener) => parentPort.on('message', ({ data }) => listener(data as Job)),
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a process, not a window
      report: (report) => parentPort.postMessage(report),
    }
  }
  // A parent that has gone needs no answer.
  child.on('disconnect', () => child.exit())
  return {
    onJob: (listener) => child.on('message', (job) => listener(job as Job)),
    report: (report) => child.send?.(report, undefined, undefined, () => {}),
  }
}
