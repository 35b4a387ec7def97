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
  /** It must stay in memory: its file is to be written yet, or a command stands on it. */
  readonly isNeeded: (articleId: string) => boolean
}

/** So many documents stay in memory, with so many characters of text in all: the ones last used. */
const MOST_DOCUMENTS = 64
const MOST_CHARACTERS = 8_000_000

/**
 * The documents: read when they are needed, brought up to the journal, kept in memory while they are used. Those that
 * were not asked for longest are forgotten when there are too many; their files have everything by then.
 */
export class Articles {
  readonly #options: ArticlesOptions
  /** Those used last stand last. */
  readonly #memory = new Map<string, ArticleDocument>()
  readonly #loading = new Map<string, Promise<ArticleDocument>>()

  constructor(options: ArticlesOptions) {
    this.#options = options
  }

  inMemory(articleId: string): ArticleDocument | undefined {
    return this.#memory.get(articleId)
  }

  put(document: ArticleDocument): void {
    this.#memory.delete(document.article.id)
    this.#memory.set(document.article.id, frozen(document))
  }

  /** Rejects with `not-found`, `document-damaged`, `library-damaged` or `library-unreadable`. */
  async load(articleId: string): Promise<ArticleDocument> {
    const known = this.#memory.get(articleId)
    if (known) {
      this.put(known)
      return known
    }
    const document = await this.#begun(articleId)
    // It may have been removed for good while it was read.
    if (!this.#options.catalogue.entry(articleId)) throw refuse('not-found', articleId)
    const newest = this.#memory.get(articleId) ?? document
    this.put(newest)
    this.forgetOld()
    return newest
  }

  /** It was removed for good. */
  forget(articleId: string): void {
    this.#memory.delete(articleId)
  }

  /** The document for one look at it: what is not in memory already is not kept there. Rejects as `load` does. */
  async glance(articleId: string): Promise<ArticleDocument> {
    return this.#memory.get(articleId) ?? (await this.#begun(articleId))
  }

  /** Forgets the documents that were not used longest, as far as there are too many and nobody needs them. */
  forgetOld(): void {
    let documents = 0
    let characters = 0
    for (const document of [...this.#memory.values()].toReversed()) {
      documents += 1
      characters += charactersOf(document)
      const isTooMuch = documents > MOST_DOCUMENTS || (characters > MOST_CHARACTERS && documents > 1)
      const { id } = document.article
      if (isTooMuch && !this.#options.isNeeded(id)) this.#memory.delete(id)
    }
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
    if (document === onDisk) this.forgetOld()
    else onBehind(articleId)
  }

  async #begun(articleId: string): Promise<ArticleDocument> {
    const begun = this.#loading.get(articleId) ?? this.#read(articleId)
    this.#loading.set(articleId, begun)
    try {
      const document = await begun
      const { catalogue } = this.#options
      // Its claims are known by their ids then, however long the rows of the others still take.
      if (catalogue.isExpecting(articleId)) catalogue.putExpected(entryOf(document))
      return document
    } finally {
      this.#loading.delete(articleId)
    }
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
    // In memory from here on, until its file has been written.
    if (!this.#memory.has(articleId)) this.put(document)
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

const charactersOf = ({ versions }: ArticleDocument): number =>
  versions.reduce((sum, { rawText }) => sum + rawText.length, 0)
