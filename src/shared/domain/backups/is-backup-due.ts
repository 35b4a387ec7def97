import type { Instant } from '../time/day'

/** The newest backup of a library, and whether the library has changed since. */
export interface BackupState {
  /** Null = there is none yet. */
  readonly madeAt: Instant | null
  readonly isChanged: boolean
}

/**
 * Is it time for a backup that comes by itself? Only what has changed is backed up, and not more often than `everyMs`. A
 * backup from the future was made before the clock was set back: it says nothing about how long ago that was.
 */
export function isBackupDue({ madeAt, isChanged }: BackupState, now: Date, everyMs: number): boolean {
  if (!isChanged) return false
  if (madeAt === null) return true
  const passed = now.getTime() - Date.parse(madeAt)
  return passed >= everyMs || passed < 0
}
