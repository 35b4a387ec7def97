import type { BackupReason } from '../../shared/domain/backups/backup-about'
import { realDisk } from '../store/disk'
import type { World } from '../world'
import { type MadeBackup, makeBackup } from './make-backup'

export interface BackUpBeforeOptions {
  /** A folder outside the library for a second copy. */
  readonly elsewhere?: string | undefined
  readonly world: Pick<World, 'now'>
  readonly app?: string | undefined
  readonly onProgress?: ((done: number, total: number) => void) | undefined
}

/**
 * Backs up a library that nobody writes to at the moment, before something is done to the whole of it, or after
 * something was taken out of all others. Rejects with a
 * `LibraryError` where no backup could be made: what was to be done should not be done then.
 */
export const backUpBefore = (
  folder: string,
  why: BackupReason,
  { elsewhere, world, app = 'hindsight', onProgress }: BackUpBeforeOptions,
): Promise<MadeBackup> =>
  makeBackup(realDisk, { folder, elsewhere, why, madeAt: world.now(), app }, { onProgress })
