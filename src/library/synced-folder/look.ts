import { readdir } from 'node:fs/promises'
import { basename, dirname, join, parse } from 'node:path'
import { conflictCopiesIn } from './conflict-copies'
import { type FolderOnTheWay, syncServiceOf } from './sync-service'

/** What a syncing service may do to a library that lies in its folder. */
export interface Synced {
  /** Null = no service that is known syncs the folder. */
  readonly service: string | null
  /** Inside the library, as "articles/….json". */
  readonly conflictCopies: readonly string[]
}

/** Looks at the folders above a library and at the names in it. Nothing is opened. */
export async function lookForSyncing(folder: string): Promise<Synced> {
  const above: string[] = []
  for (let path = folder; ; path = dirname(path)) {
    above.unshift(path)
    if (path === dirname(path)) break
  }
  const way = await Promise.all(above.map(onTheWay))
  const conflictCopies = [
    ...conflictCopiesIn(way.at(-1)?.entries ?? []),
    ...(await conflictCopiesOf(folder, 'articles')),
    ...(await conflictCopiesOf(folder, 'journal')),
  ]
  return { service: syncServiceOf(way), conflictCopies }
}

const conflictCopiesOf = async (folder: string, name: string): Promise<string[]> =>
  conflictCopiesIn(await entriesOf(join(folder, name))).map((file) => `${name}/${file}`)

/** The root of a drive is called by its letter: `G:`. */
const onTheWay = async (path: string): Promise<FolderOnTheWay> => ({
  name: basename(path) || parse(path).root.replace(/[\\/]+$/, ''),
  entries: await entriesOf(path),
})

async function entriesOf(folder: string): Promise<string[]> {
  try {
    return await readdir(folder)
  } catch {
    // A folder that may not be read, or is not there, shows no marks.
    return []
  }
}
