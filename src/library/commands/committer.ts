import type { AnyDocument } from '../../shared/domain/changes/draft'
import { whenNeeded } from '../../shared/domain/when-needed'
import type { JournalRecord } from '../journal/record'
import { LibraryError, refuse } from '../library-error'
import type { CatalogueEntry } from '../store/catalogue'
import { isMistake, whyDisk } from '../store/disk-error'
import { inTurns } from '../turn'
import { entriesSteps } from './entries-steps'
import type { State } from './state'

/** One gesture on its way to the disk. */
export interface Commit {
  readonly records: readonly JournalRecord[]
  readonly originals: readonly string[]
  /** The documents it changes, as they will be. */
  readonly documents: readonly AnyDocument[]
  /** Position and history as they will be. */
  readonly state: State
}

export interface CommitterOptions {
  /** Makes originals and records durable, or rejects and leaves no record. Calls `meanwhile` when only the disk is waited for. */
  readonly write: (
    originals: readonly string[],
    records: readonly JournalRecord[],
    meanwhile: () => unknown,
  ) => Promise<void>
  /** It counts: told in the order of the records, with what the catalogue will know of its documents. */
  readonly onDurable: (commit: Commit, entries: readonly CatalogueEntry[]) => void
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
      // A row is asked for by nobody before its change is durable: the processor has nothing to do until then.
      const entries = whenNeeded(() => Promise.all(batch.map(({ commit }) => this.#entriesOf(commit))))
      const error = await this.#written(
        batch.map(({ commit }) => commit),
        entries,
      )
      if (error) this.#refuse([...batch, ...this.#waiting.splice(0)], error)
      else this.#tell(batch, await entries())
    }
    this.#running = null
  }

  async #written(commits: readonly Commit[], meanwhile: () => unknown): Promise<LibraryError | null> {
    try {
      const originals = commits.flatMap((commit) => commit.originals)
      const records = commits.flatMap((commit) => commit.records)
      await this.#options.write(originals, records, meanwhile)
      return null
    } catch (error) {
      if (error instanceof LibraryError) return error
      if (!isMistake(error)) return refuse('not-saved', whyDisk(error), error)
      this.#options.onTrouble(error)
      return refuse('internal', undefined, error)
    }
  }

  /** Never rejects: the records may be durable already. */
  async #entriesOf({ documents }: Commit): Promise<readonly CatalogueEntry[]> {
    try {
      return await inTurns(entriesSteps(documents))
    } catch (error) {
      this.#options.onTrouble(error)
      return []
    }
  }

  #tell(batch: readonly Waiting[], entries: readonly (readonly CatalogueEntry[])[]): void {
    for (const [at, { commit, settle }] of batch.entries()) {
      try {
        this.#options.onDurable(commit, entries[at] ?? [])
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
