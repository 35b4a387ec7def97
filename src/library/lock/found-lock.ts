import { holderForeign, holderUnknown } from '../../shared/strings/holder'
import { refuse } from '../library-error'
import type { Disk } from '../store/disk'
import { isMissing, whyDisk } from '../store/disk-error'
import { sha256 } from '../world'
import { describeHolder, type Holder, isForeign, readHolder } from './holder'
import { holderByName } from './lock-name'

/** A lock that lies in a library. */
export interface FoundLock {
  /** Null where it does not say. */
  readonly holder: Holder | null
  /** It was not written by Hindsight. */
  readonly isForeign: boolean
  /** This lock and no other: a later one of the same holder has another mark. */
  readonly mark: string
}

/** Null where there is none, or it has just been given back. */
export async function foundLock(disk: Disk, path: string): Promise<FoundLock | null> {
  try {
    const bytes = await disk.read(path)
    const { identity } = await disk.facts(path)
    const holder = readHolder(bytes) ?? (await holderByName(disk, path))
    return { holder, isForeign: isForeign(bytes), mark: sha256(`${identity} ${bytes.toString('hex')}`) }
  } catch (error) {
    if (isMissing(error)) return null
    throw refuse('library-unreadable', `lock: ${whyDisk(error)}`, error)
  }
}

/** Who has it, in prose; null = it has just been given back. */
export const describeLock = (found: FoundLock | null): string => {
  if (found?.holder) return describeHolder(found.holder)
  return found?.isForeign ? holderForeign : holderUnknown
}
