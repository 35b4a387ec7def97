import { Low } from 'lowdb'
import { z } from 'zod'
import { SCHEMA_VERSION } from '../../shared/domain/document'
import { LibraryDocument } from '../../shared/domain/library-document'
import { refuse } from '../library-error'
import type { Disk } from './disk'
import { whyDisk } from './disk-error'
import { DamagedFile, DurableAdapter } from './durable-adapter'
import type { Layout } from './layout'

const Newer = z.looseObject({ schemaVersion: z.int().gt(SCHEMA_VERSION) })

const adapterFor = (disk: Disk, layout: Layout, parse: (data: unknown) => LibraryDocument) =>
  new DurableAdapter<LibraryDocument>(disk, layout.libraryFile, { keepBefore: true, parse })

/** Null where the folder holds no `library.json`. Refuses a newer, a damaged and an unreadable one. */
export async function readLibraryFile(disk: Disk, layout: Layout): Promise<LibraryDocument | null> {
  try {
    return await adapterFor(disk, layout, parseLibraryFile).read()
  } catch (error) {
    if (!(error instanceof DamagedFile)) throw refuse('library-unreadable', whyDisk(error), error)
    const newer = Newer.safeParse(dataRefused(error))
    if (newer.success) throw refuse('library-newer', `version ${newer.data.schemaVersion}`, error)
    throw refuse('library-damaged', 'library.json', error)
  }
}

export async function writeLibraryFile(disk: Disk, layout: Layout, content: LibraryDocument): Promise<void> {
  await new Low(adapterFor(disk, layout, parseLibraryFile), content).write()
}

/** Keeps the data that did not fit, so that a newer library can be told from a damaged one. */
class OtherShape extends Error {
  readonly data: unknown

  constructor(data: unknown) {
    super('library.json has another shape')
    this.data = data
  }
}

function parseLibraryFile(data: unknown): LibraryDocument {
  const parsed = LibraryDocument.safeParse(data)
  if (!parsed.success) throw new OtherShape(data)
  return parsed.data
}

const dataRefused = ({ cause }: DamagedFile): unknown =>
  cause instanceof OtherShape ? cause.data : undefined
