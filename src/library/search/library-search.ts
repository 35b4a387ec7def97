import type { VersionMap } from '../../shared/domain/anchoring/version-map'
import { searchableOf } from '../../shared/domain/search/searchable'
import { LibraryError, refuse } from '../library-error'
import type { Articles } from '../store/articles'
import type { Catalogue } from '../store/catalogue'
import type { LibraryRecord } from '../store/library-record'
import type { PersonNames } from './index/people'
import { indexFolderOf } from './index-place'
import { analystInside } from './process/inside'
import type {
  AnalystJob,
  AnalystProcess,
  AnalystReport,
  FindJob,
  FindReport,
  StartAnalyst,
} from './process/protocol'

export interface SearchOptions {
  /** A folder for what can be made anew. Without it, the one where the system keeps such things. */
  readonly cache?: string | undefined
  /** Starts the analyst. Without it, it works in this process. */
  readonly start?: StartAnalyst | undefined
  /** So long an analyst that has nothing to do is kept. */
  readonly idleMs?: number | undefined
}

export interface LibrarySearchOptions extends SearchOptions {
  /** The library's folder. */
  readonly folder: string
  readonly catalogue: Catalogue
  readonly articles: Articles
  readonly shared: LibraryRecord
  readonly onTrouble: (error: unknown) => void
}

const IDLE_MS = 120_000
/** A change reaches the index after this at the latest, and before the next question. */
const TELL_AFTER_MS = 500

/** An analyst that is running, and who waits for it. */
interface Running {
  readonly process: AnalystProcess
  readonly waiting: Map<
    number,
    { resolve: (report: AnalystReport) => void; reject: (error: unknown) => void }
  >
}

type Asking = Extract<AnalystJob, { id: number }>
type WithoutId<Job> = Job extends unknown ? Omit<Job, 'id'> : never

/**
 * The search of one library: starts the analyst when it is first needed, tells it what changes, and stops it when it has
 * had nothing to do for a while. While it is not running nothing is missed: it compares when it starts.
 */
export class LibrarySearch {
  readonly #options: LibrarySearchOptions
  readonly #changed = new Set<string>()
  #running: Running | null = null
  #jobs = 0
  #tellSoon: NodeJS.Timeout | undefined
  #idle: NodeJS.Timeout | undefined
  #isClosed = false

  constructor(options: LibrarySearchOptions) {
    this.#options = options
  }

  /** Everything that is durable counts. Rejects with `search-failed`. */
  async find(find: FindJob): Promise<FindReport> {
    const report = await this.#asked({ kind: 'find', find })
    if (report.kind !== 'found') throw refuse('search-failed')
    return report.found
  }

  /** Does the analyst work in a process of its own? */
  get isElsewhere(): boolean {
    return this.#options.start !== undefined
  }

  /** What became of an old text in a new one, as the analyst finds it. Rejects with `search-failed`. */
  async map(old: string, now: string): Promise<VersionMap> {
    const report = await this.#asked({ kind: 'map', old, now })
    if (report.kind !== 'mapped') throw refuse('search-failed')
    return report.map
  }

  /** Null = the library itself: somebody may be called otherwise now. */
  changed(articleId: string | null): void {
    if (!this.#running) return
    if (articleId === null) return this.#running.process.send({ kind: 'people', people: this.#people() })
    this.#changed.add(articleId)
    this.#tellSoon ??= setTimeout(() => this.#inBackground(this.#tellChanges()), TELL_AFTER_MS).unref()
  }

  /**
   * Removes from the files of the index every word that these articles do not say any more. To be called when what is to
   * go is gone from the documents.
   */
  async erase(articleIds: readonly string[]): Promise<void> {
    await this.#options.catalogue.arrival.need('articles')
    for (const articleId of articleIds) {
      // Also to an analyst that starts with this: the number of the last change may be the one it knows.
      this.#start()
      this.#changed.add(articleId)
      await this.#asked({ kind: 'erase', articleId })
    }
  }

  async close(): Promise<void> {
    this.#isClosed = true
    await this.#stop()
  }

  async #asked(job: WithoutId<Asking>): Promise<AnalystReport> {
    try {
      return await this.#askedOnce(job)
    } catch (error) {
      if (error instanceof LibraryError) throw error
      // The analyst ended; another one may do better.
      this.#options.onTrouble(error)
    }
    try {
      return await this.#askedOnce(job)
    } catch (error) {
      throw error instanceof LibraryError ? error : refuse('search-failed', undefined, error)
    }
  }

