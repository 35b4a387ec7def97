import { setTimeout as pause } from 'node:timers/promises'
import type { LibraryProgress } from '../../shared/ipc/contract'
import { LibraryError, refuse } from '../library-error'
import type { RowsNeeded } from '../store/arrival'
import type { Articles } from '../store/articles'
import { type Catalogue, entryOf } from '../store/catalogue'
import { articleRowsIn, type CatalogueFile, claimsIn } from '../store/catalogue-file'
import { isMissing, systemCode } from '../store/disk-error'
import { othersTurn } from '../turn'
import type { FoundCatalogue } from './find-catalogue'

export interface FillingOptions {
  readonly articles: Articles
  /** The file lacks rows that it says it has. */
  readonly onDamage: () => Promise<void>
  readonly onTrouble: (error: unknown) => void
  readonly onProgress: (progress: LibraryProgress) => void
}

/** It is told so often how far it has come: lists are read again each time. */
const TIMES_TOLD = 20
const TOLD_EVERY = 50

/** Milliseconds that whoever opened the library has to themselves, unless somebody needs more rows before. */
const FIRST_MOMENTS = 2_000

/**
 * Reads the rows of an open library that are still missing: those of articles and claims from the catalogue's further
 * lines, and whatever the catalogue does not give from the documents themselves. All in slices, while the library is used;
 * each when somebody needs it, or in a moment, so that the window is drawn first.
 */
export class Filling {
  readonly done: Promise<void>
  readonly #options: FillingOptions
  readonly #stopped = new AbortController()
  #isPointless = false
  #hasReadDocuments = false
  #unread = 0

  constructor(found: FoundCatalogue, options: FillingOptions) {
    this.#options = options
    this.done = this.#run(found)
  }

  /** Documents that could not be read: rows that lack them must not be kept. */
  get unread(): number {
    return this.#unread
  }

  /** The catalogue did not have all there is. */
  get hasReadDocuments(): boolean {
    return this.#hasReadDocuments
  }

  /** Waits for what is read in a moment, where the catalogue is to be written again; what would take long is given up. */
  async stop(writesCatalogue: boolean): Promise<void> {
    this.#isPointless = !writesCatalogue
    this.#stopped.abort()
    await this.done
  }

  async #run({ catalogue, file }: FoundCatalogue): Promise<void> {
    try {
      if (file && !(await this.#readFile(file, catalogue))) return catalogue.arrival.end(refuse('closed'))
      await this.#readDocuments(catalogue)
      if (catalogue.expected().length > 0) catalogue.arrival.end(refuse('closed'))
      else catalogue.arrival.came('articles', 'claims')
    } catch (error) {
      this.#unread += 1
      catalogue.arrival.end(error)
      this.#options.onTrouble(error)
    }
  }

  /** False where it was closed before anybody needed what the file has. */
  async #readFile(file: CatalogueFile, catalogue: Catalogue): Promise<boolean> {
    const { arrival } = catalogue
    const { signal } = this.#stopped
    const moments = pause(FIRST_MOMENTS, undefined, { signal, ref: false }).catch(() => {})
    const isWanted = async (...rows: readonly RowsNeeded[]) => {
      await Promise.race([moments, arrival.needed(...rows)])
      return !this.#isPointless || arrival.isNeeded(...rows)
    }
    if (!(await isWanted('kept', 'articles', 'claims'))) return false
    let isThere = await this.#tried(async () => {
      for await (const rows of articleRowsIn(file)) catalogue.putExpectedArticles(rows)
    })
    arrival.came('kept')
    if (catalogue.rowless === 0) {
      arrival.came('articles')
      if (!(await isWanted('claims'))) return false
    }
    isThere &&= await this.#tried(async () => {
      const rowOf = (id: string) => catalogue.entry(id)?.article ?? null
      for await (const claims of claimsIn(file, rowOf)) catalogue.putExpectedClaims(claims)
    })
    if (isThere && catalogue.expected().length > 0) await this.#options.onDamage()
    return true
  }

  /** False where the file cannot be read any more: it is derived, and may be taken away while the library is open. */
  async #tried(read: () => Promise<void>): Promise<boolean> {
    try {
      await read()
      return true
    } catch (error) {
      if (!systemCode(error)) throw error
      if (!isMissing(error)) this.#options.onTrouble(error)
      return false
    }
  }

  async #readDocuments(catalogue: Catalogue): Promise<void> {
    const missing = catalogue.expected()
    if (missing.length === 0) return
    this.#hasReadDocuments = true
    const tell = (done: number) =>
      this.#options.onProgress({ what: 'reading-articles', done, total: missing.length })
    const tellEvery = Math.max(TOLD_EVERY, Math.ceil(missing.length / TIMES_TOLD))
    for (const [index, id] of missing.entries()) {
      if (this.#stopped.signal.aborted) break
      if (index % tellEvery === 0) tell(index)
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
