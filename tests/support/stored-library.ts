import { cp, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { sealed, unsealed } from '../../src/library/store/envelope'
import { libraryIn } from './library'

/** Every version that ever wrote libraries; each has one in `tests/fixtures/libraries`. */
export const storedVersions = [1, 2] as const
type StoredVersion = (typeof storedVersions)[number]

export const fixtureOf = (version: StoredVersion): string =>
  join(import.meta.dirname, '..', 'fixtures', 'libraries', `v${version}`)

/** Puts the library that a version wrote where `opened` looks for it. */
export async function layOut(folder: string, version: StoredVersion): Promise<void> {
  await cp(fixtureOf(version), libraryIn(folder), { recursive: true })
}

/** Changes a sealed file in a way that its checksum does not tell. */
export async function rewrite(
  path: string,
  change: (data: Record<string, unknown>) => unknown,
): Promise<void> {
  const data = JSON.parse(unsealed(await readFile(path)) ?? 'null') as Record<string, unknown>
  await writeFile(path, sealed(change(data)))
}

export const dataIn = async (path: string): Promise<Record<string, unknown>> =>
  JSON.parse(unsealed(await readFile(path)) ?? 'null') as Record<string, unknown>

/** Its articles' files, in the order in which they were added. */
export const articleFilesIn = async (folder: string): Promise<string[]> =>
  (await readdir(libraryIn(folder, 'articles')))
    .filter((name) => name.endsWith('.json'))
    .toSorted()
    .map((name) => libraryIn(folder, 'articles', name))
