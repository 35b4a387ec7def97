import { readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Instant } from '../../shared/domain/time/day'
import { folderMark, INDEX_FOLDER, indexesIn } from './index-place'

/** A library that was open on this computer. */
export interface KnownFolder {
  readonly folder: string
  readonly openedAt: Instant
}

/** So long a stick may lie in a drawer before its index goes. It is made anew when the stick is back. */
const LONG_AGO_MS = 90 * 24 * 60 * 60 * 1000

/**
 * Removes the indexes of libraries that are gone: the folder is not there and was not opened for long, or nobody knows the
 * library any more and its index was not written for as long.
 */
export async function removeOldIndexes(
  cache: string,
  known: readonly KnownFolder[],
  now: Instant,
): Promise<void> {
  const isOld = (at: number) => at < Date.parse(now) - LONG_AGO_MS
  const byMark = new Map(known.map((library) => [folderMark(library.folder), library]))
  for (const { path, mark } of await indexFolders(cache)) {
    const library = byMark.get(mark)
    const isGone = library
      ? isOld(Date.parse(library.openedAt)) && !(await isThere(library.folder))
      : isOld((await stat(path)).mtimeMs)
    if (isGone) await rm(path, { recursive: true, force: true })
  }
}

/** Somebody took the library in this folder off the list. */
export async function removeIndexesOf(cache: string, folder: string): Promise<void> {
  for (const { path, mark } of await indexFolders(cache))
    if (mark === folderMark(folder)) await rm(path, { recursive: true, force: true })
}

async function indexFolders(cache: string): Promise<{ path: string; mark: string }[]> {
  const folder = indexesIn(cache)
  try {
    const names = await readdir(folder)
    return names.flatMap((name) => {
      const mark = INDEX_FOLDER.exec(name)?.[1]
      return mark ? [{ path: join(folder, name), mark }] : []
    })
  } catch {
    // Nothing was searched for on this computer yet.
    return []
  }
}

async function isThere(folder: string): Promise<boolean> {
  try {
    await stat(folder)
    return true
  } catch {
    return false
  }
}
