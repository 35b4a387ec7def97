import { whyDisk } from './disk-error'

/** Files that the disk goes on refusing. Nothing is lost: the journal has what they lack. */
export interface Unwritten {
  readonly files: number
  /** "the disk reports an error" */
  readonly why: string
}

/** Who writes the files. */
export interface FileWriter {
  readonly write: (articleId: string) => Promise<void>
  /** A document has been written, and changed no more since. */
  readonly onWritten: () => void
  readonly afterwards: () => Promise<void>
  /** False while the journal lacks something that the documents have: a document must never be ahead of it. */
  readonly mayWrite: () => boolean
}

export interface WriteBehindOptions {
  /** A write failed. Nothing is lost, the journal has it; it is tried again. */
  readonly onTrouble: (error: unknown) => void
  /** The disk goes on refusing; null = it has taken everything. */
  readonly onUnwritten: (unwritten: Unwritten | null) => void
}

/**
 * Milliseconds without a change after which files are written: the changes of a document cost one write together, and
 * who saves one thing after the other does not share the disk with files that can wait.
 */
const QUIET = 250
/** So long a change waits at most while others keep following it. */
const LATEST = 5000
/** Milliseconds until a write that failed is tried again. */
const RETRY = 3000
/** Documents that are waiting at most; then they are written without a pause. */
const MANY = 64
/** Runs in a row that must have failed before it is told: a virus scanner holds a file for a moment. */
const TOLD_AFTER = 2

interface Run {
  /** Those that are not written. */
  readonly failed: readonly string[]
  /** What the disk said of some of them; null = it was not asked, or took them. */
  readonly refused: Unwritten | null
}

/**
 * Writes changed documents to their files behind the journal: one at a time, and once however often they changed. Until
 * it is given who writes them it only remembers which: an opening that fails halfway has written none.
 */
export class WriteBehind {
  readonly #options: WriteBehindOptions
  readonly #dirty = new Set<string>()
  /** Taken out of those that wait; the write has not been tried yet, or has failed. */
  readonly #underWay = new Set<string>()
  #timer: NodeJS.Timeout | null = null
  /** Runs out however often the other one begins anew. */
  #latest: NodeJS.Timeout | null = null
  #running: Promise<void> | null = null
  #writer: FileWriter | null = null
  #isResting = false
  #refusals = 0
  #unwritten: Unwritten | null = null

  constructor(options: WriteBehindOptions) {
    this.#options = options
  }

  start(writer: FileWriter): void {
    this.#writer = writer
    if (this.#dirty.size > 0) this.#wake(QUIET)
  }

  /** For good. What is being written is waited for. */
  async end(): Promise<void> {
    this.#writer = null
    this.#rest()
    await this.#running
  }

  mark(articleId: string): void {
    this.#dirty.add(articleId)
    this.#wake(this.#dirty.size >= MANY ? 0 : QUIET)
  }

  /** Is its file to be written yet? */
  holds(articleId: string): boolean {
    return this.#dirty.has(articleId) || this.#underWay.has(articleId)
  }

  /** Does memory hold what the files do not? */
  get isWaiting(): boolean {
    return this.#dirty.size > 0
  }

  /** What the disk goes on refusing; null = nothing. */
  get unwritten(): Unwritten | null {
    return this.#unwritten
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
    this.#rest()
    try {
      return await work()
    } finally {
      this.#isResting = false
      if (this.#dirty.size > 0) this.#wake(QUIET)
    }
  }

  /** Nothing begins by itself. */
  #rest(): void {
    if (this.#timer) clearTimeout(this.#timer)
    if (this.#latest) clearTimeout(this.#latest)
    this.#timer = null
    this.#latest = null
  }

  #wake(delay: number): void {
    if (!this.#writer || this.#isResting || this.#running) return
    if (this.#timer && delay > 0) {
      this.#timer.refresh()
      return
    }
    this.#rest()
    this.#timer = this.#beginIn(delay)
    this.#latest = this.#beginIn(LATEST)
  }

  #beginIn(delay: number): NodeJS.Timeout {
    return setTimeout(() => this.#begin(), delay).unref()
  }

  #begin(): void {
    this.#rest()
    if (!this.#writer) return
    // Where nothing may be written, a run ends at once: it must be known to run before its end is told.
    this.#running ??= this.#run(this.#writer).then((run) => this.#ended(run))
  }

  async #run({ write, onWritten, afterwards, mayWrite }: FileWriter): Promise<Run> {
    const { onTrouble } = this.#options
    const failed: string[] = []
    let files = 0
    let why: unknown
    for (const articleId of this.#dirty) this.#underWay.add(articleId)
    this.#dirty.clear()
    for (const articleId of this.#underWay) {
      // Asked each time: the next change of a document may have been refused while another was being written.
      if (!mayWrite()) {
        failed.push(articleId)
        continue
      }
      const error = await refusal(() => write(articleId))
      if (error !== null) {
        onTrouble(error)
        failed.push(articleId)
        files += 1
        why = error
        continue
      }
      this.#underWay.delete(articleId)
      onWritten()
    }
    const error = mayWrite() ? await refusal(afterwards) : null
    if (error !== null) onTrouble(error)
    return { failed, refused: files > 0 ? { files, why: whyDisk(why) } : null }
  }

  #ended({ failed, refused }: Run): void {
    this.#running = null
    if (refused || failed.length === 0) this.#tell(refused)
    for (const articleId of failed) this.#dirty.add(articleId)
    this.#underWay.clear()
    if (this.#dirty.size > 0) this.#wake(failed.length > 0 ? RETRY : QUIET)
  }

  #tell(refused: Unwritten | null): void {
    this.#refusals = refused ? this.#refusals + 1 : 0
    const unwritten = this.#refusals >= TOLD_AFTER ? refused : null
    if (unwritten === null && this.#unwritten === null) return
    this.#unwritten = unwritten
    this.#options.onUnwritten(unwritten)
  }
}

/** What work rejects with; null = it does not. */
async function refusal(work: () => Promise<void>): Promise<unknown> {
  try {
    await work()
    return null
  } catch (error) {
    return error
  }
}
