import { LibraryError, refuse } from '../library-error'
import type { Articles } from '../store/articles'
import { type Catalogue, entryOf } from '../store/catalogue'
import { claimsIn } from '../store/catalogue-file'
import { othersTurn } from '../turn'
import type { FoundCatalogue } from './find-catalogue'
import type { Progress } from './options'

export interface FillingOptions {
  readonly found: FoundCatalogue
  readonly articles: Articles
  readonly onTrouble: (error: unknown) => void
  readonly onProgress: (progress: Progress) => void
}

/** So many documents are read until it is told again how far it has come. */
const TOLD_EVERY = 50

/**
 * Reads the rows of an open library that are still missing: the claims from the catalogue's further lines, and whatever
 * the catalogue does not give from the documents themselves. Both in slices, while the library is used.
 */
export class Filling {
  readonly done: Promise<void>
  readonly #options: FillingOptions
  #isStopped = false
  #hasReadDocuments = false
  #unread = 0

  constructor(options: FillingOptions) {
    this.#options = options
    this.done = this.#run()
  }

  /** Documents that could not be read: rows that lack them must not be kept. */
  get unread(): number {
    return this.#unread
  }

  /** The catalogue did not have all there is. */
  get hasReadDocuments(): boolean {
    return this.#hasReadDocuments
  }

  /** Waits for what is read in a moment; what would take long is given up. */
  async stop(): Promise<void> {
    this.#isStopped = this.#hasReadDocuments
    await this.done
    this.#isStopped = true
  }

  async #run(): Promise<void> {
    const { catalogue } = this.#options.found
    try {
      await this.#readLines(catalogue)
      await this.#readDocuments(catalogue)
      if (this.#isStopped) catalogue.arrival.end(refuse('closed'))
      else catalogue.arrival.came('articles', 'claims')
    } catch (error) {
      this.#unread += 1
      catalogue.arrival.end(error)
      this.#options.onTrouble(error)
    }
  }

  async #readLines(catalogue: Catalogue): Promise<void> {
    const { file } = this.#options.found
    if (!file) return
    for await (const { entry, claims, binned } of claimsIn(file)) {
      const { id, seq, article } = entry
      catalogue.putExpected({ id, seq, article, claims, binned: { article: entry.binned, claims: binned } })
    }
  }

  async #readDocuments(catalogue: Catalogue): Promise<void> {
    const missing = catalogue.expected()
    if (missing.length === 0) return
    this.#hasReadDocuments = true
    const tell = (done: number) =>
      this.#options.onProgress({ what: 'reading-articles', done, total: missing.length })
    for (const [index, id] of missing.entries()) {
      if (this.#isStopped) break
      if (index % TOLD_EVERY === 0) tell(index)
      await this.#readDocument(catalogue, id)
      await othersTurn()
    }
    tell(missing.length)
  }

  async #readDocument(catalogue: Catalogue, id: string): Promise<void> {
    try {
      catalogue.putExpected(entryOf(await this.#options.articles.glance(id)))
    } catch (error) {
      if (!(error instanceof LibraryError)) throw error
      // Named to whoever asks for it, and not hidden by rows that look complete.
      catalogue.giveUp(id)
      this.#unread += 1
      this.#options.onTrouble(error)
    }
  }
}
