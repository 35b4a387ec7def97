import type { ArticleDocument } from '../../shared/domain/document'
import { frozen } from '../frozen'
import type { Journal, Story } from '../journal/journal'
import { LibraryError, refuse } from '../library-error'
import { type ArticleRepair, isOfTheFile, type Wanted } from '../repair/article-repair'
import { rebuilt } from '../repair/rebuilt'
import { articleFileName, readArticle } from './article-file'
import { type Catalogue, entryOf } from './catalogue'
import type { Disk } from './disk'
import type { Layout } from './layout'
import { requireThere } from './require-there'

export interface ArticlesOptions {
  readonly disk: Disk
  readonly layout: Layout
  readonly journal: Journal
  readonly catalogue: Catalogue
  readonly repair: ArticleRepair
  /** Another process writes while this one only reads: a document may then be ahead of the journal that was read. */
  readonly mayBeAhead: boolean
  /** The file holds less than the document in memory. */
  readonly onBehind: (articleId: string) => void
  /** A file holds this number, whatever the journal has lost: it must not be used again. */
  readonly onAhead: (seq: number) => void
  /** It must stay in memory: its file is to be written yet, or a command stands on it. */
  readonly isNeeded: (articleId: string) => boolean
}

/** Documents that stay in memory, the ones last used, and below, characters of text in all of them. */
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

  /** All that are in memory. */
  held(): ArticleDocument[] {
    return [...this.#memory.values()]
  }

  put(document: ArticleDocument): void {
    this.#memory.delete(document.article.id)
    this.#memory.set(document.article.id, frozen(document))
  }

  /** Rejects with `not-found`, `document-damaged` or `library-unreadable`. */
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
  async refresh(articleId: string, { records, gaps }: Story): Promise<void> {
    const { catalogue, onBehind, onAhead } = this.#options
    const before = catalogue.entry(articleId)?.seq ?? 0
    const wantedSeq = Math.max(before, records.at(-1)?.local.seq ?? 0)
    const onDisk = await this.#onDisk(articleId)
    const isNew = onDisk === null && before === 0
    const document =
      !(onDisk instanceof LibraryError) && (isNew || (onDisk !== null && onDisk.seq >= before))
        ? this.#caughtUp(articleId, onDisk, { records, gaps }, wantedSeq)
        : await this.#latest(articleId, onDisk, wantedSeq)
    const latest = document ?? (await this.#repaired(articleId, { seq: wantedSeq }))
    this.put(latest)
    catalogue.put(entryOf(latest))
    onAhead(latest.seq)
    if (latest === onDisk) this.forgetOld()
    else onBehind(articleId)
  }

  /** An article of which no file is there. What the journal tells of it may have been read already. */
  async restore(articleId: string, story?: Story): Promise<void> {
    const { catalogue } = this.#options
    catalogue.put(
      entryOf(await this.#repaired(articleId, { seq: catalogue.entry(articleId)?.seq ?? 0, story })),
    )
  }

  /** The file is damaged or gone, whatever memory holds. */
  async renew(articleId: string): Promise<void> {
    const known = this.#memory.get(articleId)
    if (known) await this.#options.repair.rewrite(articleId, known)
    else await this.load(articleId)
  }

  async #begun(articleId: string): Promise<ArticleDocument> {
    const begun = this.#loading.get(articleId) ?? this.#read(articleId)
    this.#loading.set(articleId, begun)
    try {
      const document = await begun
      this.#tellExpected(document)
      return document
    } finally {
      this.#loading.delete(articleId)
    }
  }

  /** What the catalogue expects of it is still to be read from the catalogue's file, or from all documents. */
  #tellExpected(document: ArticleDocument): void {
    const { catalogue } = this.#options
    if (!catalogue.isExpecting(document.article.id)) return
    if (catalogue.isRowless(document.article.id)) catalogue.putExpected(entryOf(document))
    else catalogue.meet(document)
  }

  async #read(articleId: string): Promise<ArticleDocument> {
    const { catalogue, mayBeAhead, onBehind, onAhead } = this.#options
    const entry = catalogue.entry(articleId)
    if (!entry) throw refuse('not-found', articleId)
    const onDisk = await this.#onDisk(articleId)
    const document = await this.#latest(articleId, onDisk, entry.seq)
    if (document.seq > entry.seq && !mayBeAhead) onAhead(document.seq)
    if (document.seq !== entry.seq && !mayBeAhead) catalogue.put(entryOf(document))
    if (document === onDisk) return document
    // In memory from here on, until its file has been written.
    if (!this.#memory.has(articleId)) this.put(document)
    onBehind(articleId)
    return document
  }

  async #latest(
    articleId: string,
    onDisk: ArticleDocument | null | LibraryError,
    wantedSeq: number,
  ): Promise<ArticleDocument> {
    if (onDisk === null) return await this.#repaired(articleId, { seq: wantedSeq })
    if (onDisk instanceof LibraryError)
      return await this.#repaired(articleId, { seq: wantedSeq, trouble: onDisk })
    if (onDisk.seq >= wantedSeq) return onDisk
    const story = await this.#options.journal.storyOf(articleId, onDisk.seq)
    return this.#caughtUp(articleId, onDisk, story, wantedSeq) ?? onDisk
  }

  /** Null where there is no file; an error where it is damaged or the disk refuses it, which others may make good. */
  async #onDisk(articleId: string): Promise<ArticleDocument | null | LibraryError> {
    const { disk, layout, mayBeAhead } = this.#options
    try {
      return await readArticle(disk, layout, articleId, { newer: mayBeAhead })
    } catch (error) {
      if (error instanceof LibraryError && isOfTheFile(error)) return error
      throw error
    }
  }

  /** A good file with what the journal tells after it. Where that does not lead to what it is known to have been, the loss is told. */
  #caughtUp(
    articleId: string,
    onDisk: ArticleDocument | null,
    story: Story,
    wantedSeq: number,
  ): ArticleDocument | null {
    const replay = rebuilt(onDisk, story)
    if (replay.document) this.#options.repair.tellLoss(articleId, replay, wantedSeq)
    return replay.document
  }

  /**
   * Rejects with `document-damaged` where nothing is left of it; then the catalogue knows it no longer. With
   * `library-unreadable` where only a file has it that cannot be read.
   */
  async #repaired(articleId: string, wanted: Wanted): Promise<ArticleDocument> {
    const { disk, layout, catalogue, repair } = this.#options
    await requireThere(disk, layout)
    const title = catalogue.entry(articleId)?.article?.title
    const document = await repair.article(articleId, { ...wanted, title })
    if (document) return document
    catalogue.remove(articleId)
    throw refuse('document-damaged', articleFileName(layout, articleId))
  }
}

const charactersOf = ({ versions }: ArticleDocument): number =>
  versions.reduce((sum, { rawText }) => sum + rawText.length, 0)
