import { join } from 'node:path'

/** Where the backups of one library lie. */
export interface BackupPlaces {
  /** The library's folder. */
  readonly folder: string
  /** A folder outside it, for this library alone; without it there is one copy only. */
  readonly elsewhere?: string | undefined
}

export const placeNames = ['library', 'elsewhere'] as const
export type PlaceName = (typeof placeNames)[number]

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
