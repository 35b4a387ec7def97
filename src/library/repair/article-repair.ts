import type { ArticleDocument } from '../../shared/domain/document'
import { repairs } from '../../shared/strings/repairs'
import type { Journal, Story } from '../journal/journal'
import { LibraryError, refuse } from '../library-error'
import { articleFileName, readArticle, writeArticle } from '../store/article-file'
import type { Disk } from '../store/disk'
import { whyDisk, whyUnreadable } from '../store/disk-error'
import { generationBefore, type Layout } from '../store/layout'
import type { Notices } from './notices'
import type { Quarantine } from './quarantine'
import { better, isWhole, type Rebuilt, rebuilt } from './rebuilt'

export interface ArticleRepairOptions {
  readonly disk: Disk
  readonly layout: Layout
  readonly journal: Journal
  readonly notices: Notices
  /** Null where the library is open for reading only: then everything happens in memory. */
  readonly quarantine: Quarantine | null
  readonly onTrouble: (error: unknown) => void
}

/** What is known about a document that has to be put together again. */
export interface Wanted {
  /** The last record that it is known to have held; 0 where nothing is known. */
  readonly seq: number
  readonly title?: string | undefined
  /** What the journal tells of it, where that was read already. */
  readonly story?: Story | undefined
  /** What is wrong with its file; nothing where there is none. */
  readonly trouble?: LibraryError
}

/** Is the file itself damaged, or refused by the disk while others can be read? */
export const isOfTheFile = (error: LibraryError): boolean =>
  error.code === 'document-damaged' || refusalIn(error) !== null

/** Why the system refuses the file, in words; null where it does not. */
const refusalIn = (error: LibraryError | undefined): string | null =>
  error?.code === 'library-unreadable' ? whyUnreadable(error.cause) : null

/** Where a document comes from. */
type Source = 'before' | 'journal'

/**
 * Puts an article together again whose file is damaged, missing, or behind what the journal can bring it up to. The
 * damaged file is set aside, durably, before anything takes its place.
 */
export class ArticleRepair {
  readonly #options: ArticleRepairOptions
  /** Articles of which it was told that nothing can be done: each is asked for again and again. */
  readonly #left = new Set<string>()

  constructor(options: ArticleRepairOptions) {
    this.#options = options
  }

  /**
   * Null where nothing is left of it. Rejects with `library-unreadable` where the damaged file cannot be set aside, and
   * where nothing else has the article that is in a file which cannot be read: somebody may be able to read it later.
   */
  async article(articleId: string, wanted: Wanted): Promise<ArticleDocument | null> {
    const { disk, layout, quarantine, notices } = this.#options
    const { best, source } = await this.#best(articleId, wanted)
    const { document } = best
    const refusal = refusalIn(wanted.trouble)
    if (refusal !== null && !document) throw this.#leftAsItIs(articleId, wanted, refusal)
    const quarantinedAs = quarantine ? await this.#replace(quarantine, articleId, document) : null
    if (document === null && wanted.seq === 0 && quarantinedAs === null) return null
    notices.add({
      kind: 'article',
      file: articleFileName(layout, articleId),
      done: repairs.told(quarantine ? doneWith(best, wanted, source) : repairs.done.readOnly, refusal),
      lost: lossIn(best, wanted),
      quarantinedAs,
    })
    if (document) return document
    if (quarantine) await disk.remove(layout.article(articleId))
    return null
  }

  #leftAsItIs(articleId: string, { title, trouble }: Wanted, refusal: string): unknown {
    const { layout, notices } = this.#options
    if (!this.#left.has(articleId))
      notices.add({
        kind: 'article',
        file: articleFileName(layout, articleId),
        done: repairs.told(repairs.done.left, refusal),
        lost: repairs.lost.article(title),
        quarantinedAs: null,
      })
    this.#left.add(articleId)
    return trouble
  }

  /** The document is in memory as it should be. */
  async rewrite(articleId: string, document: ArticleDocument): Promise<void> {
    const { layout, quarantine, notices } = this.#options
    if (!quarantine) return
    notices.add({
      kind: 'article',
      file: articleFileName(layout, articleId),
      done: repairs.done.fromMemory,
      lost: null,
      quarantinedAs: await this.#replace(quarantine, articleId, document),
    })
  }

  /** The file is good, and the journal has lost what should come after it. */
  tellLoss(articleId: string, { document, misfits }: Rebuilt, wantedSeq: number): void {
    if (!document || (document.seq >= wantedSeq && misfits === 0)) return
    this.#options.notices.add({
      kind: 'article',
      file: articleFileName(this.#options.layout, articleId),
      done: repairs.done.olderKept,
      lost: repairs.lost.after(document.article.updatedAt),
      quarantinedAs: null,
    })
  }

  async #best(articleId: string, wanted: Wanted): Promise<{ best: Rebuilt; source: Source }> {
    const before = await this.#generation(articleId)
    const fromBefore = before && rebuilt(before, await this.#story(articleId, before.seq, wanted))
    if (fromBefore && isWhole(fromBefore, wanted.seq)) return { best: fromBefore, source: 'before' }
    const fromNothing = rebuilt(null, await this.#story(articleId, 0, wanted))
    if (!fromBefore) return { best: fromNothing, source: 'journal' }
    const best = better(fromBefore, fromNothing)
    return { best, source: best === fromBefore ? 'before' : 'journal' }
  }

  /** The generation before, if it is there and good. */
  async #generation(articleId: string): Promise<ArticleDocument | null> {
    const { disk, layout } = this.#options
    try {
      return await readArticle(disk, generationBefore(layout), articleId)
    } catch (error) {
      if (error instanceof LibraryError) return null
      throw error
    }
  }

  async #story(articleId: string, afterSeq: number, { story }: Wanted): Promise<Story> {
    if (!story) return await this.#options.journal.storyOf(articleId, afterSeq)
    return {
      records: story.records.filter(({ local }) => local.seq > afterSeq),
      gaps: story.gaps.filter(({ to }) => to > afterSeq),
    }
  }

  /** Takes the name away before the new file gets it: what is written here must not make the damaged one the generation before. */
  async #replace(
    quarantine: Quarantine,
    articleId: string,
    document: ArticleDocument | null,
  ): Promise<string | null> {
    const { disk, layout } = this.#options
    const path = layout.article(articleId)
    try {
      const aside = await quarantine.hold(path)
      if (aside) await disk.remove(path)
      if (document) await this.#write(document)
      return aside
    } catch (error) {
      const file = articleFileName(layout, articleId)
      throw refuse('library-unreadable', `${file} could not be set aside: ${whyDisk(error)}`, error)
    }
  }

  async #write(document: ArticleDocument): Promise<void> {
    const { disk, layout, onTrouble } = this.#options
    try {
      await writeArticle(disk, layout, document)
    } catch (error) {
      // A full disk, say. It is in memory and is written again behind the journal.
      onTrouble(error)
    }
  }
}

function doneWith(best: Rebuilt, wanted: Wanted, source: Source): string {
  if (!best.document) return repairs.done.nothingLeft
  if (best.document.seq < wanted.seq || best.misfits > 0) return repairs.done.olderKept
  return source === 'before' ? repairs.done.rebuiltFromBoth : repairs.done.rebuiltFromJournal
}

function lossIn({ document, misfits, unsure }: Rebuilt, { seq, title }: Wanted): string | null {
  if (!document) return repairs.lost.article(title)
  if (document.seq < seq || misfits > 0) return repairs.lost.after(document.article.updatedAt)
  return unsure > 0 ? repairs.lost.unsure(unsure) : null
}
