import {
  type BackupJob,
  type BackupOrderOrStop,
  type BackupReport,
  type BackupRunner,
  LibraryError,
  type Watching,
} from '../../library'
import { failure } from '../../shared/domain/failure'
import { utilityProgram } from './utility-program'

const start = utilityProgram<BackupOrderOrStop, BackupReport>('backup.cjs', 'Hindsight backup')

/** Has backups made and unpacked in a process of their own, which ends with its work: this one keeps to the window. */
export const backupProcess: BackupRunner = {
  make: (request, watching) => run({ kind: 'make', request }, watching),
  unpack: (from, folder, watching) => run({ kind: 'unpack', path: from, folder }, watching),
}

function run<Value>(job: BackupJob, { signal, onProgress }: Watching = {}): Promise<Value> {
  const child = start()
  return new Promise<Value>((resolve, reject) => {
    const stop = () => child.send({ kind: 'stop' })
    signal?.addEventListener('abort', stop)
    child.onReport((report) => {
      if (report.kind === 'progress') return onProgress?.(report.done, report.total)
      if (report.kind === 'done') resolve(report.value as Value)
      else if (report.kind === 'stopped') reject(new DOMException('Given up', 'AbortError'))
      else reject(refusal(report))
      child.kill()
    })
    child.onEnd(() => {
      signal?.removeEventListener('abort', stop)
      reject(new LibraryError(failure('backup-failed', 'its process ended')))
    })
    child.send(job)
    if (signal?.aborted) stop()
  })
}

/** The refusal with the sentence that it had in its own process. */
const refusal = ({ code, message }: Extract<BackupReport, { kind: 'failed' }>): LibraryError =>
  Object.assign(new LibraryError(failure(code)), { message })
