import type { ArticleDocument } from '../../shared/domain/document'
import { frozen } from '../frozen'
import type { Journal } from '../journal/journal'
import type { JournalRecord } from '../journal/record'
import { LibraryError, refuse } from '../library-error'
import { articleFileName, readArticle } from './article-file'
import { type Catalogue, entryOf } from './catalogue'
import type { Disk } from './disk'
import type { Layout } from './layout'
import { replayed } from './replay'

export interface ArticlesOptions {
  readonly disk: Disk
  readonly layout: Layout
  readonly journal: Journal
  readonly catalogue: Catalogue
  /** Another process writes while this one only reads: a document may then be ahead of the journal that was read. */
  readonly mayBeAhead: boolean
  /** The file holds less than the document in memory. */
  readonly onBehind: (articleId: string) => void
}

/** The documents: read when they are needed, brought up to the journal, kept in memory from then on. */
export class Articles {
  readonly #options: ArticlesOptions
  readonly #memory = new Map<string, ArticleDocument>()
  readonly #loading = new Map<string, Promise<ArticleDocument>>()

  constructor(options: ArticlesOptions) {
    this.#options = options
  }

  inMemory(articleId: string): ArticleDocument | undefined {
    return this.#memory.get(articleId)
  }

  put(document: ArticleDocument): void {
    this.#memory.set(document.article.id, frozen(document))
  }

  /** Rejects with `not-found`, `document-damaged`, `library-damaged` or `library-unreadable`. */
  async load(articleId: string): Promise<ArticleDocument> {
    const known = this.#memory.get(articleId)
    if (known) return known
    const begun = this.#loading.get(articleId) ?? this.#read(articleId)
    this.#loading.set(articleId, begun)
    try {
      const document = await begun
      if (!this.#memory.has(articleId)) this.put(document)
      return this.#memory.get(articleId) ?? document
    } finally {
      this.#loading.delete(articleId)
    }
  }

  /** The document for one look at it: what is not in memory already is not kept there. Rejects as `load` does. */
  async glance(articleId: string): Promise<ArticleDocument> {
    return this.#memory.get(articleId) ?? (await (this.#loading.get(articleId) ?? this.#read(articleId)))
  }

  /** At open: brings an article up to records that are newer than the catalogue. */
  async refresh(articleId: string, news: readonly JournalRecord[]): Promise<void> {
    const { disk, layout, catalogue, onBehind } = this.#options
    const before = catalogue.entry(articleId)?.seq ?? 0
    const onDisk = await readArticle(disk, layout, articleId, { newer: this.#options.mayBeAhead })
    const has = onDisk?.seq ?? 0
    const document = this.#replay(
      articleId,
      onDisk,
      has < before ? await this.#recordsAfter(articleId, has) : news,
    )
    this.put(document)
    catalogue.put(entryOf(document))
    if (document !== onDisk) onBehind(articleId)
  }

  async #read(articleId: string): Promise<ArticleDocument> {
    const { disk, layout, catalogue, mayBeAhead, onBehind } = this.#options
    const entry = catalogue.entry(articleId)
    if (!entry) throw refuse('not-found', articleId)
    const onDisk = await readArticle(disk, layout, articleId, { newer: mayBeAhead })
    const has = onDisk?.seq ?? 0
    if (onDisk && has > entry.seq && !mayBeAhead) throw refuse('library-damaged', `journal (record ${has})`)
    if (onDisk && has >= entry.seq) return onDisk
    const document = this.#replay(articleId, onDisk, await this.#recordsAfter(articleId, has))
    if (document.seq < entry.seq) throw refuse('document-damaged', articleFileName(layout, articleId))
    onBehind(articleId)
    return document
  }

  #recordsAfter(articleId: string, seq: number): Promise<JournalRecord[]> {
    return this.#options.journal.recordsOf(articleId, seq)
  }

  #replay(
    articleId: string,
    onDisk: ArticleDocument | null,
    records: readonly JournalRecord[],
  ): ArticleDocument {
    try {
      const document = replayed(onDisk, records)
      if (document) return document
    } catch (cause) {
      if (cause instanceof LibraryError) throw cause
      throw refuse('document-damaged', articleFileName(this.#options.layout, articleId), cause)
    }
    throw refuse('document-damaged', articleFileName(this.#options.layout, articleId))
  }
}
