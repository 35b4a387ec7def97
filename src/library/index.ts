import type { Library } from './library'
import { type LibraryHolder, whoHolds } from './lock/who-holds'
import { openLibraryOn } from './opening/open-library'
import type { OpenOptions } from './opening/options'
import { realDisk } from './store/disk'

export { Turns } from './commands/turns'
export { copyLibrary, notWritten, removeCopy } from './copying/copy-library'
export { librarySize } from './copying/library-size'
export { removeLibrary } from './copying/remove-library'
export { type ExportFormat, exportedClaims, writeExport } from './export-claims'
export { exportedCalendar, exportedRecord } from './export-record'
export type { ClaimInDocument, CommandName, Library, LibraryChange } from './library'
export { LibraryError } from './library-error'
export type { LibraryHolder } from './lock/who-holds'
export { isUnwritable } from './opening/folder'
export type { OpenOptions } from './opening/options'
export type { OurProcess } from './process/parent'
export type { QueryInput, QueryName, QueryOutput } from './queries/queries'
export { fillSample } from './sample'
export type { Unsaved } from './saving/unsaved-work'
export type { StartAnalyst } from './search/process/protocol'
export { lookForSyncing } from './synced-folder/look'
export { localDay } from './world'

/** Who has the library in a folder open for writing; null = nobody. */
export const lockOn = (dir: string): Promise<LibraryHolder | null> => whoHolds(realDisk, dir)

/** Opens the library in a folder, or makes it there. Rejects with a `LibraryError`. */
export const openLibrary = (dir: string, options: OpenOptions = {}): Promise<Library> =>
  openLibraryOn(realDisk, dir, options)
