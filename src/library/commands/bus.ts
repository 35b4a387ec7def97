import type { AnyDocument } from '../../shared/domain/changes/draft'
import { scopeOf } from '../../shared/domain/changes/draft'
import type { CommandContext, Target } from '../../shared/domain/commands/command'
import type { ArticleDocument } from '../../shared/domain/document'
import type { LibraryDocument } from '../../shared/domain/library-document'
import type { JournalRecord } from '../journal/record'
import { refuse } from '../library-error'
import type { Articles } from '../store/articles'
import type { Catalogue, CatalogueEntry } from '../store/catalogue'
import type { LibraryRecord } from '../store/library-record'
import { inTurns } from '../turn'
import { sha256, type World } from '../world'
import { commitSteps, type Standing } from './commit-steps'
import { type Commit, Committer, type CommitterOptions } from './committer'
import { type Planner, plannerFor } from './gestures'
import type { Author } from './make-record'
import type { Gesture } from './proposal'
import type { State } from './state'
import { Turns } from './turns'

export interface BusOptions {
  readonly articles: Articles
  readonly catalogue: Catalogue
  /** What belongs to no single article. */
  readonly shared: LibraryRecord
  readonly author: Author
  readonly world: World
  /** Position and history as the journal gave them. */
  readonly state: State
  readonly write: CommitterOptions['write']
  /** Changes of these documents are durable and in memory. */
  readonly onDurable: (scopes: readonly string[]) => void
  readonly onTrouble: (error: unknown) => void
}

interface Begun {
  readonly durable: Promise<void>
  readonly value: unknown
  readonly records: readonly JournalRecord[]
}

/**
 * The only way to change anything. Calls are planned one after the other, each on what the one before will leave, and
 * share the disk's syncs. `saved` is what counts; `planned` runs ahead of it by what is on its way to the disk, and
 * falls back to it when the disk refuses.
 */
export class Bus {
  readonly #options: BusOptions
  readonly #turns = new Turns()
  readonly #committer: Committer
  #saved: State
  #planned: State
  /** Documents whose change is planned and not durable yet. */
  readonly #pending = new Map<string, AnyDocument>()
  #refusals = 0
  /** Documents that the call in turn stands on. */
  readonly #inUse = new Set<string>()

