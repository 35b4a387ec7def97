import type { PurgeOrder } from '../purge/purge-order'
import { realDisk } from '../store/disk'
import type { World } from '../world'
import { backUpBefore } from './back-up-before'
import { elsewhereOf } from './places'
import { purgeFromBackups } from './purge-from-backups'

export interface PurgeBackupsOptions {
  /** The folder outside every library that holds the second copies of all. */
  readonly elsewhere: string | undefined
}

/** Deletes the backups of the library in a folder that hold what is removed for good. Gives how many. */
export async function purgeBackups(
  folder: string,
  { doomed }: PurgeOrder,
  { elsewhere: ofAll }: PurgeBackupsOptions,
): Promise<number> {
  const elsewhere = await elsewhereOf(realDisk, folder, ofAll)
  const articleIds = new Set(doomed.map(({ articleId }) => articleId))
  return (await purgeFromBackups(realDisk, { folder, elsewhere }, articleIds)).deleted.length
}

/** The same, and makes a new one at once where one went. That this failed takes nothing back: it is only told. */
export async function purgeAndRenewBackups(
  folder: string,
  order: PurgeOrder,
  options: PurgeBackupsOptions & {
    readonly world: Pick<World, 'now'>
    readonly app: string | undefined
    readonly onTrouble: (error: unknown) => void
  },
): Promise<number> {
  const deleted = await purgeBackups(folder, order, options)
  if (deleted === 0) return 0
  try {
    const elsewhere = await elsewhereOf(realDisk, folder, options.elsewhere)
    await backUpBefore(folder, 'purge', { ...options, elsewhere })
  } catch (error) {
    options.onTrouble(error)
  }
  return deleted
}
