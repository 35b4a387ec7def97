import { basename, dirname } from 'node:path'
import { SCHEMA_VERSION } from '../../shared/domain/document'
import type { LibraryDocument } from '../../shared/domain/library-document'
import { type LibraryError, refuse } from '../library-error'
import type { Disk } from '../store/disk'
import { isMissing, systemCode, whyDisk } from '../store/disk-error'
import { type Layout, layoutOf } from '../store/layout'
import { writeLibraryFile } from '../store/library-file'
import type { World } from '../world'

/** The folder by its true name, so that two names of one folder are one library. Made if asked for. */
export async function findFolder(disk: Disk, dir: string, { create }: { create: boolean }): Promise<Layout> {
  try {
    const path = await disk.realPath(dir)
    if (!(await disk.facts(path)).isFolder) throw refuse('library-unreadable', `${dir}: it is not a folder`)
    return layoutOf(path)
  } catch (error) {
    if (!isMissing(error)) throw error
    if (!create) throw refuse('library-missing', dir, error)
  }
  await disk.makeFolder(dir)
  return layoutOf(await disk.realPath(dir))
}

/** The folder's own name, and those of the folders it lies in, which may be as new as it is. */
async function syncNames(disk: Disk, folder: string): Promise<void> {
  await disk.syncFolder(dirname(folder))
  for (let above = dirname(folder); above !== dirname(above); above = dirname(above)) {
    try {
      await disk.syncFolder(dirname(above))
    } catch {
      // A folder that may not be read is not ours, and so not new.
      return
    }
  }
}

/** What systems leave in an empty folder, and what an attempt of ours that was killed leaves behind. */
const NOBODYS = new Set([
  '.DS_Store',
  'Thumbs.db',
  'desktop.ini',
  'lost+found',
  'lock',
  'lock.takeover',
  'library.json.new',
])

/** A library is only made where there is nothing else: the folder is its user's to copy and to delete. */
export async function refuseOtherFiles(disk: Disk, { folder }: Layout): Promise<void> {
  const files = await disk.list(folder)
  if (files.some((file) => !NOBODYS.has(file) && !file.startsWith('lock.')))
    throw refuse('library-exists', folder)
}

export async function makeLibrary(disk: Disk, layout: Layout, world: World): Promise<LibraryDocument> {
  const content: LibraryDocument = {
    schemaVersion: SCHEMA_VERSION,
    id: world.newId(),
    name: basename(layout.folder) || 'Library',
    createdAt: world.now(),
    seq: 0,
    people: [],
    filters: [],
    tombstones: [],
  }
  await syncNames(disk, layout.folder)
  await writeLibraryFile(disk, layout, content)
  return content
}

/** The folders that every library has; the others are made when they are first needed. */
export async function makeFolders(disk: Disk, layout: Layout): Promise<void> {
  const there = new Set(await disk.list(layout.folder))
  const missing = [layout.articles, layout.originals, layout.journal].filter(
    (path) => !there.has(basename(path)),
  )
  for (const path of missing) await disk.makeFolder(path)
  // Even where none is missing: they may have been made by a process that died before it came to this.
  await disk.syncFolder(layout.folder)
}

/** What the system says about a folder, as a refusal of the library. */
export const unreadable = (dir: string, error: unknown) =>
  refuse('library-unreadable', `${dir}: ${whyDisk(error)}`, error)

/** What systems say of a folder that may be read and not written to. */
const UNWRITABLE = new Set(['EROFS', 'EACCES', 'EPERM'])

/** Was the library refused only because its folder cannot be written to? Then it can still be read. */
export const isUnwritable = ({ code, cause }: LibraryError): boolean =>
  code === 'library-unreadable' && UNWRITABLE.has(systemCode(cause) ?? '')
