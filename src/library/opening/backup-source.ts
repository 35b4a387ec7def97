import type { Tip } from '../../shared/domain/backups/backup-about'
import type { ArticleDocument } from '../../shared/domain/document'
import type { LibraryDocument, Tombstone } from '../../shared/domain/library-document'
import type { Journal } from '../journal/journal'
import { readable } from '../queries/readable'
import type { Articles } from '../store/articles'
import type { Catalogue } from '../store/catalogue'
import type { LibraryRecord } from '../store/library-record'

/** How an article stands in the library: the last record that changed it. */
export interface ArticleStanding {
  readonly seq: number
  readonly isBinned: boolean
}

export interface BackupSourceOptions {
  readonly shared: LibraryRecord
  readonly catalogue: Catalogue
  readonly articles: Articles
  readonly journal: Journal
  /** The last record that counts. */
  readonly seq: () => number
}

/** What backups ask of an open library. */
export class BackupSource {
  readonly #options: BackupSourceOptions

  constructor(options: BackupSourceOptions) {
    this.#options = options
  }

  get libraryId(): string {
    return this.#options.shared.id
  }

  /** What was removed for good. */
  get tombstones(): readonly Tombstone[] {
    return this.#options.shared.current.tombstones
  }

  /** What memory holds of the library, and the titles of the articles that only the disk has. */
  held(): {
    readonly library: LibraryDocument
    readonly articles: ArticleDocument[]
    readonly missing: string[]
  } {
    const { shared, articles, catalogue } = this.#options
    const held = articles.held()
    const ids = new Set(held.map(({ article }) => article.id))
    const missing = catalogue.articleRows().filter(({ id }) => !ids.has(id))
    return { library: shared.current, articles: held, missing: missing.map(({ title }) => title) }
  }

  get seq(): number {
    return this.#options.seq()
  }

  /**
   * Does the library tell the same story as a copy of it that ends there? If not, the two were changed apart, and their
   * numbers mean different things. A record that the journal does not hold any more is taken for the same.
   */
  async holds({ seq, record }: Tip): Promise<boolean> {
    if (record === null) return true
    if (seq > this.seq) return false
    const id = await this.#options.journal.recordIdAt(seq)
    return id === undefined || id === record
  }

  /** Resolves when every article has its row; until then `standing` does not know them all. */
  whenKnown(): Promise<void> {
    return this.#options.catalogue.arrival.need('articles')
  }

  /** Null where there is no such article; `purged` where there was one. */
  standing(articleId: string): ArticleStanding | 'purged' | null {
    const { shared, catalogue } = this.#options
    const isPurged = shared.current.tombstones.some(({ kind, id }) => kind === 'article' && id === articleId)
    if (isPurged) return 'purged'
    const entry = catalogue.entry(articleId)
    return entry ? { seq: entry.seq, isBinned: entry.article === null } : null
  }

  /** The article as it is now, also one in the bin; null where there is none, or it cannot be read. */
  present(articleId: string): Promise<ArticleDocument | null> {
    return readable(this.#options.articles, articleId)
  }
}
