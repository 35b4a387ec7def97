import type { CheckReport } from '../../shared/domain/checking/check-report'
import { Bus } from '../commands/bus'
import type { Author } from '../commands/make-record'
import type { State } from '../commands/state'
import type { Device } from '../device/device'
import type { Journal } from '../journal/journal'
import { refuse } from '../library-error'
import type { Lock } from '../lock/lock'
import { Purging, type PurgingOptions } from '../purge/purging'
import type { Notices } from '../repair/notices'
import type { Quarantine } from '../repair/quarantine'
import { repairProblems } from '../repair/repair-problems'
import { type KeptAs, type Unsaved, UnsavedWork, type Work } from '../saving/unsaved-work'
import { WaitingBytes } from '../saving/waiting-bytes'
import { writeArticle } from '../store/article-file'
import type { Articles } from '../store/articles'
import type { Catalogue } from '../store/catalogue'
import { writeCatalogue } from '../store/catalogue-file'
import type { Disk } from '../store/disk'
import { whyDisk } from '../store/disk-error'
import { attachmentsIn, type KeptBytes, originalsIn } from '../store/kept-bytes'
import type { Layout } from '../store/layout'
import { writeLibraryFile } from '../store/library-file'
import type { LibraryRecord } from '../store/library-record'
import { keepOriginals } from '../store/originals'
import type { Unwritten, WriteBehind } from '../store/write-behind'
import type { World } from '../world'
import type { Filling } from './fill-catalogue'
import type { DeviceMemory } from './identify'
import { Presence } from './presence'

/** Records after which a new catalogue is written, so that a crash leaves little to catch up on. */
const CATALOGUE_EVERY = 1000

export interface WritingOptions {
  readonly disk: Disk
  readonly layout: Layout
  readonly world: World
  readonly author: Author
  readonly device: Device
  readonly deviceMemory: DeviceMemory
  readonly lock: Lock
  readonly journal: Journal
  readonly articles: Articles
  readonly shared: LibraryRecord
  readonly catalogue: Catalogue
  readonly filling: Filling
  /** Of the catalogue file; -1 where there is none that can be used. */
  readonly catalogueSeq: number
  /** False where a document could not be read: rows that lack it must not be kept. */
  readonly isCatalogueSound: () => boolean
  readonly state: State
  readonly behind: WriteBehind
  readonly notices: Notices
  readonly quarantine: Quarantine
  readonly purgeBackups: PurgingOptions['purgeBackups']
  readonly eraseFromSearch: PurgingOptions['eraseFromSearch']
  readonly onTrouble: (error: unknown) => void
  /** Keeps in memory what the disk refuses, instead of refusing it too. */
  readonly keepsUnsaved: boolean
  readonly onUnsaved: (unsaved: Unsaved | null) => void
  /** Null = the library itself changed. */
  readonly onChange: (articleId: string | null) => void
}

/** The part of an open library that writes: absent where it is open for reading only. */
export class Writing {
  readonly bus: Bus
  /** Bytes that commands name. */
  readonly kept: Readonly<Record<KeptAs, KeptBytes>>
  /** Null where what the disk refuses is refused. */
  readonly unsavedWork: UnsavedWork | null
  readonly #presence: Presence
  readonly #options: WritingOptions
  readonly #onDisk: Readonly<Record<KeptAs, KeptBytes>>
  readonly purging: Purging
  #areFilesAtRest = false
  #catalogueSeq: number
  #checkpoints: Promise<void> = Promise.resolve()
  #isClosing = false

