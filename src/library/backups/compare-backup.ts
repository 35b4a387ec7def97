import type { BackupContents } from '../../shared/domain/backups/backup-about'
import {
  type BackedUpRow,
  type BackedUpStanding,
  backedUpStandings,
  type StandingCounts,
} from '../../shared/domain/backups/backup-views'
import type { BackupSource } from '../opening/backup-source'

/** How every article of a backup stands in the library now. What one can do something about comes first. */
export async function compareBackup(
  { about, articles }: BackupContents,
  library: BackupSource,
): Promise<BackedUpRow[]> {
  await library.whenKnown()
  const isSameStory = library.libraryId === about.library.id && (await library.holds(about.tip))
  const standingOf = (id: string, seq: number): BackedUpStanding => {
    const now = library.standing(id)
    if (now === 'purged') return 'purged'
    if (!now) return 'missing'
    if (now.isBinned) return 'binned'
    if (!isSameStory) return 'apart'
    return now.seq > seq ? 'changed' : 'same'
  }
  return articles
    .filter(({ binned }) => !binned)
    .map(({ id, title, claims, seq }) => ({ id, title, claims, standing: standingOf(id, seq) }))
    .toSorted((a, b) => order(a) - order(b) || (a.id < b.id ? 1 : -1))
}

const order = ({ standing }: BackedUpRow): number => backedUpStandings.indexOf(standing)

export function countStandings(rows: readonly BackedUpRow[]): StandingCounts {
  const counts = Object.fromEntries(backedUpStandings.map((standing) => [standing, 0])) as StandingCounts
  for (const { standing } of rows) counts[standing] += 1
  return counts
}
