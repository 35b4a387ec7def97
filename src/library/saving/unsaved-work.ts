import { away } from '../../shared/strings/away'
import { Turns } from '../commands/turns'
import type { JournalRecord } from '../journal/record'
import { LibraryError } from '../library-error'
import { isMistake, whyDisk } from '../store/disk-error'
import { sha256 } from '../world'

/** The bytes that an article came from, or a copy of a document that evidence names. */
export type KeptAs = 'original' | 'attachment'

/** What is written in one go: records with the texts they need, or bytes that later records name. */
export type Work =
  | {
      readonly is: 'change'
      readonly originals: readonly string[]
      readonly records: readonly JournalRecord[]
    }
  | { readonly is: KeptAs; readonly bytes: Uint8Array }

/** What the disk has refused so far and memory keeps. */
export interface Unsaved {
  /** Gestures of the person: each can be undone by one undo. */
  readonly changes: number
  /** "the disk is full" */
  readonly why: string
}

export interface UnsavedWorkOptions {
  /** Makes it durable, or rejects and leaves nothing of it. Calls `meanwhile` when only the disk is waited for. */
  readonly save: (work: Work, meanwhile: () => unknown) => Promise<void>
  /** Null = everything is on the disk. */
  readonly onChange: (unsaved: Unsaved | null) => void
  /** A bug of ours, told once while it goes on: what the disk says stands in `unsaved`. */
  readonly onTrouble: (error: unknown) => void
}

const nothing = (): void => {}

/** Milliseconds until the disk is asked again, growing: it may be full for a minute or for a night. */
const PAUSES = [1000, 2000, 4000, 8000, 15_000, 30_000]

/**
 * Keeps in memory what the disk refuses, in order, and goes on trying. What is done after it waits behind it: a journal
 * has no gaps. The library works on it as if it were saved; only the word "saved" is not said, no document is written
 * that is ahead of the journal, and whoever closes the library is told first.
 */
export class UnsavedWork {
  readonly #options: UnsavedWorkOptions
  readonly #turns = new Turns()
  #waiting: readonly Work[] = []
  #why = ''
  /** Reported since something was saved last: the same one comes again with every try. */
  readonly #mistakes = new Set<string>()
  #failures = 0
  #timer: NodeJS.Timeout | null = null
  #isResting = false

  constructor(options: UnsavedWorkOptions) {
    this.#options = options
  }

  /** In the order in which they were done. */
  get waiting(): readonly Work[] {
    return this.#waiting
  }

  get unsaved(): Unsaved | null {
    const groups = new Set(
      this.#waiting
        .flatMap((work) => (work.is === 'change' ? work.records : []))
        .map(({ header }) => header.group),
    )
    return groups.size > 0 ? { changes: groups.size, why: this.#why } : null
  }

  /** Resolves when it is durable, or when it waits for the disk. */
  take(work: Work, meanwhile: () => unknown = nothing): Promise<void> {
    return this.#turns.take(async () => {
      if (this.#waiting.length === 0 && (await this.#saved(work, meanwhile))) return
      this.#waiting = [...this.#waiting, work]
      this.#options.onChange(this.unsaved)
      this.#wake()
    })
  }

  /** Asks the disk at once; true = everything is on it. */
  tryAgain(): Promise<boolean> {
    return this.#turns.take(() => this.#drain())
  }

  /** The disk is left alone while `work` runs: what waits stays as it is. */
  atRest<T>(work: () => Promise<T>): Promise<T> {
    return this.#turns.take(async () => {
      this.#isResting = true
      try {
        return await work()
      } finally {
        this.#isResting = false
        this.#wake()
      }
    })
  }

  /** Bytes that wait; null = none of that name. */
  bytesOf(as: KeptAs, name: string): Uint8Array | null {
    for (const work of this.#waiting)
      if (work.is !== 'change' && work.is === as && sha256(work.bytes) === name) return work.bytes
    return null
  }

  /** Starts nothing more. What waits is lost with it. */
  stop(): void {
    this.#isResting = true
    if (this.#timer) clearTimeout(this.#timer)
    this.#timer = null
  }

  async #drain(): Promise<boolean> {
    if (this.#waiting.length === 0) return true
    for (let next = this.#waiting[0]; next; next = this.#waiting[0]) {
      if (!(await this.#saved(next, nothing))) break
      this.#waiting = this.#waiting.slice(1)
    }
    this.#options.onChange(this.unsaved)
    this.#wake()
    return this.#waiting.length === 0
  }

  /** Whatever went wrong, a bug of ours too: the work is worth more than knowing which. */
  async #saved(work: Work, meanwhile: () => unknown): Promise<boolean> {
    try {
      await this.#options.save(work, meanwhile)
      this.#failures = 0
      this.#mistakes.clear()
      return true
    } catch (error) {
      this.#why = this.#whyNot(error)
      this.#failures += 1
      return false
    }
  }

  #whyNot(error: unknown): string {
    const cause = error instanceof LibraryError ? error.cause : error
    if (!isMistake(cause)) return whyDisk(cause)
    // A file of the library that is not what it was: the refusal says which.
    if (error instanceof LibraryError && error.code !== 'not-saved') return error.message
    if (!this.#mistakes.has(whyDisk(cause))) this.#options.onTrouble(error)
    this.#mistakes.add(whyDisk(cause))
    return away.mistake
  }

  #wake(): void {
    if (this.#timer || this.#isResting || this.#waiting.length === 0) return
    const pause = PAUSES[Math.min(this.#failures, PAUSES.length) - 1] ?? 0
    this.#timer = setTimeout(() => {
      this.#timer = null
      this.tryAgain().catch(this.#options.onTrouble)
    }, pause).unref()
  }
}
