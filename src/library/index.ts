import type { Library } from './library'
import { openLibraryOn } from './opening/open-library'
import type { OpenOptions } from './opening/options'
import { realDisk } from './store/disk'

export { type ExportFormat, exportedClaims, writeExport } from './export-claims'
export { exportedCalendar, exportedRecord } from './export-record'
export type { ClaimInDocument, CommandName, Library, LibraryChange } from './library'
export { LibraryError } from './library-error'
export type { OpenOptions } from './opening/options'
export type { OurProcess } from './process/parent'
export type { QueryInput, QueryName, QueryOutput } from './queries/queries'
export { fillSample } from './sample'
export type { StartAnalyst } from './search/process/protocol'
export { localDay } from './world'

/** Opens the library in a folder, or makes it there. Rejects with a `LibraryError`. */
export const openLibrary = (dir: string, options: OpenOptions = {}): Promise<Library> =>
  openLibraryOn(realDisk, dir, options)
