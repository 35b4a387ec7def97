import { basename } from 'node:path'
import { SCHEMA_VERSION } from '../../shared/domain/document'
import type { LibraryDocument } from '../../shared/domain/library-document'
import type { Instant } from '../../shared/domain/time/day'
import { repairs } from '../../shared/strings/repairs'
import { readJournal } from '../journal/read-journal'
import { listSegments } from '../journal/segments'
import { LibraryError, refuse } from '../library-error'
import type { Disk } from '../store/disk'
import { cannotBeRead, whyDisk, whyUnreadable } from '../store/disk-error'
import { generationBefore, type Layout } from '../store/layout'
import { readLibraryFile, storedVersion, writeLibraryFile } from '../store/library-file'
import type { World } from '../world'
import type { Notices } from './notices'
import type { Quarantine } from './quarantine'

export interface LibraryFileRepairOptions {
  readonly disk: Disk
  readonly layout: Layout
  readonly world: World
  readonly notices: Notices
  /** Null where the library is open for reading only: then everything happens in memory. */
  readonly quarantine: Quarantine | null
}

/**
 * `library.json`, or what it can be rebuilt from: the generation before, else the journal, whose records name the
 * library. What the journal tells after that is caught up on like that of any document. Null where the folder holds no
 * library. Refuses a newer one and one that cannot be read.
 */
export async function soundLibraryFile(options: LibraryFileRepairOptions): Promise<LibraryDocument | null> {
  const { disk, layout, quarantine } = options
  const parsing = { newer: quarantine === null }
  const found = await orTrouble(readLibraryFile(disk, layout, parsing))
  if (found && !(found instanceof LibraryError)) return found
  const before = await orTrouble(readLibraryFile(disk, generationBefore(layout), parsing))
  const document =
    before && !(before instanceof LibraryError)
      ? before
      : await anew(options, found?.code === 'library-damaged')
  const refused = [found, before].find(
    (trouble) => trouble instanceof LibraryError && cannotBeRead(trouble.cause),
  )
  if (!document && refused) throw refused
  if (!document) return null
  const quarantinedAs = await put(options, document)
  options.notices.add({
    kind: 'library',
    file: 'library.json',
    done: repairs.told(doneWith(options, document === before), found && whyUnreadable(found.cause)),
    lost: null,
    quarantinedAs,
  })
  return document
}

/**
 * Is there a library in the folder, whatever has become of its own file? Refuses a newer one. The file is not understood
 * here, which would take as long as all else that comes before it is: it is read once more when the lock is taken.
 */
export async function holdsLibrary(disk: Disk, layout: Layout): Promise<boolean> {
  for (const place of [layout, generationBefore(layout)]) {
    const version = await orTrouble(storedVersion(disk, place))
    if (version === null) continue
    if (typeof version === 'number' && version > SCHEMA_VERSION)
      throw refuse('library-newer', `version ${version}`)
    return true
  }
  return (await libraryIdIn(disk, layout)) !== null
}

/** Gives what is wrong with the file where it is damaged or the disk refuses it: others may hold the same. */
async function orTrouble<Content>(reading: Promise<Content>): Promise<Content | LibraryError> {
  try {
    return await reading
  } catch (error) {
    if (!(error instanceof LibraryError)) throw error
    if (error.code === 'library-damaged' || cannotBeRead(error.cause)) return error
    throw error
  }
}

/** Without a record in the journal there is only its emptiness to be rebuilt, and that only where a file says that a library was here. */
async function anew(
  { disk, layout, world }: LibraryFileRepairOptions,
  wasThere: boolean,
): Promise<LibraryDocument | null> {
  const known = await libraryIdIn(disk, layout)
  if (!known && !wasThere) return null
  const id = known ?? world.newId()
  return {
    schemaVersion: SCHEMA_VERSION,
    id,
    name: basename(layout.folder) || 'Library',
    createdAt: timeIn(id),
    seq: 0,
    people: [],
    filters: [],
    tombstones: [],
  }
}

async function put(
  { disk, layout, quarantine }: LibraryFileRepairOptions,
  document: LibraryDocument,
): Promise<string | null> {
  if (!quarantine) return null
  try {
    const aside = await quarantine.hold(layout.libraryFile)
    // Otherwise the next write would keep the damaged file as the generation before.
    if (aside) await disk.remove(layout.libraryFile)
    await writeLibraryFile(disk, layout, document)
    return aside
  } catch (error) {
    throw refuse('library-unreadable', `library.json could not be repaired: ${whyDisk(error)}`, error)
  }
}

const doneWith = ({ quarantine }: LibraryFileRepairOptions, isFromBefore: boolean): string => {
  if (!quarantine) return repairs.done.readOnly
  return isFromBefore ? repairs.done.rebuiltFromBoth : repairs.done.libraryRebuilt
}

/** The library that the first readable record names. */
async function libraryIdIn(disk: Disk, { journal }: Layout): Promise<string | null> {
  let id: string | null = null
  for (const segment of await listSegments(disk, journal)) {
    await readJournal(disk, [segment], {
      folder: journal,
      after: segment.firstSeq - 1,
      known: 0,
      onRecord: ({ header }) => {
        id ??= header.lib
      },
      onGap: () => {},
    })
    if (id) return id
  }
  return null
}

/** A UUIDv7 begins with the milliseconds of its making. */
const timeIn = (id: string): Instant =>
  new Date(Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16)).toISOString() as Instant
