import type { BackupAbout } from '../../shared/domain/backups/backup-about'
import { realDisk } from '../store/disk'
import { type BackupRequest, type MadeBackup, makeBackup } from './make-backup'
import { unpackBackup } from './unpack-backup'
import type { Watching } from './write-backup'

/** Who does the long work: this process, or one beside it. */
export interface BackupRunner {
  /** Rejects as `makeBackup` does. */
  make(request: BackupRequest, watching?: Watching): Promise<MadeBackup>
  /** Rejects as `unpackBackup` does. */
  unpack(path: string, folder: string, watching?: Watching): Promise<BackupAbout>
}

export const runHere: BackupRunner = {
  make: (request, watching) => makeBackup(realDisk, request, watching),
  unpack: (path, folder, watching) => unpackBackup(realDisk, path, folder, watching),
}