  constructor(options: BusOptions) {
    this.#options = options
    this.#saved = options.state
    this.#planned = options.state
    this.#committer = new Committer({
      write: options.write,
      onDurable: (commit, entries) => this.#publish(commit, entries),
      onTrouble: options.onTrouble,
      onRefused: () => {
        this.#planned = this.#saved
        this.#pending.clear()
        this.#refusals += 1
      },
    })
  }

  /** What is durable. */
  get saved(): State {
    return this.#saved
  }

  /** Resolves with the answer when the change is durable; rejects with a `LibraryError`. */
  async execute(name: string, input: unknown): Promise<unknown> {
    const planner = plannerFor(name, input)
    const { durable, value } = await this.#turns.take(() => this.#begin(planner))
    await durable
    return value
  }

  /** Does the call in turn stand on this document? It must not leave memory then. */
  isUsing(articleId: string): boolean {
    return this.#inUse.has(articleId)
  }

  /**
   * Nothing else is planned, and nothing is on its way to the disk, while `work` runs: for what changes the files
   * themselves. It may commit a gesture of its own.
   */
  async alone<T>(work: (commit: (gesture: Gesture) => Promise<void>) => Promise<T>): Promise<T> {
    return await this.#turns.take(async () => {
      await this.#committer.idle()
      return await work(async (gesture) => {
        const { durable } = await this.#begin(() => Promise.resolve(gesture))
        await durable
      })
    })
  }

  /** Numbers up to here are in use already: the next record gets a higher one. */
  passOver(seq: number): void {
    const behind = (state: State): State =>
      state.position.seq >= seq ? state : { ...state, position: { ...state.position, seq } }
    this.#saved = behind(this.#saved)
    this.#planned = behind(this.#planned)
  }

  /** Makes changes that were planned in another copy of this library; gives the ids of their records when they are durable. */
  async carryOut(gesture: Gesture): Promise<readonly string[]> {
    const { durable, records } = await this.#turns.take(() =>
      this.#begin(async ({ look }) => {
        // What is new in the carried changes is in no file yet; what is known is brought into memory.
        for (const { scope } of gesture.proposals) await look(scope)
        return gesture
      }),
    )
    await durable
    return records.map(({ header }) => header.id)
  }

  /** Resolves when every call begun so far has its answer. */
  async idle(): Promise<void> {
    await this.#turns.take(() => Promise.resolve())
    await this.#committer.idle()
  }

  /** Waits for what was begun; nothing begins until `work` is done. */
  async atRest<T>(work: () => Promise<T>): Promise<T> {
    return await this.#turns.take(async () => {
      await this.#committer.idle()
      return await work()
    })
  }

  /**
   * Inside a turn. `durable` comes in an object, so that the turn ends before the disk does. Begins again where what the
   * plan stood on is no longer what is planned: the disk refused it in the meantime.
   */
  async #begin(planner: Planner): Promise<Begun> {
    this.#inUse.clear()
    for (;;) {
      const refusals = this.#refusals
      const gesture = await this.#gesture(planner)
      if (refusals !== this.#refusals) continue
      if (gesture.proposals.length === 0) return this.#unchanged(gesture)
      const state = this.#planned
      const commit = await inTurns(commitSteps(gesture, { ...this.#standing(gesture), state }))
      if (refusals === this.#refusals && state === this.#planned) return this.#handIn(gesture, commit)
    }
  }

  /** The documents as they are now: the disk may refuse them before the commit is made. */
  #standing({ proposals }: Gesture): Omit<Standing, 'state'> {
    const { author, world } = this.#options
    const documents = new Map(proposals.map(({ scope }) => [scope, this.#known(scope) ?? null]))
    return { documents, author, world }
  }

  #handIn({ scope, value }: Gesture, commit: Commit): Begun {
    const { documents, records, state } = commit
    const after = documents.find((document) => scopeOf(document) === scope) ?? this.#document(scope)
    this.#planned = state
    for (const document of documents) this.#pending.set(scopeOf(document), document)
    return { value: value(after), durable: this.#committer.commit(commit), records }
  }

  #gesture(planner: Planner): Promise<Gesture> {
    return planner({
      history: this.#planned.history,
      context: this.#context(),
      load: (target) => this.#load(target),
      look: (articleId) => this.#look(articleId),
      need: (scope) => this.#need(scope),
      library: () => this.#document(this.#options.shared.id) as LibraryDocument,
    })
  }

  /** Nothing to write; but the answer may rest on a change that is still on its way, and counts only with it. */
  #unchanged({ scope, value }: Gesture): Begun {
    const isResting = this.#pending.has(scope)
    return {
      value: value(this.#document(scope)),
      durable: isResting ? this.#committer.commit(this.#nothing()) : Promise.resolve(),
      records: [],
    }
  }

  #nothing(): Commit {
    return { records: [], originals: [], documents: [], state: this.#planned }
  }

  #publish({ documents, state }: Commit, entries: readonly CatalogueEntry[]): void {
    const { articles, catalogue, shared, onDurable } = this.#options
    for (const document of documents) {
      const id = scopeOf(document)
      if ('article' in document) articles.put(document)
      else shared.put(document)
      if (this.#pending.get(id) === document) this.#pending.delete(id)
    }
    for (const entry of entries) catalogue.put(entry)
    this.#saved = state
    onDurable(documents.map(scopeOf))
  }

  async #load(target: Target): Promise<ArticleDocument | null> {
    if (target === 'new') return null
    const articleId =
      'articleId' in target ? target.articleId : await this.#options.catalogue.articleOf(target.claimId)
    if (!articleId || articleId === this.#options.shared.id) throw refuse('not-found')
    await this.#need(articleId)
    return this.#document(articleId) as ArticleDocument
  }

  async #look(articleId: string): Promise<ArticleDocument | undefined> {
    const { articles, catalogue, shared } = this.#options
    if (articleId === shared.id) return undefined
    if (!this.#known(articleId) && !catalogue.entry(articleId)) return undefined
    this.#inUse.add(articleId)
    if (!this.#known(articleId)) await articles.load(articleId)
    return this.#document(articleId) as ArticleDocument
  }

  async #need(scope: string): Promise<void> {
    const { articles, shared } = this.#options
    if (scope === shared.id) return
    this.#inUse.add(scope)
    await articles.load(scope)
  }

  #document(scope: string): AnyDocument {
    const document = this.#known(scope)
    if (!document) throw new Error(`Document ${scope} was to be loaded`)
    return document
  }

  #known(scope: string): AnyDocument | undefined {
    const { articles, shared } = this.#options
    return this.#pending.get(scope) ?? (scope === shared.id ? shared.current : articles.inMemory(scope))
  }

  #context(): Omit<CommandContext, 'article'> {
    const { now, newId } = this.#options.world
    return { now: now(), newId, sha256 }
  }
}