  async #askedOnce(job: WithoutId<Asking>): Promise<AnalystReport> {
    await this.#options.catalogue.arrival.need('articles')
    if (this.#isClosed) throw refuse('closed')
    const { process, waiting } = this.#start()
    clearTimeout(this.#idle)
    await this.#tellChanges()
    const id = ++this.#jobs
    const report = await new Promise<AnalystReport>((resolve, reject) => {
      waiting.set(id, { resolve, reject })
      process.send({ ...job, id })
    })
    waiting.delete(id)
    this.#stopIfIdle()
    if (report.kind === 'failed') throw new Error(report.message)
    return report
  }

  #start(): Running {
    if (this.#running) return this.#running
    const { start = analystInside, cache, folder, catalogue, shared } = this.#options
    const running: Running = { process: start(), waiting: new Map() }
    this.#running = running
    running.process.onReport((report) => {
      if (this.#running === running) this.#receive(running, report)
    })
    running.process.onEnd(() => this.#ended(running))
    this.#changed.clear()
    running.process.send({
      kind: 'open',
      index: indexFolderOf({ cache, folder, libraryId: shared.id }),
      library: folder,
      wanted: catalogue.entries().flatMap(({ id, seq, article }) => (article ? [[id, seq] as const] : [])),
      people: this.#people(),
    })
    return running
  }

  #people(): PersonNames[] {
    return this.#options.shared.current.people
      .filter(({ deletedAt }) => !deletedAt)
      .map(({ id, name, aliases, role }) => ({ id, names: [name, ...aliases, ...(role ? [role] : [])] }))
  }

  #receive({ waiting }: Running, report: AnalystReport): void {
    switch (report.kind) {
      case 'unread':
        return this.#inBackground(this.#tell(report.articleId))
      case 'trouble':
        return this.#options.onTrouble(new Error(report.message))
      case 'idle':
        return this.#stopIfIdle()
      default:
        waiting.get(report.id)?.resolve(report)
    }
  }

  #ended(running: Running): void {
    if (this.#running === running) this.#running = null
    for (const { reject } of running.waiting.values()) reject(new Error('The analyst ended'))
    running.waiting.clear()
  }

  async #tellChanges(): Promise<void> {
    clearTimeout(this.#tellSoon)
    this.#tellSoon = undefined
    for (const articleId of this.#changed) {
      this.#changed.delete(articleId)
      await this.#tell(articleId)
    }
  }

  async #tell(articleId: string): Promise<void> {
    const running = this.#running
    if (!running) return
    const article = await this.#searchable(articleId)
    running.process.send(article ? { kind: 'put', article } : { kind: 'remove', articleId })
  }

  /** Null also for a document that cannot be read: the others are still worth searching. */
  async #searchable(articleId: string): Promise<ReturnType<typeof searchableOf>> {
    try {
      return searchableOf(await this.#options.articles.glance(articleId))
    } catch (error) {
      if (!(error instanceof LibraryError)) throw error
      return null
    }
  }

  #inBackground(work: Promise<void>): void {
    work.catch((error: unknown) => this.#options.onTrouble(error))
  }

  #stopIfIdle(): void {
    clearTimeout(this.#idle)
    if (this.#running?.waiting.size !== 0) return
    const { idleMs = IDLE_MS } = this.#options
    this.#idle = setTimeout(() => this.#inBackground(this.#stop()), idleMs).unref()
  }

  async #stop(): Promise<void> {
    clearTimeout(this.#idle)
    clearTimeout(this.#tellSoon)
    const running = this.#running
    if (!running) return
    this.#running = null
    for (const { reject } of running.waiting.values()) reject(refuse('closed'))
    running.waiting.clear()
    // It writes down what it has read so far.
    await new Promise<void>((resolve) => {
      running.process.onReport((report) => {
        if (report.kind === 'done') resolve()
      })
      running.process.onEnd(resolve)
      running.process.send({ kind: 'close', id: ++this.#jobs })
    })
    running.process.kill()
  }
}
