import path from 'node:path'
import {
  copyLibrary,
  freeFolder,
  type Library,
  LibraryError,
  removeCopy,
  removeLibrary,
  requireOutside,
} from '../library'
import { failure } from '../shared/domain/failure'
import type { Answer } from '../shared/ipc/contract'
import type { Copying } from '../shared/ipc/libraries'
import { refusalOf } from './ipc/refusal-of'
import type { LibraryDoor } from './library-door'

/** Takes the open library to another place, or a copy of it with what its disk does not take. One at a time. */
export class Relocation {
  readonly #door: LibraryDoor
  readonly #onProgress: (progress: Copying) => void
  #running: AbortController | null = null

  constructor(door: LibraryDoor, onProgress: (progress: Copying) => void) {
    this.#door = door
    this.#onProgress = onProgress
  }

  /** Gives up the copy that is being made; what is there of it is removed, and the library stays where it is. */
  stop(): void {
    this.#running?.abort()
  }

  /** A copy in `parent` that also holds what only memory held; the work goes on there. Null = it was stopped. */
  copyTo(parent: string): Promise<Answer<Library | null>> {
    return this.#go('copy', parent, (current, open, to, begin) =>
      current.atRest(async () => {
        await begin()
        const copy = await open(to)
        try {
          await copy.carryOver(current.waiting())
          const unsaved = copy.unsaved()
          if (unsaved) throw new LibraryError(failure('not-written', `${path.basename(to)}: ${unsaved.why}`))
        } catch (error) {
          await copy.close()
          await removeCopy(to)
          throw error
        }
        return copy
      }),
    )
  }

  /**
   * The library in `parent`: copied, compared and opened there; only then is the old place cleared. Until that moment it
   * can be stopped, and is where it was. Null = it was stopped.
   */
  async moveTo(parent: string): Promise<Answer<{ library: Library; isOldGone: boolean } | null>> {
    let from = ''
    const moved = await this.#go('move', parent, (current, open, to, begin) => {
      from = current.path
      return current.atRest(async (isSaved) => {
        const changes = current.unsaved()?.changes ?? 0
        if (!isSaved) throw new LibraryError(failure('work-unsaved', String(changes)))
        await begin()
        try {
          return await open(to)
        } catch (error) {
          await removeCopy(to)
          throw error
        }
      })
    })
    if (!moved.ok || !moved.value) return moved as Answer<null>
    return {
      ok: true,
      value: { library: moved.value, isOldGone: await removeLibrary(from, moved.value.path) },
    }
  }

  async #go(
    what: Copying['what'],
    parent: string,
    make: (
      current: Library,
      open: (folder: string) => Promise<Library>,
      to: string,
      begin: () => Promise<void>,
    ) => Promise<Library>,
  ): Promise<Answer<Library | null>> {
    if (this.#running) return refusalOf(new LibraryError(failure('copy-under-way')))
    const running = new AbortController()
    this.#running = running
    try {
      const answer = await this.#door.exchange(async (current, open) => {
        await requireOutside(current.path, parent)
        const to = await freeFolder(path.join(parent, path.basename(current.path)))
        const begin = () =>
          copyLibrary(current.path, to, {
            withBackups: what === 'move',
            signal: running.signal,
            onProgress: (done, total) => this.#onProgress({ what, done, total }),
          })
        return await make(current, open, to, begin)
      })
      const isStopped = !answer.ok && running.signal.aborted
      return isStopped ? { ok: true, value: null } : answer
    } finally {
      this.#running = null
    }
  }
}
