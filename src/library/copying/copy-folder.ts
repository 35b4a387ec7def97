import { constants } from 'node:fs'
import { copyFile, mkdir, open, readdir, readFile, rm, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { realDisk } from '../store/disk'
import { requireRoom } from './require-room'

export interface CopyOptions {
  /** Names at the top of the folder that are left out. */
  readonly leaveOut: (name: string) => boolean
  /** Bytes, out of so many. Every byte counts twice: it is written, and it is read back and compared. */
  readonly onProgress?: (done: number, total: number) => void
  /** Gives up between two files and removes what was copied. */
  readonly signal?: AbortSignal
}

interface FileToCopy {
  /** Inside the folder. */
  readonly path: string
  readonly size: number
}

/** Two files that were to be the same are not. */
export class CopyDiffers extends Error {
  override readonly name = 'CopyDiffers'
}

/**
 * Copies a folder to where nothing is yet, syncs every file and reads it back. Resolves when the copy is durable and
 * the same, byte by byte; otherwise nothing is left of it. Where there is no room for it, it is not begun. The folder
 * itself is only read, and nobody may write into it meanwhile.
 */
export async function copyFolder(from: string, to: string, options: CopyOptions): Promise<void> {
  const { signal, onProgress = () => {} } = options
  const { folders, files } = await contents(from, options.leaveOut)
  await requireRoom(
    dirname(to),
    files.map(({ size }) => size),
  )
  const total = 2 * files.reduce((sum, { size }) => sum + size, 0)
  let done = 0
  await mkdir(to)
  try {
    for (const folder of folders) await mkdir(join(to, folder))
    for (const { path, size } of files) {
      signal?.throwIfAborted()
      await copyFile(join(from, path), join(to, path), constants.COPYFILE_EXCL)
      onProgress((done += size), total)
    }
    for (const { path, size } of files) {
      signal?.throwIfAborted()
      await syncAndCompare(join(from, path), join(to, path))
      onProgress((done += size), total)
    }
    for (const folder of folders) await realDisk.syncFolder(join(to, folder))
    await realDisk.syncFolder(to)
    await realDisk.syncFolder(dirname(to))
    signal?.throwIfAborted()
  } catch (error) {
    await rm(to, { recursive: true, force: true })
    throw error
  }
}

/** Folders before what lies in them. */
async function contents(
  root: string,
  leaveOut: CopyOptions['leaveOut'],
): Promise<{ folders: string[]; files: FileToCopy[] }> {
  const folders: string[] = []
  const files: FileToCopy[] = []
  const look = async (folder: string): Promise<void> => {
    for (const entry of await readdir(join(root, folder), { withFileTypes: true })) {
      if (folder === '' && leaveOut(entry.name)) continue
      const path = join(folder, entry.name)
      if (entry.isDirectory()) {
        folders.push(path)
        await look(path)
      } else files.push({ path, size: (await stat(join(root, path))).size })
    }
  }
  await look('')
  return { folders, files }
}

async function syncAndCompare(one: string, other: string): Promise<void> {
  const file = await open(other, 'r+')
  try {
    await file.sync()
  } finally {
    await file.close()
  }
  const [before, after] = await Promise.all([readFile(one), readFile(other)])
  if (!before.equals(after)) throw new CopyDiffers(`${basename(other)} was not copied as it is`)
}
