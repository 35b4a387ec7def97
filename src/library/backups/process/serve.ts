import { constants, setPriority } from 'node:os'
import { LibraryError, refuse } from '../../library-error'
import type { Parent } from '../../process/parent'
import { runHere } from '../runner'
import type { Watching } from '../write-backup'
import type { BackupJob, BackupOrderOrStop, BackupReport } from './protocol'

/** Progress is told so often at most. */
const EVERY_MS = 100

/** The backup process: does one thing, with less right to the processor than the window and the library have. */
export function serveBackups(parent: Parent<BackupOrderOrStop, BackupReport>): void {
  stepBack()
  const giveUp = new AbortController()
  let last = 0
  const watching: Watching = {
    signal: giveUp.signal,
    onProgress: (done, total) => {
      const now = Date.now()
      if (now - last < EVERY_MS) return
      last = now
      parent.report({ kind: 'progress', done, total })
    },
  }
  parent.onJob((order) => {
    if (order.kind === 'stop') return giveUp.abort()
    answerTo(order, watching)
      .then((report) =>
        parent.report(giveUp.signal.aborted && report.kind !== 'done' ? { kind: 'stopped' } : report),
      )
      .catch((error: unknown) => console.error('A backup could not be answered:', error))
  })
}

async function answerTo(job: BackupJob, watching: Watching): Promise<BackupReport> {
  try {
    const value =
      job.kind === 'make'
        ? await runHere.make(job.request, watching)
        : await runHere.unpack(job.path, job.folder, watching)
    return { kind: 'done', value }
  } catch (error) {
    const { code, message } = error instanceof LibraryError ? error : refuse('internal', undefined, error)
    return { kind: 'failed', code, message }
  }
}

function stepBack(): void {
  try {
    setPriority(constants.priority.PRIORITY_BELOW_NORMAL)
  } catch {
    // A system that does not allow it: then it competes.
  }
}
