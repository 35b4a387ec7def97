import type { z } from 'zod'
import { findClaim } from '../../shared/domain/document'
import { ClaimFilter, matchesFilter } from '../../shared/domain/queries/claim-filter'
import type { Answer, HistoryState } from '../../shared/ipc/contract'
import type { History } from '../history/history'
import { historyState } from '../history/history-state'
import type { ClaimInDocument, Library, LibraryChange } from '../library'
import { LibraryError, refuse } from '../library-error'
import { parseInput } from '../queries/parse-input'
import { answerQuery } from '../queries/queries'
import type { Articles } from '../store/articles'
import type { Catalogue } from '../store/catalogue'
import type { Writing } from './writing'

export interface OpenLibraryOptions {
  readonly path: string
  readonly name: string
  readonly catalogue: Catalogue
  readonly articles: Articles
  /** What is durable. */
  readonly history: () => History
  /** Null where it is open for reading only. */
  readonly writing: Writing | null
  readonly onTrouble: (error: unknown) => void
}

/** The door that callers hold: checks that it is open, and turns refusals into answers. */
export class OpenLibrary implements Library {
  readonly path: string
  readonly name: string
  readonly readOnly: boolean
  readonly #options: OpenLibraryOptions
  readonly #listeners = new Set<(change: LibraryChange) => void>()
  #closing: Promise<void> | null = null

  constructor(options: OpenLibraryOptions) {
    this.#options = options
    this.path = options.path
    this.name = options.name
    this.readOnly = options.writing === null
  }

  async execute({
    name,
    input,
  }: {
    readonly name: string
    readonly input?: unknown
  }): Promise<Answer<never>> {
    try {
      const { writing } = this.#options
      if (this.#closing) throw refuse('closed')
      if (!writing) throw refuse('read-only')
      return { ok: true, value: (await writing.bus.execute(name, input)) as never }
    } catch (error) {
      return { ok: false, error: this.#refusal(error) }
    }
  }

  async query(name: string, input?: unknown): Promise<never> {
    if (this.#closing) throw refuse('closed')
    const { catalogue, articles } = this.#options
    const about = { name: this.name, path: this.path, readOnly: this.readOnly }
    const library = { catalogue, articles, about, history: () => this.history() }
    return (await answerQuery(library, name, input)) as never
  }

  history(): HistoryState {
    return historyState(this.#options.history())
  }

  onChange(listener: (change: LibraryChange) => void): () => void {
    this.#listeners.add(listener)
    return () => {
      this.#listeners.delete(listener)
    }
  }

  async *documentsFor(filter: z.input<typeof ClaimFilter>): AsyncGenerator<ClaimInDocument> {
    const { catalogue, articles } = this.#options
    const wanted = parseInput(ClaimFilter, filter)
    for (const row of catalogue.claimRows()) {
      if (!matchesFilter(row, wanted)) continue
      if (this.#closing) throw refuse('closed')
      const document = await articles.load(row.articleId)
      const claim = findClaim(document, row.id)
      if (claim && !claim.deletedAt) yield { document, claim }
    }
  }

  close(): Promise<void> {
    this.#closing ??= this.#options.writing?.close() ?? Promise.resolve()
    return this.#closing
  }

  /** The change is saved whatever a listener makes of it. */
  announce(articleId: string): void {
    const change = { articleId, history: this.history() }
    for (const listener of this.#listeners) {
      try {
        listener(change)
      } catch (error) {
        this.#options.onTrouble(error)
      }
    }
  }

  #refusal(error: unknown): { code: LibraryError['code']; message: string } {
    if (!(error instanceof LibraryError)) this.#options.onTrouble(error)
    const { code, message } = error instanceof LibraryError ? error : refuse('internal', undefined, error)
    return { code, message }
  }
}
