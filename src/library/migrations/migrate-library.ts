import { SCHEMA_VERSION } from '../../shared/domain/document'
import type { Disk } from '../store/disk'
import type { Layout } from '../store/layout'
import { readLibraryFile, storedVersion, writeLibraryFile } from '../store/library-file'

/** Makes a backup of a closed library and proves it, or rejects. */
export type BackUp = (folder: string, why: string) => Promise<void>

/**
 * Before anything else is written to an older library: a backup, and then `library.json` as this version writes it. From
 * then on an older program refuses the library. The articles are migrated when they are read and written when they
 * change: ten thousand of them cost nothing, and there is no moment in which only half of them have come through.
 */
export async function migrateLibrary(disk: Disk, layout: Layout, backUp: BackUp): Promise<void> {
  const version = await storedVersion(disk, layout)
  if (version === null || version >= SCHEMA_VERSION) return
  await backUp(layout.folder, 'migration')
  const document = await readLibraryFile(disk, layout)
  if (document) await writeLibraryFile(disk, layout, document)
}
