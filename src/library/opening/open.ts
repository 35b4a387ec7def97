import { z } from 'zod'
import type { CheckReport } from '../../shared/domain/checking/check-report'
import { claimById } from '../../shared/domain/document'
import { MAX_COPY } from '../../shared/domain/predictions/evidence'
import { ClaimFilter, type ClaimOrder } from '../../shared/domain/queries/claim-filter'
import type { RepairNotice } from '../../shared/domain/repair/notice'
import type { Answer, HistoryState } from '../../shared/ipc/contract'
import { copies } from '../../shared/strings/copies'
import { copyNamedIn, requireCopy } from '../attachments/require-copy'
import type { CheckOptions } from '../checking/check-library'
import type { State } from '../commands/state'
import { historyState } from '../history/history-state'
import { withOriginalKept } from '../import/take-original'
import type { ClaimInDocument, Library, LibraryChange } from '../library'
import { LibraryError, refuse } from '../library-error'
import { Lists } from '../lists/lists'
import { isPurge } from '../purge/purging'
import { parseInput } from '../queries/parse-input'
import { answerQuery } from '../queries/queries'
import type { Readable } from '../queries/query'
import type { Notices } from '../repair/notices'
import { type Carried, carryOver } from '../saving/carry-over'
import type { Unsaved } from '../saving/unsaved-work'
import type { LibrarySearch } from '../search/library-search'
import type { Articles } from '../store/articles'
import type { Catalogue } from '../store/catalogue'
import { systemCode } from '../store/disk-error'
import type { KeptBytes } from '../store/kept-bytes'
import type { LibraryRecord } from '../store/library-record'
import type { Unwritten } from '../store/write-behind'
import { mapVersionsBy } from '../versions/map-versions'
import { VersionMaps } from '../versions/version-maps'
import type { World } from '../world'
import type { BackupSource } from './backup-source'
import type { Filling } from './fill-catalogue'
import { unreadable } from './folder'
import type { Writing } from './writing'

/** What is asked for: scripts ask too, with whatever they have. */
const Call = z.object({ name: z.string(), input: z.unknown().optional() })

export interface OpenLibraryOptions {
  readonly path: string
  readonly catalogue: Catalogue
  readonly articles: Articles
  readonly shared: LibraryRecord
  readonly search: LibrarySearch
  readonly world: World
  readonly notices: Notices
  readonly check: (options: CheckOptions) => Promise<CheckReport>
  /** What is durable. */
  readonly state: () => Pick<State, 'history' | 'newest'>
  /** Copies of documents that evidence names. */
  readonly copies: Pick<KeptBytes, 'read'>
  /** What of the catalogue is still read. */
  readonly filling: Filling
  readonly forBackups: BackupSource
  /** Null where it is open for reading only. */
  readonly writing: Writing | null
  readonly onTrouble: (error: unknown) => void
}

/** The door that callers hold: checks that it is open, and turns refusals into answers. */
export class OpenLibrary implements Library {
  readonly path: string
  readonly readOnly: boolean
  readonly forBackups: BackupSource
  readonly #options: OpenLibraryOptions
  readonly #lists: Lists
  readonly #maps: VersionMaps
  readonly #listeners = new Set<(change: LibraryChange) => void>()
  readonly #unsavedListeners = new Set<(unsaved: Unsaved | null) => void>()
  readonly #unwrittenListeners = new Set<(unwritten: Unwritten | null) => void>()
  readonly #repairListeners = new Set<(notice: RepairNotice) => void>()
  #closing: Promise<void> | null = null

  constructor(options: OpenLibraryOptions) {
    this.#options = options
    this.#lists = new Lists(options.catalogue)
    this.#maps = new VersionMaps(mapVersionsBy(options.search, options.onTrouble))
    this.path = options.path
    this.forBackups = options.forBackups
    this.readOnly = options.writing === null
  }

  get name(): string {
    return this.#options.shared.current.name
  }

