import { Low } from 'lowdb'
import { z } from 'zod'
import { Id } from '../../shared/domain/article'
import { SCHEMA_VERSION } from '../../shared/domain/document'
import { Instant } from '../../shared/domain/time/day'
import { refuse } from '../library-error'
import type { Disk } from './disk'
import { whyDisk } from './disk-error'
import { DamagedFile, DurableAdapter } from './durable-adapter'
import type { Layout } from './layout'

/** `library.json`: what makes a folder a library. */
export const LibraryFile = z.strictObject({
  schemaVersion: z.literal(SCHEMA_VERSION),
  id: Id,
  name: z.string().min(1),
  createdAt: Instant,
})
export type LibraryFile = z.output<typeof LibraryFile>

const Newer = z.looseObject({ schemaVersion: z.int().gt(SCHEMA_VERSION) })

const adapterFor = (disk: Disk, layout: Layout, parse: (data: unknown) => LibraryFile) =>
  new DurableAdapter<LibraryFile>(disk, layout.libraryFile, { parse })

/** Null where the folder holds no `library.json`. Refuses a newer, a damaged and an unreadable one. */
export async function readLibraryFile(disk: Disk, layout: Layout): Promise<LibraryFile | null> {
  try {
    return await adapterFor(disk, layout, parseLibraryFile).read()
  } catch (error) {
    if (!(error instanceof DamagedFile)) throw refuse('library-unreadable', whyDisk(error), error)
    const newer = Newer.safeParse(dataRefused(error))
    if (newer.success) throw refuse('library-newer', `version ${newer.data.schemaVersion}`, error)
    throw refuse('library-damaged', 'library.json', error)
  }
}

export async function writeLibraryFile(disk: Disk, layout: Layout, content: LibraryFile): Promise<void> {
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

function parseLibraryFile(data: unknown): LibraryFile {
  const parsed = LibraryFile.safeParse(data)
  if (!parsed.success) throw new OtherShape(data)
  return parsed.data
}

const dataRefused = ({ cause }: DamagedFile): unknown =>
  cause instanceof OtherShape ? cause.data : undefined
