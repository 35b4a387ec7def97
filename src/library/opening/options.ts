import type { LibraryProgress } from '../../shared/ipc/contract'
import type { BackUp } from '../migrations/migrate-library'
import type { PurgeOrder } from '../purge/purge-order'
import type { SearchOptions } from '../search/library-search'
import type { WorldOptions } from '../world'

export interface OpenOptions extends WorldOptions {
  /** Makes the library where the folder is empty or missing. One that is there is just opened. */
  readonly create?: boolean | undefined
  /** Takes no lock and writes nothing at all. */
  readonly readOnly?: boolean | undefined
  /**
   * Takes the library from the holder whose lock has this mark (`whoHolds`): a person has said that the other computer
   * has it open no more. Should that be wrong, the other one notices before it writes again, and stops.
   */
  readonly instead?: string | undefined
  /** Who: a name or initials, which every record, claim and export carries. A function is asked anew for each. */
  readonly as?: string | (() => string) | undefined
  /**
   * What the disk refuses is kept in memory, counts as done for everything but the disk, and is tried again until it
   * is there; see `Library.unsaved`. Without it a refused change is refused: a script has nobody to ask.
   */
  readonly keepsUnsaved?: boolean | undefined
  /** The program that writes, with its version; stands in every record. */
  readonly app?: string | undefined
  /** File of this device's identities, outside every library. Without it, one in the user's settings folder. */
  readonly devices?: string | undefined
  /** Makes the backup without which an older library is not migrated: a rejection keeps it as it is. */
  readonly backUpFirst?: BackUp | undefined
  /** A folder outside every library where a second copy of each backup lies; each library gets a folder in it. */
  readonly backupsElsewhere?: string | undefined
  /** Takes what is removed for good out of the backups of the library in a folder; gives how many held it. */
  readonly purgeBackups?: ((folder: string, order: PurgeOrder) => Promise<number>) | undefined
  /** Where the search index lies and who makes it: see `SearchOptions`. */
  readonly search?: SearchOptions | undefined
  /**
   * Told what went wrong where nobody waits for an answer: a document that could not be written behind the journal, a
   * listener that threw. Nothing saved is lost by it. Without it, Node warns.
   */
  readonly onTrouble?: ((error: unknown) => void) | undefined
  /** Told now and then while such work goes on, also after the library has opened. */
  readonly onProgress?: ((progress: LibraryProgress) => void) | undefined
}

export const warn = (error: unknown): void => {
  process.emitWarning(error instanceof Error ? error : String(error))
}