  constructor(options: WritingOptions) {
    const { articles, shared, catalogue, author, world, state, disk, layout } = options
    this.#options = options
    this.#catalogueSeq = options.catalogueSeq
    const { lock, journal } = options
    this.#presence = new Presence({ disk, layout, libraryId: author.lib, lock, journal })
    const confirm = () => this.confirmPresence()
    const onDisk = {
      original: originalsIn(disk, layout, confirm),
      attachment: attachmentsIn(disk, layout, confirm),
    }
    this.#onDisk = onDisk
    const unsavedWork = options.keepsUnsaved
      ? new UnsavedWork({
          save: (work, meanwhile) => this.#save(work, meanwhile),
          onChange: options.onUnsaved,
          onTrouble: options.onTrouble,
        })
      : null
    this.unsavedWork = unsavedWork
    this.kept = unsavedWork
      ? {
          original: new WaitingBytes('original', onDisk.original, unsavedWork),
          attachment: new WaitingBytes('attachment', onDisk.attachment, unsavedWork),
        }
      : onDisk
    this.bus = new Bus({
      articles,
      shared,
      catalogue,
      author,
      world,
      state,
      write: (originals, records, meanwhile) => {
        const work: Work = { is: 'change', originals, records }
        return unsavedWork ? unsavedWork.take(work, meanwhile) : this.#save(work, meanwhile)
      },
      onDurable: (scopes) => this.#announce(scopes),
      onTrouble: options.onTrouble,
    })
    this.purging = new Purging({
      disk,
      layout,
      bus: this.bus,
      journal: options.journal,
      articles,
      catalogue,
      shared,
      withFilesAtRest: (work) => this.#withFilesAtRest('not-purged', work),
      isSaved: () => this.#isJournalWhole,
      onCatalogueGone: () => {
        this.#catalogueSeq = -1
        return this.#checkpoint()
      },
      purgeBackups: options.purgeBackups,
      eraseFromSearch: options.eraseFromSearch,
      onChange: options.onChange,
      onTrouble: options.onTrouble,
    })
    options.behind.start({
      write: (scope) => this.#writeDocument(scope),
      onWritten: () => articles.forgetOld(),
      afterwards: () => this.#checkpointIfDue(),
      mayWrite: () => this.#mayWriteDocuments,
    })
    this.#keepRebuilt().catch(options.onTrouble)
  }

  /** No command begins, no document is written and no disk is asked again while `work` runs. */
  async atRest<T>(work: (isSaved: boolean) => Promise<T>): Promise<T> {
    const { behind } = this.#options
    return await this.bus.atRest(async () => {
      const isSaved = (await this.unsavedWork?.tryAgain()) ?? true
      return await behind.atRest(() =>
        this.unsavedWork ? this.unsavedWork.atRest(() => work(isSaved)) : work(isSaved),
      )
    })
  }

  /** Asks the disk at once for everything it has not taken; true = every change is in the journal. */
  async tryAgain(): Promise<boolean> {
    const isSaved = (await this.unsavedWork?.tryAgain()) ?? true
    if (this.unwritten) await this.#options.behind.flush()
    return isSaved
  }

  get unwritten(): Unwritten | null {
    return this.#options.behind.unwritten
  }

  /** Asked before anything is written: rejects where it is not the library that is open, or is ours no more. */
  confirmPresence(): Promise<void> {
    return this.#presence.confirm()
  }

  /** For what looks at the files themselves: where their disk is gone they are not damaged. Rejects with `library-unreadable`. */
  async confirmThere(): Promise<void> {
    try {
      await this.confirmPresence()
    } catch (error) {
      throw refuse('library-unreadable', whyDisk(error), error)
    }
  }

