import type { BackupOrderOrStop } from './protocol'
import { serveBackups } from './serve'

/** Electron puts it on `process` in a utility process, where this program runs. */
interface ParentPort {
  on(event: 'message', listener: (message: { readonly data: unknown }) => void): void
  postMessage(message: unknown): void
}

const { parentPort } = process as unknown as { readonly parentPort: ParentPort }

serveBackups({
  onOrder: (listener) => parentPort.on('message', ({ data }) => listener(data as BackupOrderOrStop)),
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a process, not a window
  report: (report) => parentPort.postMessage(report),
})
