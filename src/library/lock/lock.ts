import { setTimeout as pause } from 'node:timers/promises'
import { refuse } from '../library-error'
import type { Disk, DiskFile } from '../store/disk'
import { isDiskGone, isMissing, systemCode, whyDisk } from '../store/disk-error'
import { writeAll } from '../store/durable-file'
import { describeLock, type FoundLock, foundLock } from './found-lock'
import { type Holder, isElsewhere, isGone } from './holder'
import { hasIdentity, nameOf } from './lock-name'

/** Held while a library is open for writing. */
export interface Lock {
  /** Does its name lead to the very file that was made? Not where nobody can tell. */
  isHeld(): Promise<boolean>
  /**
   * A disk that was taken out and put back may number its files otherwise: what is there under the name is ours if it
   * says, word for word, what ours said. False = it is not there, or another's.
   */
  takeUpAgain(): Promise<boolean>
  release(): Promise<void>
}

/**
 * Rejects with `library-locked` where another holds it. One that its holder left behind by dying is taken over; so is
 * the very lock that is named by `instead`, because a person said that its holder is gone.
 */
export async function takeLock(disk: Disk, path: string, holder: Holder, instead?: string): Promise<Lock> {
  return (await lockIfFree(disk, path, holder)) ?? (await takeOver(disk, path, holder, instead))
}

/**
 * The file's being there is the lock. It gets its name only when it says who holds it. Until that is durable, or for good
 * on a full disk, the name it had before stays and says it too: a lock that is found empty after a crash could not be
 * told from one that is held. Nobody waits for the disk, which at a start has much else to do.
 */
async function lockIfFree(disk: Disk, path: string, holder: Holder): Promise<Lock | null> {
  const named = nameOf(path, holder)
  const file = await createLock(disk, named)
  if (!file) return null
  const says = await written(file, holder)
  try {
    await disk.link(named, path)
  } catch (error) {
    await file.close()
    await removeQuietly(disk, named)
    const code = systemCode(error) ?? ''
    if (code === 'EEXIST') return null
    if (NO_LINKS.has(code)) return await lockWithoutLinks(disk, path, holder)
    throw refuse('library-unreadable', `its folder cannot be written to: ${whyDisk(error)}`, error)
  }
  const saying = durable(file, says)
  const settled = saying.then((says) => (says ? removeQuietly(disk, named) : undefined))
  const lock = held(disk, path, file, saying)
  return {
    ...lock,
    release: async () => {
      await settled
      await lock.release()
      await removeQuietly(disk, named)
    },
  }
}

/** What systems say where a disk has no links. */
const NO_LINKS = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS'])

/** Some disks (exFAT) have no links: there the name comes first, and what it says a moment later. */
async function lockWithoutLinks(disk: Disk, path: string, holder: Holder): Promise<Lock | null> {
  const file = await createLock(disk, path)
  if (!file) return null
  const says = await durable(file, await written(file, holder))
  return held(disk, path, file, Promise.resolve(says))
}

/** `saying`: what is written in it; null where the disk had no room for that. */
function held(disk: Disk, path: string, made: DiskFile, saying: Promise<Buffer | null>): Lock {
  let file = made
  let own: string | undefined
  const isHeld = async () => {
    try {
      // An open file stays the file that it is; which one its name leads to is asked every time.
      own ??= (await file.facts()).identity
      return await hasIdentity(disk, path, own)
    } catch {
      // The disk is gone, or says so: whoever looks further is told why.
      return false
    }
  }
  return {
    isHeld,
    takeUpAgain: async () => {
      const says = await saying
      // One that says nothing can be known by what it is alone.
      if (!says) return await isHeld()
      if (!(await isSaying(disk, path, says))) return false
      const again = await disk.open(path, 'existing')
      await closeQuietly(file)
      file = again
      own = undefined
      return true
    },
    release: () => release(disk, path, file),
  }
}

async function isSaying(disk: Disk, path: string, says: Buffer): Promise<boolean> {
  try {
    return (await disk.read(path)).equals(says)
  } catch (error) {
    if (isMissing(error)) return false
    throw error
  }
}

async function closeQuietly(file: DiskFile): Promise<void> {
  try {
    await file.close()
  } catch {
    // A file of a disk that is gone. Nothing was to be written to it.
  }
}

