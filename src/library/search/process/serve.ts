import { versionMap } from '../../../shared/domain/anchoring/version-map'
import { searchableOf } from '../../../shared/domain/search/searchable'
import { readArticle } from '../../store/article-file'
import { realDisk } from '../../store/disk'
import { type Layout, layoutOf } from '../../store/layout'
import { othersTurn } from '../../turn'
import { type People, peopleOf } from '../index/people'
import { SearchIndex } from '../index/search-index'
import { foundBy } from './find'
import type { AnalystJob, AnalystParent, SearchProgress } from './protocol'

/** The analyst: owns the index of one library, reads what is newer than it, and answers meanwhile. */
export function serveAnalyst(parent: AnalystParent): void {
  const analyst = new Analyst(parent)
  parent.onJob((job) => analyst.take(job))
}

type Job<Kind extends AnalystJob['kind']> = Extract<AnalystJob, { kind: Kind }>

class Analyst {
  readonly #parent: AnalystParent
  #index: SearchIndex | null = null
  #layout: Layout | null = null
  #people: People = []
  /** What is to be read: article -> its last change. */
  readonly #unread = new Map<string, number>()
  /** Articles that the library was asked for, because their files do not tell. */
  readonly #askedFor = new Set<string>()
  #wanted = new Map<string, number>()
  #reading: Promise<void> | null = null
  /** Merging and erasing take turns. */
  #tidying: Promise<void> = Promise.resolve()
  #waiting: Job<'find'>[] = []

  constructor(parent: AnalystParent) {
    this.#parent = parent
  }

  take(job: AnalystJob): void {
    try {
      this.#take(job)
    } catch (error) {
      if ('id' in job) this.#parent.report({ kind: 'failed', id: job.id, message: String(error) })
      else this.#trouble(error)
    }
  }

  #take(job: AnalystJob): void {
    switch (job.kind) {
      case 'open':
        return this.#open(job)
      case 'put':
        this.#settled(job.article.id)
        this.#wanted.set(job.article.id, job.article.seq)
        this.#index?.put(job.article)
        return this.#nextIfIdle()
      case 'remove':
        this.#settled(job.articleId)
        this.#wanted.delete(job.articleId)
        this.#index?.remove(job.articleId)
        return this.#nextIfIdle()
      case 'people':
        this.#people = peopleOf(job.people)
        return
      case 'find':
        if (job.find.waits && !this.#isComplete) this.#waiting.push(job)
        else this.#answer(job)
        return
      case 'map':
        return this.#parent.report({ kind: 'mapped', id: job.id, map: versionMap(job.old, job.now) })
      case 'erase':
        return this.#erase(job)
      case 'close':
        return this.#close(job)
    }
  }

  #open({ index, library, wanted, people }: Job<'open'>): void {
    this.#layout = layoutOf(library)
    this.#people = peopleOf(people)
    this.#wanted = new Map(wanted)
    this.#index = new SearchIndex(index, (error) => this.#trouble(error))
    const held = this.#index.held()
    for (const articleId of held.keys()) if (!this.#wanted.has(articleId)) this.#index.remove(articleId)
    for (const [articleId, seq] of wanted) if (held.get(articleId) !== seq) this.#unread.set(articleId, seq)
    this.#read()
  }

  get #isComplete(): boolean {
    return this.#unread.size === 0 && this.#askedFor.size === 0
  }

  get #progress(): SearchProgress {
    const of = this.#wanted.size
    return { read: of - this.#unread.size - this.#askedFor.size, of }
  }

  #settled(articleId: string): void {
    this.#unread.delete(articleId)
    this.#askedFor.delete(articleId)
  }

  #answer({ id, find }: Job<'find'>): void {
    if (!this.#index) throw new Error('No index is open')
    const found = foundBy(this.#index, find, this.#people)
    this.#parent.report({ kind: 'found', id, found: { ...found, progress: this.#progress } })
  }

  #read(): void {
    this.#reading ??= this.#readAll().finally(() => {
      this.#reading = null
      this.#nextIfIdle()
    })
    this.#reading.catch((error: unknown) => this.#trouble(error))
  }

  async #readAll(): Promise<void> {
    for (const [articleId, seq] of this.#unread) {
      await this.#readOne(articleId, seq)
      await othersTurn()
    }
    this.#index?.seal()
    const tidied = this.#tidying.then(() => this.#index?.tidy())
    this.#tidying = tidied
    await tidied
  }

  async #readOne(articleId: string, seq: number): Promise<void> {
    if (!this.#layout) return
    const document = await readArticle(realDisk, this.#layout, articleId).catch(() => null)
    // It may have come by another way while the file was read.
    if (this.#unread.get(articleId) !== seq) return
    this.#unread.delete(articleId)
    const article = document?.seq === seq ? searchableOf(document) : null
    if (article) this.#index?.put(article)
    else {
      this.#askedFor.add(articleId)
      this.#parent.report({ kind: 'unread', articleId })
    }
  }

  #nextIfIdle(): void {
    if (!this.#isComplete) return
    const waiting = this.#waiting
    this.#waiting = []
    for (const job of waiting) this.take({ ...job, find: { ...job.find, waits: false } })
    if (!this.#reading) this.#parent.report({ kind: 'idle' })
  }

  #erase({ id, articleId }: Job<'erase'>): void {
    this.#tidying = this.#tidying
      .then(() => this.#index?.erase(articleId))
      .then(() => this.#parent.report({ kind: 'done', id }))
      .catch((error: unknown) => this.#parent.report({ kind: 'failed', id, message: String(error) }))
  }

  #close({ id }: Job<'close'>): void {
    this.#unread.clear()
    this.#askedFor.clear()
    this.#index?.close()
    this.#index = null
    this.#parent.report({ kind: 'done', id })
  }

  #trouble(error: unknown): void {
    this.#parent.report({ kind: 'trouble', message: error instanceof Error ? error.message : String(error) })
  }
}
