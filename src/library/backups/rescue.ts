import { basename, join } from 'node:path'
import type { Rescued } from '../../shared/domain/backups/rescued'
import { saving } from '../../shared/strings/saving'
import { notWritten } from '../copying/copy-library'
import type { Library } from '../library'
import { LibraryError } from '../library-error'
import { type Disk, realDisk } from '../store/disk'
import { replaceFile } from '../store/durable-file'
import { diskOf } from './backup-disk'
import { copyBackup } from './copy-backup'
import { heldFiles } from './held-files'
import { makeBackupIn } from './make-backup'
import type { BackupOrder } from './write-backup'

export interface RescueOptions extends Pick<BackupOrder, 'app' | 'madeAt'> {
  /** Where the second copies of the library's backups lie: from there it is in the list of them. */
  readonly elsewhere: string | undefined
}

/**
 * What memory holds of a library whose own folder is gone, as a backup in a folder that a person chose: the changes that
 * are not saved, and the articles that were in use. What it cannot hold, because only the disk has it, is listed in a file
 * beside it. Rejects with `not-written`.
 */
export async function rescue(library: Library, folder: string, options: RescueOptions): Promise<Rescued> {
  return await library.atRest(async () => {
    const { missing, ...held } = library.forBackups.held()
    const files = heldFiles({ ...held, waiting: library.waiting() })
    const inMemory = diskOf(files, (bytes) => Promise.resolve(bytes))
    const disk: Disk = {
      ...realDisk,
      read: (path) => inMemory.read(path),
      list: (path) => inMemory.list(path),
    }
    const { app, madeAt, elsewhere } = options
    try {
      const order = { folder: '', why: 'unsaved' as const, app, madeAt }
      const { path, about } = await makeBackupIn(disk, folder, order)
      if (missing.length > 0) await replaceFile(realDisk, listBeside(path), listOf(missing))
      return {
        file: path,
        changes: library.unsaved()?.changes ?? 0,
        articles: about.articles,
        missing: missing.length,
        list: missing.length > 0 ? basename(listBeside(path)) : null,
        isListed: elsewhere !== undefined && (await isCopied(path, elsewhere)),
      }
    } catch (error) {
      throw error instanceof LibraryError ? error : notWritten(folder, error)
    }
  })
}

const listBeside = (path: string): string => path.replace(/\.zip$/, `${saving.listOfMissing}.txt`)

const listOf = (titles: readonly string[]): Buffer =>
  Buffer.from(`${saving.missingHead(titles.length)}\n\n${titles.join('\n')}\n`)

/** The file that the person chose a place for is what counts. */
async function isCopied(path: string, elsewhere: string): Promise<boolean> {
  try {
    await realDisk.makeFolder(elsewhere)
    await copyBackup(realDisk, path, join(elsewhere, basename(path)))
    return true
  } catch {
    // It is not in the list of backups then, and the person is not told that it is.
    return false
  }
}
