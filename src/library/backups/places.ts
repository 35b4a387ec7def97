import { join } from 'node:path'
import type { PlaceName } from '../../shared/domain/backups/backup-views'
import type { Disk } from '../store/disk'
import { layoutOf } from '../store/layout'
import { libraryFacts } from './library-facts'

/** Where the backups of one library lie. */
export interface BackupPlaces {
  /** The library's folder. */
  readonly folder: string
  /** A folder outside it, for this library alone; without it there is one copy only. */
  readonly elsewhere?: string | undefined
}

export interface Place {
  readonly name: PlaceName
  readonly folder: string
}

export const insideOf = (folder: string): string => join(folder, 'backups')

/** The library's own folder comes first. */
export const placesOf = ({ folder, elsewhere }: BackupPlaces): Place[] => [
  { name: 'library', folder: insideOf(folder) },
  ...(elsewhere === undefined ? [] : [{ name: 'elsewhere' as const, folder: elsewhere }]),
]

/** The folder of one library among those of all, in a folder outside them. */
export async function elsewhereOf(
  disk: Disk,
  folder: string,
  ofAll: string | undefined,
): Promise<string | undefined> {
  if (ofAll === undefined) return undefined
  return join(ofAll, libraryFacts(await disk.read(layoutOf(folder).libraryFile)).id)
}