  async execute(call: { readonly name: string; readonly input?: unknown }): Promise<Answer<never>> {
    try {
      const { name, input } = parseInput(Call, call)
      const writing = this.#writing()
      if (isPurge(name)) return { ok: true, value: (await writing.purging.run(name, input)) as never }
      const prepared = await withBytesHeld(name, input, writing.kept)
      return { ok: true, value: (await writing.bus.execute(name, prepared)) as never }
    } catch (error) {
      return { ok: false, error: this.#refusal(error) }
    }
  }

  async keepOriginal(bytes: Uint8Array): Promise<string> {
    return this.#writing().kept.original.keep(bytes)
  }

  async keepAttachment(bytes: Uint8Array): Promise<string> {
    const writing = this.#writing()
    if (bytes.length === 0) throw refuse('copy-refused', copies.empty)
    if (bytes.length > MAX_COPY) throw refuse('copy-refused', copies.tooLarge)
    return writing.kept.attachment.keep(bytes)
  }

  async query(asked: string, given?: unknown): Promise<never> {
    this.#requireOpen()
    try {
      const { name, input } = parseInput(Call, { name: asked, input: given })
      return (await answerQuery(this.#readable(), name, input)) as never
    } catch (error) {
      if (error instanceof LibraryError || !systemCode(error)) throw error
      throw unreadable(this.#options.path, error)
    }
  }

  history(): HistoryState {
    return historyState(this.#options.state().history)
  }

  onChange(listener: (change: LibraryChange) => void): () => void {
    this.#listeners.add(listener)
    return () => {
      this.#listeners.delete(listener)
    }
  }

  async *documentsFor(
    filter: z.input<typeof ClaimFilter>,
    order?: ClaimOrder,
  ): AsyncGenerator<ClaimInDocument> {
    const { catalogue, articles, shared } = this.#options
    const wanted = parseInput(ClaimFilter, filter)
    await catalogue.arrival.need('claims')
    const names = new Map(shared.current.people.map(({ id, name }) => [id, name]))
    for (const row of await this.#lists.claims(wanted, order)) {
      this.#requireOpen()
      const document = await articles.load(row.articleId)
      const claim = claimById(document, row.id)
      if (!claim || claim.deletedAt) continue
      const speaker = claim.speakerId && names.get(claim.speakerId)
      yield { document, claim, ...(speaker ? { speaker } : {}) }
    }
  }

  unsaved(): Unsaved | null {
    return this.#options.writing?.unsavedWork?.unsaved ?? null
  }

  onUnsaved(listener: (unsaved: Unsaved | null) => void): () => void {
    this.#unsavedListeners.add(listener)
    return () => {
      this.#unsavedListeners.delete(listener)
    }
  }

  unwritten(): Unwritten | null {
    return this.#options.writing?.unwritten ?? null
  }

  onUnwritten(listener: (unwritten: Unwritten | null) => void): () => void {
    this.#unwrittenListeners.add(listener)
    return () => {
      this.#unwrittenListeners.delete(listener)
    }
  }

  async trySavingAgain(): Promise<boolean> {
    return (await this.#options.writing?.tryAgain()) ?? true
  }

  async atRest<T>(work: (isSaved: boolean) => Promise<T>): Promise<T> {
    const { writing } = this.#options
    return writing ? writing.atRest(work) : work(true)
  }

  waiting(): Carried {
    return this.#options.writing?.unsavedWork?.waiting ?? []
  }

  async carryOver(waiting: Carried): Promise<void> {
    const writing = this.#writing()
    await carryOver(waiting, writing.bus, writing.kept)
  }

  close(): Promise<void> {
    this.#closing ??= this.#closed()
    return this.#closing
  }

  async #closed(): Promise<void> {
    const { search, writing, filling, onTrouble } = this.#options
    await search.close().catch(onTrouble)
    await (writing ? writing.close() : filling.stop(false))
  }

  announce(articleId: string | null): void {
    this.#options.search.changed(articleId)
    this.#tell(this.#listeners, { articleId, history: this.history() })
  }

  announceUnsaved(unsaved: Unsaved | null): void {
    this.#tell(this.#unsavedListeners, unsaved)
  }

  announceUnwritten(unwritten: Unwritten | null): void {
    this.#tell(this.#unwrittenListeners, unwritten)
  }

  /** What is told has happened, whatever a listener makes of it. */
  #tell<News>(listeners: ReadonlySet<(news: News) => void>, news: News): void {
    for (const listener of listeners) {
      try {
        listener(news)
      } catch (error) {
        this.#options.onTrouble(error)
      }
    }
  }

  async check(options: CheckOptions = {}): Promise<CheckReport> {
    this.#requireOpen()
    return await this.#options.check(options)
  }

  async repair(report: CheckReport): Promise<void> {
    await this.#writing().repair(report)
  }

  onRepair(listener: (notice: RepairNotice) => void): () => void {
    this.#repairListeners.add(listener)
    return () => {
      this.#repairListeners.delete(listener)
    }
  }

  tellRepair(notice: RepairNotice): void {
    this.#tell(this.#repairListeners, notice)
  }

  #requireOpen(): void {
    if (this.#closing) throw refuse('closed')
  }

  /** What is open for writing. */
  #writing(): Writing {
    this.#requireOpen()
    const { writing } = this.#options
    if (!writing) throw refuse('read-only')
    return writing
  }

  #readable(): Readable {
    const { catalogue, articles, shared, search, world, notices, copies, state } = this.#options
    return {
      catalogue,
      lists: this.#lists,
      articles,
      shared: shared.current,
      search,
      maps: this.#maps,
      copies,
      about: { id: shared.id, name: this.name, path: this.path, readOnly: this.readOnly },
      history: () => this.history(),
      notices: notices.all,
      check: () => this.check(),
      now: world.now,
      today: world.today,
      newest: () => state().newest,
    }
  }

  #refusal(error: unknown): { code: LibraryError['code']; message: string } {
    if (!(error instanceof LibraryError)) this.#options.onTrouble(error)
    const { code, message } = error instanceof LibraryError ? error : refuse('internal', undefined, error)
    return { code, message }
  }
}

/** Bytes do not go through commands: what a command names is kept before it, or the command is refused. */
async function withBytesHeld(name: string, input: unknown, kept: Writing['kept']): Promise<unknown> {
  if (name === 'articles.add' || name === 'articles.addVersion')
    return await withOriginalKept(input, kept.original)
  // Only what names a copy waits for the disk: all else keeps the order in which it was asked for.
  const copy = name === 'evidence.attach' ? copyNamedIn(input) : null
  if (copy) await requireCopy(copy, kept.attachment)
  return input
}
