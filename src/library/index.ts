import { backUpBefore } from './backups/back-up-before'
import { elsewhereOf } from './backups/places'
import { purgeAndRenewBackups } from './backups/purge-backups'
import type { Library } from './library'
import { type LibraryHolder, whoHolds } from './lock/who-holds'
import { openLibraryOn } from './opening/open-library'
import { type OpenOptions, warn } from './opening/options'
import type { PurgeOrder } from './purge/purge-order'
import { realDisk } from './store/disk'
import { worldOf } from './world'

export { bringBackFrom, lookAtArticle } from './backups/bring-back-from'
export { compareBackup, countStandings } from './backups/compare-backup'
export { LibraryBackups, type LibraryBackupsOptions } from './backups/library-backups'
export type { BackupJob, BackupOrderOrStop, BackupReport } from './backups/process/protocol'
export { purgeBackups } from './backups/purge-backups'
export { putInPlace } from './backups/put-in-place'
export { type BackupRunner, runHere } from './backups/runner'
export type { OpenBackup } from './backups/verify-backup'
export type { Watching } from './backups/write-backup'
export { Turns } from './commands/turns'
export { copyLibrary, removeCopy } from './copying/copy-library'
export { freeFolder } from './copying/free-folder'
export { librarySize } from './copying/library-size'
export { removeLibrary } from './copying/remove-library'
export { requireOutside } from './copying/require-outside'
export { exportedClaims, writeExport } from './export-claims'
export { exportedCalendar, exportedRecord } from './export-record'
export { exportedVersions } from './export-versions'
export type { ClaimInDocument, CommandName, Library, LibraryChange } from './library'
export { LibraryError } from './library-error'
export type { LibraryHolder } from './lock/who-holds'
export { isUnwritable } from './opening/folder'
export type { OpenOptions } from './opening/options'
export type { OurProcess } from './process/parent'
export type { PurgeOrder } from './purge/purge-order'
export type { QueryInput, QueryName, QueryOutput } from './queries/queries'
export { fillSample } from './sample'
export type { Unsaved } from './saving/unsaved-work'
export { removeIndexesOf, removeOldIndexes } from './search/old-indexes'
export type { StartAnalyst } from './search/process/protocol'
export { whyDisk, whyNotWritten } from './store/disk-error'
export type { Unwritten } from './store/write-behind'
export { lookForSyncing } from './synced-folder/look'
export { localDay } from './world'

/** Who has the library in a folder open for writing; null = nobody. */
export const lockOn = (dir: string): Promise<LibraryHolder | null> => whoHolds(realDisk, dir)

/**
 * Opens the library in a folder, or makes it there. An older one is backed up before it is migrated. Rejects with a
 * `LibraryError`.
 */
export const openLibrary = (dir: string, options: OpenOptions = {}): Promise<Library> =>
  openLibraryOn(realDisk, dir, { ...backupsFor(options), ...options })

/** A backup counts its files, and there may be tens of thousands. */
function inHundredths(tell: (done: number, total: number) => void): (done: number, total: number) => void {
  let told = -1
  return (done, total) => {
    const hundredth = Math.floor((100 * done) / total)
    if (hundredth === told) return
    told = hundredth
    tell(done, total)
  }
}

/** What opening and purging do with backups, where nobody says otherwise. */
const backupsFor = ({ app, backupsElsewhere, onTrouble = warn, ...options }: OpenOptions) => ({
  backUpFirst: async (folder: string) => {
    const elsewhere = await elsewhereOf(realDisk, folder, backupsElsewhere)
    const tell = (done: number, total: number) => options.onProgress?.({ what: 'backing-up', done, total })
    try {
      const onProgress = inHundredths(tell)
      await backUpBefore(folder, 'migration', { app, elsewhere, world: worldOf(options), onProgress })
    } finally {
      tell(1, 1)
    }
  },
  purgeBackups: (folder: string, order: PurgeOrder) =>
    purgeAndRenewBackups(folder, order, {
      elsewhere: backupsElsewhere,
      world: worldOf(options),
      app,
      onTrouble,
    }),
})
