import { createHash } from 'node:crypto'
import { constants, createReadStream } from 'node:fs'
import { copyFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { Disk } from '../store/disk'
import { UNFINISHED } from './backup-name'
import { UnsoundZip } from './zip-reader'

/** A second copy of a backup that counts already; it counts too when it was read back and is the same byte for byte. */
export async function copyBackup(disk: Disk, from: string, to: string, signal?: AbortSignal): Promise<void> {
  const fresh = to.replace(/\.zip$/, UNFINISHED)
  try {
    // Where the disk can share the bytes of two files until one of them changes, the copy costs nothing.
    await copyFile(from, fresh, constants.COPYFILE_FICLONE)
    const file = await disk.open(fresh, 'existing')
    try {
      await file.sync()
    } finally {
      await file.close()
    }
    if ((await sumOf(fresh, signal)) !== (await sumOf(from, signal)))
      throw new UnsoundZip('the copy is not what was copied')
    await disk.rename(fresh, to)
  } catch (error) {
    await disk.remove(fresh).catch(() => {
      // The failure before it is what gets reported; the next backup removes the leftover first.
    })
    throw error
  }
  await disk.syncFolder(dirname(to))
}

async function sumOf(path: string, signal: AbortSignal | undefined): Promise<string> {
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(path, { signal })) hash.update(chunk as Buffer)
  return hash.digest('hex')
}
