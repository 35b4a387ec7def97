export interface WriteBehindOptions {
  readonly write: (articleId: string) => Promise<void>
  /** A document has been written, and changed no more since. */
  readonly onWritten: () => void
  readonly afterwards: () => Promise<void>
  /** False while the journal lacks something that the documents have: a document must never be ahead of it. */
  readonly mayWrite: () => boolean
  /** A write failed. Nothing is lost, the journal has it; it is tried again. */
  readonly onTrouble: (error: unknown) => void
}

/** Milliseconds in which further changes of a document are waited for, so that they cost one write together. */
const IDLE = 250
/** Milliseconds until a write that failed is tried again. */
const RETRY = 3000
/** So many documents are not kept waiting. */
const MANY = 64

/** Writes changed documents to their files behind the journal: one at a time, and once however often they changed. */
export class WriteBehind {
  readonly #options: WriteBehindOptions
  readonly #dirty = new Set<string>()
  /** Taken out of those that wait; the write has not been tried yet, or has failed. */
  readonly #underWay = new Set<string>()
  #timer: NodeJS.Timeout | null = null
  #running: Promise<void> | null = null
  #isResting = false

  constructor(options: WriteBehindOptions) {
    this.#options = options
  }

  mark(articleId: string): void {
    this.#dirty.add(articleId)
    this.#wake(this.#dirty.size >= MANY ? 0 : IDLE)
  }

  /** Is its file to be written yet? */
  holds(articleId: string): boolean {
    return this.#dirty.has(articleId) || this.#underWay.has(articleId)
  }

  /** Does memory hold what the files do not? */
  get isWaiting(): boolean {
    return this.#dirty.size > 0
  }

  /** Writes what is waiting, each once. What fails keeps waiting. */
  async flush(): Promise<void> {
    await this.#running
    this.#begin()
    await this.#running
  }

  /** Writes what is waiting; then nothing is written until `work` is done. */
  async atRest<T>(work: () => Promise<T>): Promise<T> {
    await this.flush()
    this.#isResting = true
    this.stop()
    try {
      return await work()
    } finally {
      this.#isResting = false
      if (this.#dirty.size > 0) this.#wake(IDLE)
    }
  }

  /** Starts nothing more. */
  stop(): void {
    if (this.#timer) clearTimeout(this.#timer)
    this.#timer = null
  }

  #wake(delay: number): void {
    if (this.#isResting || this.#running || (this.#timer && delay > 0)) return
    this.stop()
    this.#timer = setTimeout(() => {
      this.#begin()
    }, delay).unref()
  }

  #begin(): void {
    this.stop()
    // Where nothing may be written a run has no pause in it: it must not have ended before it is known to run.
    this.#running ??= this.#run().then((failed) => this.#ended(failed))
  }

  /** Gives what could not be written. */
  async #run(): Promise<readonly string[]> {
    const { write, onWritten, afterwards, mayWrite } = this.#options
    const failed: string[] = []
    for (const articleId of this.#dirty) this.#underWay.add(articleId)
    this.#dirty.clear()
    for (const articleId of this.#underWay) {
      // Asked each time: the next change of a document may have been refused while another was being written.
      const isWritten = mayWrite() && (await this.#tried(() => write(articleId)))
      if (!isWritten) {
        failed.push(articleId)
        continue
      }
      this.#underWay.delete(articleId)
      onWritten()
    }
    if (mayWrite()) await this.#tried(afterwards)
    return failed
  }

  #ended(failed: readonly string[]): void {
    this.#running = null
    for (const articleId of failed) this.#dirty.add(articleId)
    this.#underWay.clear()
    if (this.#dirty.size > 0) this.#wake(failed.length > 0 ? RETRY : IDLE)
  }

  async #tried(work: () => Promise<void>): Promise<boolean> {
    try {
      await work()
      return true
    } catch (error) {
      this.#options.onTrouble(error)
      return false
    }
  }
}
