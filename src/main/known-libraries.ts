import { createHash } from 'node:crypto'
import { stat } from 'node:fs/promises'
import path from 'node:path'
import { z } from 'zod'
import { Instant } from '../shared/domain/time/day'
import type { KnownLibrary } from '../shared/ipc/libraries'

/** One library that was open on this computer, as the settings keep it. */
export const RememberedLibrary = z.strictObject({
  path: z.string(),
  name: z.string(),
  openedAt: Instant,
  /** The person has read what a syncing service may do to it. */
  knowsSyncing: z.boolean().optional(),
})
export type RememberedLibrary = z.output<typeof RememberedLibrary>

/** More than anybody works in; the one that was not opened for longest is forgotten. */
export const MOST_REMEMBERED = 20

export interface Memory {
  read(): readonly RememberedLibrary[]
  write(libraries: readonly RememberedLibrary[]): Promise<void>
}

/** The libraries that were open on this computer, the latest first. The window calls them by keys, never by paths. */
export class KnownLibraries {
  readonly #memory: Memory
  readonly #now: () => Instant
  readonly #onForgotten: (folder: string) => Promise<void>

  /** `onForgotten`: the library in this folder is on the list no more. */
  constructor(memory: Memory, now: () => Instant, onForgotten: (folder: string) => Promise<void>) {
    this.#memory = memory
    this.#now = now
    this.#onForgotten = onForgotten
  }

  /** It is open now, perhaps under another name than before. */
  async remember({ path: folder, name }: { readonly path: string; readonly name: string }): Promise<void> {
    const before = this.#memory.read()
    const known = before.find((library) => library.path === folder)
    const now = { ...known, path: folder, name, openedAt: this.#now() }
    await this.#write([now, ...before.filter((other) => other !== known)].slice(0, MOST_REMEMBERED))
  }

  /** It lies somewhere else from now on. */
  async forgetPath(folder: string): Promise<void> {
    await this.#write(this.#memory.read().filter((library) => library.path !== folder))
  }

  async forget(key: string): Promise<void> {
    await this.#write(this.#memory.read().filter((library) => keyOf(library.path) !== key))
  }

  async #write(libraries: readonly RememberedLibrary[]): Promise<void> {
    const gone = this.#memory.read().filter(({ path: was }) => !libraries.some((one) => one.path === was))
    await this.#memory.write(libraries)
    for (const { path: folder } of gone) await this.#onForgotten(folder)
  }

  isKnown(folder: string): boolean {
    return this.#memory.read().some((library) => library.path === folder)
  }

  pathOf(key: string): string | undefined {
    return this.#memory.read().find((library) => keyOf(library.path) === key)?.path
  }

  knowsSyncing(folder: string): boolean {
    return this.#memory.read().some((library) => library.path === folder && library.knowsSyncing === true)
  }

  async dismissSyncing(folder: string): Promise<void> {
    const libraries = this.#memory.read()
    await this.#memory.write(
      libraries.map((library) => (library.path === folder ? { ...library, knowsSyncing: true } : library)),
    )
  }

  async list(openPath: string | undefined): Promise<KnownLibrary[]> {
    return await Promise.all(
      this.#memory.read().map(async ({ path: folder, name, openedAt }) => ({
        key: keyOf(folder),
        name,
        path: folder,
        openedAt,
        state: folder === openPath ? 'open' : await stateOf(folder),
      })),
    )
  }
}

const keyOf = (folder: string): string => createHash('sha256').update(folder).digest('hex').slice(0, 16)

async function stateOf(folder: string): Promise<KnownLibrary['state']> {
  try {
    await stat(folder)
  } catch (error) {
    return isMissing(error) ? 'missing' : 'unreadable'
  }
  try {
    await stat(path.join(folder, 'library.json'))
    return 'there'
  } catch (error) {
    return isMissing(error) ? 'no-library' : 'unreadable'
  }
}

const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ENOENT'
