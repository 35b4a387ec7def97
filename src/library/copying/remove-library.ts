import { readdir, readFile, rm, rmdir } from 'node:fs/promises'
import { join } from 'node:path'
import { listSegments } from '../journal/segments'
import { holderNow } from '../lock/holder'
import { takeLock } from '../lock/lock'
import { realDisk } from '../store/disk'
import { layoutOf } from '../store/layout'
import { worldOf } from '../world'

/**
 * Clears the place from which a library has moved to another one. True = nothing is left there. What somebody has
 * opened or changed since it was copied stays as it is: the lock says so, and so does the end of the journal.
 */
export async function removeLibrary(from: string, movedTo: string): Promise<boolean> {
  const layout = layoutOf(from)
  try {
    const lock = await takeLock(realDisk, layout.lock, await holderNow(worldOf({}), 'Hindsight'))
    try {
      if (!(await isStillTheSame(from, movedTo))) return false
      for (const name of await readdir(from)) {
        if (!/^lock($|\.)/.test(name)) await rm(join(from, name), { recursive: true, force: true })
      }
    } finally {
      await lock.release()
    }
    await rmdir(from)
    return true
  } catch {
    // The library is safe in its new place; what is left in the old one, the person is told to look at.
    return false
  }
}

async function isStillTheSame(from: string, movedTo: string): Promise<boolean> {
  const last = (await listSegments(realDisk, layoutOf(from).journal)).at(-1)
  if (!last) return true
  const before = await readFile(last.path)
  const after = await readFile(join(movedTo, last.name))
  return after.subarray(0, before.length).equals(before)
}
