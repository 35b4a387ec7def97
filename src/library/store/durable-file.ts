import { dirname } from 'node:path'
import type { Disk, DiskFile } from './disk'
import { DiskFault, isMissing } from './disk-error'

/** Writes until every byte is written: on a full disk a call may write a part and report no error. */
export async function writeAll(file: DiskFile, bytes: Uint8Array, position: number): Promise<void> {
  let done = 0
  while (done < bytes.length) {
    const written = await file.write(bytes.subarray(done), position + done)
    if (written === 0) throw new DiskFault('the disk took no more bytes')
    done += written
  }
}

/** What goes into a file: at once, or piece by piece where it is large. */
export type Content = Uint8Array | Iterable<Uint8Array> | AsyncIterable<Uint8Array>

/** Puts new content in the place of a file: after a crash at any moment the old or the new one stands there, whole. */
export async function replaceFile(
  disk: Disk,
  path: string,
  content: Content,
  { keepBefore = false } = {},
): Promise<void> {
  const fresh = `${path}.new`
  try {
    await writeNew(disk, fresh, content)
    if (keepBefore) await keepGenerationBefore(disk, path)
    await disk.rename(fresh, path)
  } catch (error) {
    await removeLeftover(disk, fresh)
    throw error
  }
  await disk.syncFolder(dirname(path))
}

/** Keeps content under a name made from itself. Its name is durable only after the folder was synced. */
export async function writeOnce(disk: Disk, path: string, bytes: Uint8Array): Promise<void> {
  if (await isThere(disk, path, bytes.length)) return
  const fresh = `${path}.new`
  try {
    await writeNew(disk, fresh, bytes)
    await disk.rename(fresh, path)
  } catch (error) {
    await removeLeftover(disk, fresh)
    throw error
  }
}

/** Bytes that are synced at a time: a save that comes in between is not to wait until a large file is on the disk. */
const SYNC_EVERY = 4 * 1024 * 1024

const isBytes = (content: Content): content is Uint8Array => ArrayBuffer.isView(content)

/** A new file with this content, synced; its name is not durable yet. */
async function writeNew(disk: Disk, path: string, content: Content): Promise<void> {
  await disk.remove(path)
  const file = await disk.open(path, 'new')
  try {
    let length = 0
    let synced = 0
    // Not `instanceof`: a window that is simulated in a test has a Uint8Array of its own.
    for await (const bytes of isBytes(content) ? [content] : content) {
      await writeAll(file, bytes, length)
      length += bytes.length
      if (length - synced < SYNC_EVERY) continue
      await file.dataSync()
      synced = length
    }
    const { size } = await file.facts()
    if (size !== length) throw new DiskFault(`the disk kept ${size} of ${length} bytes`)
    await file.sync()
  } finally {
    await file.close()
  }
}

/** `x.json.bak` becomes what `x.json` is now. A link costs nothing; disks without links (exFAT) get a copy. */
async function keepGenerationBefore(disk: Disk, path: string): Promise<void> {
  const fresh = `${path}.bak.new`
  await disk.remove(fresh)
  try {
    await disk.link(path, fresh)
  } catch (error) {
    if (isMissing(error)) return
    await writeNew(disk, fresh, await disk.read(path))
  }
  await disk.rename(fresh, `${path}.bak`)
}

async function isThere(disk: Disk, path: string, size: number): Promise<boolean> {
  try {
    return (await disk.facts(path)).size === size
  } catch (error) {
    if (isMissing(error)) return false
    throw error
  }
}

async function removeLeftover(disk: Disk, path: string): Promise<void> {
  try {
    await disk.remove(path)
  } catch {
    // The write has failed already and that is what gets reported; the next write removes the leftover first.
  }
}
