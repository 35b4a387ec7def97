import { createHash } from 'node:crypto'
import { rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { BackedUpFile, BackupAbout } from '../../shared/domain/backups/backup-about'
import { refuse } from '../library-error'
import type { Disk } from '../store/disk'
import { isMissing, whyDisk } from '../store/disk-error'
import { writeAll } from '../store/durable-file'
import { layoutOf } from '../store/layout'
import { LIBRARY_FILE } from './backup-entries'
import { type OpenBackup, openBackup } from './verify-backup'
import type { Watching } from './write-backup'
import { UnsoundZip, type ZipReader } from './zip-reader'

/** Files that are synced at the same time: a disk that is asked once for many is quicker than one asked many times. */
const AT_ONCE = 16

/**
 * Unpacks a whole backup into a folder that is not there yet. It appears under its name when every byte was compared and
 * is durable; until then it is called `.new`. Rejects with `backup-unsound` where the zip is not what it says,
 * `backup-not-restored` where the disk refuses; nothing is left then.
 */
export async function unpackBackup(
  disk: Disk,
  path: string,
  folder: string,
  watching: Watching = {},
): Promise<BackupAbout> {
  const fresh = `${folder}.new`
  try {
    await refuseExisting(disk, folder)
    const backup = await openBackup(path)
    try {
      await unpackInto(disk, backup, fresh, watching)
    } finally {
      backup.zip.close()
    }
    await disk.rename(fresh, folder)
    await disk.syncFolder(dirname(folder))
    return backup.contents.about
  } catch (error) {
    await removeFolder(fresh)
    if (watching.signal?.aborted) throw error
    if (error instanceof UnsoundZip) throw refuse('backup-unsound', error.message, error)
    throw refuse('backup-not-restored', whyDisk(error), error)
  }
}

async function refuseExisting(disk: Disk, folder: string): Promise<void> {
  try {
    await disk.facts(folder)
  } catch (error) {
    if (isMissing(error)) return
    throw error
  }
  throw new Error(`${folder} is there already`)
}

async function unpackInto(
  disk: Disk,
  { zip, contents }: OpenBackup,
  fresh: string,
  { signal, onProgress }: Watching,
): Promise<void> {
  const { files } = contents
  await removeFolder(fresh)
  const layout = layoutOf(fresh)
  const folders = [layout.folder, layout.articles, layout.originals, layout.attachments, layout.journal]
  for (const folder of folders) await disk.makeFolder(folder)
  // The file by which a folder is a library comes last.
  const inOrder = files.toSorted((a, b) => Number(a.name === LIBRARY_FILE) - Number(b.name === LIBRARY_FILE))
  let done = 0
  for (let at = 0; at < inOrder.length; at += AT_ONCE) {
    signal?.throwIfAborted()
    const together = inOrder.slice(at, at + AT_ONCE)
    await Promise.all(together.map((file) => unpackFile(disk, zip, file, join(fresh, file.name))))
    done += together.length
    onProgress?.(done, inOrder.length)
  }
  for (const folder of folders) await disk.syncFolder(folder)
}

async function unpackFile(disk: Disk, zip: ZipReader, listed: BackedUpFile, path: string): Promise<void> {
  const hash = createHash('sha256')
  let position = 0
  const file = await disk.open(path, 'new')
  try {
    for await (const chunk of zip.chunks(listed.name, listed.bytes)) {
      hash.update(chunk)
      await writeAll(file, chunk, position)
      position += chunk.length
    }
    if (position !== listed.bytes || hash.digest('hex') !== listed.sha256)
      throw new UnsoundZip(`${listed.name} is damaged`)
    await file.sync()
  } finally {
    await file.close()
  }
}

const removeFolder = (path: string): Promise<void> => rm(path, { recursive: true, force: true })
