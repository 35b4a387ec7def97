import type { AnyDocument } from '../../shared/domain/changes/draft'
import type { JournalRecord } from '../journal/record'
import { LibraryError, refuse } from '../library-error'
import type { CatalogueEntry } from '../store/catalogue'
import { whyDisk } from '../store/disk-error'
import type { State } from './state'

/** One gesture on its way to the disk. */
export interface Commit {
  readonly records: readonly JournalRecord[]
  readonly originals: readonly string[]
  /** The documents it changes, as they will be. */
  readonly documents: readonly AnyDocument[]
  /** What the catalogue will know of them. */
  readonly entries: readonly CatalogueEntry[]
  /** Position and history as they will be. */
  readonly state: State
}

export interface CommitterOptions {
  /** Makes originals and records durable, or rejects and leaves no record. */
  readonly write: (originals: readonly string[], records: readonly JournalRecord[]) => Promise<void>
  /** It counts: told in the order of the records. */
  readonly onDurable: (commit: Commit) => void
  /** Nothing that was handed in and not told of counts. */
  readonly onRefused: () => void
  /** A bug in the telling: what is durable stays durable, and whoever waits for it is told so. */
  readonly onTrouble: (error: unknown) => void
}

interface Waiting {
  readonly commit: Commit
  readonly settle: (error: LibraryError | null) => void
}

/**
 * Group commit: what is handed in while the disk is busy shares the next write and the next sync. If one fails, all
 * that were handed in behind it fail with it, since they were planned on top of it.
 */
export class Committer {
  readonly #options: CommitterOptions
  #waiting: Waiting[] = []
  #running: Promise<void> | null = null

  constructor(options: CommitterOptions) {
    this.#options = options
  }

  /** Resolves when the commit is durable; rejects with `not-saved`. */
  commit(commit: Commit): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ commit, settle: (error) => (error ? reject(error) : resolve()) })
      this.#running ??= this.#run()
    })
  }

  /** Resolves when nothing is on its way any more, saved or not. */
  async idle(): Promise<void> {
    await this.#running
  }

  async #run(): Promise<void> {
    while (this.#waiting.length > 0) {
      const batch = this.#waiting.splice(0)
      const error = await this.#written(batch.map(({ commit }) => commit))
      if (error) this.#refuse([...batch, ...this.#waiting.splice(0)], error)
      else this.#tell(batch)
    }
    this.#running = null
  }

  async #written(commits: readonly Commit[]): Promise<LibraryError | null> {
    try {
      const originals = commits.flatMap((commit) => commit.originals)
      await this.#options.write(
        originals,
        commits.flatMap((commit) => commit.records),
      )
      return null
    } catch (error) {
      return error instanceof LibraryError ? error : refuse('not-saved', whyDisk(error), error)
    }
  }

  #tell(batch: readonly Waiting[]): void {
    for (const { commit, settle } of batch) {
      try {
        this.#options.onDurable(commit)
      } catch (error) {
        this.#options.onTrouble(error)
      }
      settle(null)
    }
  }

  #refuse(waiting: readonly Waiting[], error: LibraryError): void {
    this.#options.onRefused()
    for (const { settle } of waiting) settle(error)
  }
}
