import { rm } from 'node:fs/promises'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { sha256 } from '../world'

/** Which library, and in which folder for what can be made anew: without one, where the system keeps such things. */
export interface IndexOf {
  readonly cache?: string | undefined
  readonly folder: string
  readonly libraryId: string
}

/** The folder of a library's index. A copy of the library in another place has another one: it goes its own way. */
export const indexFolderOf = ({ cache = defaultCacheFolder(), folder, libraryId }: IndexOf): string =>
  join(indexesIn(cache), `${libraryId}-${folderMark(folder)}`)

export const indexesIn = (cache: string): string => join(cache, 'search')

/** What tells the indexes of two places of one library apart. */
export const folderMark = (folder: string): string => sha256(folder).slice(0, 12)

/** The name of an index: the library's id, and the mark of its folder. */
export const INDEX_FOLDER = /^[0-9a-f-]{36}-([0-9a-f]{12})$/

/** Removes the index; it is made anew with the next question. */
export const wipeIndex = (of: IndexOf): Promise<void> =>
  rm(indexFolderOf(of), { recursive: true, force: true })

function defaultCacheFolder(): string {
  const { LOCALAPPDATA, XDG_CACHE_HOME } = process.env
  const folders: Partial<Record<NodeJS.Platform, string>> = {
    win32: LOCALAPPDATA ?? join(homedir(), 'AppData', 'Local'),
    darwin: join(homedir(), 'Library', 'Caches'),
  }
  return join(folders[process.platform] ?? (XDG_CACHE_HOME || join(homedir(), '.cache')), 'hindsight')
}
