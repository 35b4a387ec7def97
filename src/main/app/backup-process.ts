import path from 'node:path'
import { utilityProcess } from 'electron'
import {
  type BackupJob,
  type BackupReport,
  type BackupRunner,
  LibraryError,
  type Watching,
} from '../../library'
import { failure } from '../../shared/domain/failure'

/** Has backups made and unpacked in a process of their own, which ends with its work: this one keeps to the window. */
export const backupProcess: BackupRunner = {
  make: (request, watching) => run({ kind: 'make', request }, watching),
  unpack: (from, folder, watching) => run({ kind: 'unpack', path: from, folder }, watching),
}

function run<Value>(job: BackupJob, { signal, onProgress }: Watching = {}): Promise<Value> {
  const child = utilityProcess.fork(path.join(import.meta.dirname, 'backup.js'), [], {
    serviceName: 'Hindsight backup',
    stdio: 'ignore',
  })
  return new Promise<Value>((resolve, reject) => {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a process, not a window
    const stop = () => child.postMessage({ kind: 'stop' })
    signal?.addEventListener('abort', stop)
    child.on('message', (report: BackupReport) => {
      if (report.kind === 'progress') return onProgress?.(report.done, report.total)
      if (report.kind === 'done') resolve(report.value as Value)
      else if (report.kind === 'stopped') reject(new DOMException('Given up', 'AbortError'))
      else reject(refusal(report))
      child.kill()
    })
    child.once('exit', () => {
      signal?.removeEventListener('abort', stop)
      reject(new LibraryError(failure('backup-failed', 'its process ended')))
    })
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a process, not a window
    child.postMessage(job)
    if (signal?.aborted) stop()
  })
}

/** The refusal with the sentence that it had in its own process. */
const refusal = ({ code, message }: Extract<BackupReport, { kind: 'failed' }>): LibraryError =>
  Object.assign(new LibraryError(failure(code)), { message })
