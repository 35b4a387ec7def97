import { homedir } from 'node:os'
import { join } from 'node:path'

/** Where the system keeps what programs can make anew: outside every library. */
export function defaultCacheFolder(): string {
  const { LOCALAPPDATA, XDG_CACHE_HOME } = process.env
  const folders: Partial<Record<NodeJS.Platform, string>> = {
    win32: LOCALAPPDATA ?? join(homedir(), 'AppData', 'Local'),
    darwin: join(homedir(), 'Library', 'Caches'),
  }
  return join(folders[process.platform] ?? (XDG_CACHE_HOME || join(homedir(), '.cache')), 'hindsight')
}
