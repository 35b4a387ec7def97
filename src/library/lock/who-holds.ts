import type { Disk } from '../store/disk'
import { layoutOf } from '../store/layout'
import { foundLock } from './found-lock'
import { isElsewhere, isGone } from './holder'

/** Who has a library open for writing. */
export interface LibraryHolder {
  /** Null where the lock does not say: a full disk did not take it. */
  readonly who: string | null
  readonly computer: string | null
  /** An instant. */
  readonly since: string | null
  /** On another computer, or nobody knows where: whether the holder is still there cannot be found out from here. */
  readonly isElsewhere: boolean
  /** Names this very lock. */
  readonly mark: string
}

/** Null where nobody does; a lock that the dead left behind on this computer is nobody's. */
export async function whoHolds(disk: Disk, folder: string): Promise<LibraryHolder | null> {
  const found = await foundLock(disk, layoutOf(folder).lock)
  if (!found || (await isGone(found.holder))) return null
  const { holder, mark } = found
  return {
    who: holder?.who ?? null,
    computer: holder?.host ?? null,
    since: holder?.startedAt ?? null,
    isElsewhere: isElsewhere(holder),
    mark,
  }
}