async function removeQuietly(disk: Disk, path: string): Promise<void> {
  try {
    await disk.remove(path)
  } catch {
    // It is a second name of the lock, and says nothing wrong.
  }
}

/** Gives what it says from now on; null on a disk without room for the name of the holder: an empty lock locks too. */
async function written(file: DiskFile, holder: Holder): Promise<Buffer | null> {
  const says = Buffer.from(JSON.stringify(holder))
  try {
    await writeAll(file, says, 0)
    return says
  } catch {
    return null
  }
}

/** Some systems find out that they are full only when they sync. A lock that says nothing has nothing to lose. */
async function durable(file: DiskFile, says: Buffer | null): Promise<Buffer | null> {
  if (!says) return null
  try {
    await file.sync()
    return says
  } catch {
    return null
  }
}

async function createLock(disk: Disk, path: string): Promise<DiskFile | null> {
  try {
    return await disk.open(path, 'new')
  } catch (error) {
    if (systemCode(error) === 'EEXIST') return null
    throw refuse('library-unreadable', `its folder cannot be written to: ${whyDisk(error)}`, error)
  }
}

/**
 * Two may find the same dead lock at once, and the slower one must not throw out the lock that the quicker one has just
 * made. So the lock is looked at again, and removed, only under a second lock of the same kind.
 */
async function takeOver(disk: Disk, path: string, holder: Holder, instead?: string): Promise<Lock> {
  await goneLock(disk, path, instead)
  const guardPath = `${path}.takeover`
  const guard = (await lockIfFree(disk, guardPath, holder)) ?? (await guardOfTheDead(disk, guardPath, holder))
  try {
    const gone = await goneLock(disk, path, instead)
    await disk.remove(path)
    // It may have died, or the disk been full, before it needed no second name.
    if (gone?.holder) await removeQuietly(disk, nameOf(path, gone.holder))
    const lock = await lockIfFree(disk, path, holder)
    if (!lock) throw await lockedBy(disk, path)
    return lock
  } finally {
    await guard.release().catch(() => {
      // One that stays is taken over when we have ended. The lock itself must not be lost over it.
    })
  }
}

/** A take-over lasts a few milliseconds; only one that was killed in them leaves its guard behind. */
async function guardOfTheDead(disk: Disk, guardPath: string, holder: Holder): Promise<Lock> {
  await goneLock(disk, guardPath)
  await disk.remove(guardPath)
  const guard = await lockIfFree(disk, guardPath, holder)
  if (!guard) throw await lockedBy(disk, guardPath)
  return guard
}

/** The lock of a holder that has ended, or null where it was given back meanwhile. Rejects where its holder may be alive. */
async function goneLock(disk: Disk, path: string, instead?: string): Promise<FoundLock | null> {
  const found = await foundLock(disk, path)
  if (!found || (isElsewhere(found.holder) && found.mark === instead) || (await isGone(found.holder)))
    return found
  throw refuse('library-locked', describeLock(found))
}

const lockedBy = async (disk: Disk, path: string) =>
  refuse('library-locked', describeLock(await foundLock(disk, path)))

/** Removes the lock if it is still ours. The open file keeps its inode from being used again until that is known. */
async function release(disk: Disk, path: string, file: DiskFile): Promise<void> {
  if (!(await isStillMine(disk, path, file))) return await closeQuietly(file)
  try {
    await file.close()
  } finally {
    await removeStubborn(disk, path)
  }
}

/** On a disk that is gone nobody can tell, and nothing can be removed. */
async function isStillMine(disk: Disk, path: string, file: DiskFile): Promise<boolean> {
  try {
    return await hasIdentity(disk, path, (await file.facts()).identity)
  } catch (error) {
    if (isDiskGone(error)) return false
    throw error
  }
}

const ATTEMPTS = 3
/** Milliseconds. Virus scanners hold a file for a moment; a lock that stays would keep its own holder out. */
const PAUSE = 100

async function removeStubborn(disk: Disk, path: string): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      await disk.remove(path)
      return
    } catch (error) {
      if (attempt === ATTEMPTS) throw error
      await pause(PAUSE)
    }
  }
}
