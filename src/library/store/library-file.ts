import { basename } from 'node:path'
import { Low } from 'lowdb'
import type { LibraryDocument } from '../../shared/domain/library-document'
import { refuse } from '../library-error'
import { NewerDocument, type ParseOptions, parseLibrary, versionOf } from '../migrations/parse-document'
import type { Disk } from './disk'
import { whyDisk } from './disk-error'
import { DamagedFile, DurableAdapter } from './durable-adapter'
import type { Layout } from './layout'

const adapterFor = <Data>(disk: Disk, layout: Layout, parse: (data: unknown) => Data) =>
  new DurableAdapter<Data>(disk, layout.libraryFile, { keepBefore: true, parse })

/**
 * Null where the folder holds no `library.json`. One of an older version comes as the newest has it. Refuses a newer one
 * that may not be read, or cannot, and a damaged and an unreadable one.
 */
export async function readLibraryFile(
  disk: Disk,
  layout: Layout,
  options: ParseOptions = { newer: false },
): Promise<LibraryDocument | null> {
  return await readAs(disk, layout, (data) => parseLibrary(data, options))
}

/** The version in which it was written. */
export const storedVersion = (disk: Disk, layout: Layout): Promise<number | null> =>
  readAs(disk, layout, versionOf)

export async function writeLibraryFile(disk: Disk, layout: Layout, content: LibraryDocument): Promise<void> {
  const parse = (data: unknown) => parseLibrary(data, { newer: false })
  await new Low(adapterFor(disk, layout, parse), content).write()
}

async function readAs<Data>(
  disk: Disk,
  layout: Layout,
  parse: (data: unknown) => Data,
): Promise<Data | null> {
  try {
    return await adapterFor(disk, layout, parse).read()
  } catch (error) {
    if (!(error instanceof DamagedFile)) {
      const file = basename(layout.libraryFile)
      throw refuse('library-unreadable', `${file}: ${whyDisk(error)}`, error)
    }
    const { cause } = error
    if (cause instanceof NewerDocument) throw refuse('library-newer', `version ${cause.version}`, error)
    throw refuse('library-damaged', 'library.json', error)
  }
}