  /** False while memory is ahead of the journal, and while files are changed by other means. */
  get #mayWriteDocuments(): boolean {
    return this.#isJournalWhole && !this.#areFilesAtRest
  }

  get #isJournalWhole(): boolean {
    return !this.unsavedWork || this.unsavedWork.waiting.length === 0
  }

  async #writeDocument(scope: string): Promise<void> {
    await this.confirmPresence()
    const { disk, layout, articles, shared } = this.#options
    if (scope === shared.id) return await writeLibraryFile(disk, layout, shared.current)
    const document = articles.inMemory(scope)
    if (document) await writeArticle(disk, layout, document)
  }

  /** Called whenever documents were written. */
  async #checkpointIfDue(): Promise<void> {
    const isDue = this.bus.saved.position.seq - this.#catalogueSeq >= CATALOGUE_EVERY
    // Rows that are still on their way cannot be written; the next documents ask again.
    if (isDue && this.#options.catalogue.arrival.has('claims')) await this.#checkpoint()
  }

  /** Rows that were made from the documents are kept at once: it took long. */
  async #keepRebuilt(): Promise<void> {
    const { filling } = this.#options
    await filling.done
    if (!filling.hasReadDocuments) return
    this.#catalogueSeq = -1
    if (!this.#isClosing) await this.#checkpoint()
  }

  /**
   * Waits for what is on its way and writes what waits. Documents that cannot be written are in the journal and are
   * caught up on; changes that the disk refuses once more are lost, and whoever closes has been told of them.
   */
  async close(): Promise<void> {
    const { behind, journal, lock, filling, onTrouble } = this.#options
    this.#isClosing = true
    await this.bus.idle()
    await this.unsavedWork?.tryAgain()
    this.unsavedWork?.stop()
    await filling.stop(this.bus.saved.position.seq !== this.#catalogueSeq)
    await behind.flush()
    await behind.end()
    try {
      await this.#checkpoint()
    } catch (error) {
      onTrouble(error)
    }
    try {
      await journal.close()
    } finally {
      await lock.release()
    }
  }

  /** Memory and files say the same while it runs, and nothing else is written. */
  async repair(report: CheckReport): Promise<void> {
    const { disk, layout, journal, catalogue, articles, shared, notices, quarantine, world } = this.#options
    await this.bus.alone(() =>
      this.#withFilesAtRest('not-repaired', () =>
        journal.atRest(() =>
          repairProblems(
            {
              disk,
              layout,
              journal,
              catalogue,
              articles,
              shared,
              notices,
              quarantine,
              writeCatalogue: () => this.#writeCatalogue(),
              now: world.now,
            },
            report,
          ),
        ),
      ),
    )
  }

  async #writeCatalogue(): Promise<void> {
    const { disk, layout, author, catalogue } = this.#options
    const { seq } = this.bus.saved.position
    await writeCatalogue(disk, layout, author.lib, { seq, entries: catalogue.entries() })
  }

  async #save(work: Work, meanwhile: () => unknown): Promise<void> {
    if (work.is !== 'change') {
      await this.confirmPresence()
      await this.#onDisk[work.is].keep(work.bytes)
      return
    }
    try {
      await this.#options.journal.append(work.records, this.#readyFor(work.originals), meanwhile)
    } catch (error) {
      this.#presence.doubt()
      throw error
    }
  }

  /** The library is there and ours, and the texts are in it that records name. */
  async #readyFor(originals: readonly string[]): Promise<void> {
    const { disk, layout } = this.#options
    await this.confirmPresence()
    await keepOriginals(disk, layout, originals)
  }

  /** `otherwise`: what it is refused with where the disk does not take everything. */
  async #withFilesAtRest<T>(otherwise: 'not-purged' | 'not-repaired', work: () => Promise<T>): Promise<T> {
    const { behind } = this.#options
    await this.confirmThere()
    await behind.flush()
    await this.#checkpoints
    if (behind.isWaiting || !this.#isJournalWhole)
      throw refuse(otherwise, 'it has not taken yet what was changed before')
    this.#areFilesAtRest = true
    try {
      return await work()
    } finally {
      this.#areFilesAtRest = false
    }
  }

  /** One after the other: two would write the same file. */
  #checkpoint(): Promise<void> {
    const next = this.#checkpoints.then(() => this.#written())
    this.#checkpoints = next.catch(() => {
      // Whoever asked for it is told; the next one tries again.
    })
    return next
  }

  async #written(): Promise<void> {
    if (!this.#mayWriteDocuments) return
    await this.confirmPresence()
    const { disk, layout, author, catalogue, device, deviceMemory, isCatalogueSound } = this.#options
    const { seq, dseq, head } = this.bus.saved.position
    if (catalogue.arrival.has('claims') && isCatalogueSound() && seq !== this.#catalogueSeq) {
      await writeCatalogue(disk, layout, author.lib, { seq, entries: catalogue.entries() })
      this.#catalogueSeq = seq
    }
    await deviceMemory.remember({ ...device, dseq, head })
  }

  #announce(scopes: readonly string[]): void {
    const { behind, onChange, shared } = this.#options
    for (const scope of scopes) {
      behind.mark(scope)
      onChange(scope === shared.id ? null : scope)
    }
  }
}
