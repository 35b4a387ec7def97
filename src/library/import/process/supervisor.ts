import type { ParsedDocument } from '../../../shared/domain/importing/imported-document'
import { Turns } from '../../commands/turns'
import { cannotRead, type ImportErrorCode, NotReadable } from '../import-error'
import type { ParseRequest } from '../parse-document'
import type { ParserProcess, ParserReport, StartParser } from './protocol'

export interface ParserLimits {
  /** For one document, the start of the process included: the last resort, behind what is counted. */
  readonly timeMs: number
  /** Of the whole process. */
  readonly memoryBytes: number
  /** So long it is kept for the next document. */
  readonly idleMs: number
}

const USUAL: ParserLimits = { timeMs: 20_000, memoryBytes: 1_000_000_000, idleMs: 5_000 }
const LOOK_EVERY_MS = 100

export interface ParseOptions {
  /** Ends the wait or the work. */
  readonly signal?: AbortSignal | undefined
  /** Its turn has come. */
  readonly onBegin?: (() => void) | undefined
}

/** The document that is being parsed. */
interface Job {
  readonly id: number
  readonly settle: (outcome: ParsedDocument | NotReadable) => void
}

/**
 * Has documents parsed, one after the other, in a process that is started when it is needed, watched while it works,
 * and killed when it takes too long or too much. A document that ruins its parser costs one error; the next one gets a
 * new process.
 */
export class ParserSupervisor {
  readonly #start: StartParser
  readonly #limits: ParserLimits
  readonly #turns = new Turns()
  #process: ParserProcess | null = null
  #job: Job | null = null
  #jobs = 0
  #idle: NodeJS.Timeout | undefined

  constructor(start: StartParser, limits: Partial<ParserLimits> = {}) {
    this.#start = start
    this.#limits = { ...USUAL, ...limits }
  }

  /** Rejects with a `NotReadable`. */
  async parse(request: ParseRequest, { signal, onBegin }: ParseOptions = {}): Promise<ParsedDocument> {
    const turn = this.#turns.take(async () => {
      if (signal?.aborted) throw cannotRead('cancelled')
      onBegin?.()
      return { outcome: await this.#parsed(request, signal) }
    })
    const { outcome } = await (signal ? orAborted(turn, signal) : turn)
    if (outcome instanceof NotReadable) throw outcome
    return outcome
  }

  /** Ends the process. A document that is being parsed is given up. */
  close(): void {
    this.#stop('cancelled')
  }

  #parsed(request: ParseRequest, signal: AbortSignal | undefined): Promise<ParsedDocument | NotReadable> {
    return new Promise((resolve) => {
      clearTimeout(this.#idle)
      const child = this.#running()
      const id = ++this.#jobs
      const onAbort = () => this.#stop('cancelled')
      const seconds = `${Math.round(this.#limits.timeMs / 1000)} seconds`
      const timeout = setTimeout(() => this.#stop('parser-timeout', seconds), this.#limits.timeMs)
      const looking = setInterval(() => this.#weigh(child.memory()), LOOK_EVERY_MS)
      this.#job = {
        id,
        settle: (outcome) => {
          this.#job = null
          clearTimeout(timeout)
          clearInterval(looking)
          signal?.removeEventListener('abort', onAbort)
          child.hold(false)
          this.#idle = setTimeout(() => this.close(), this.#limits.idleMs).unref()
          resolve(outcome)
        },
      }
      signal?.addEventListener('abort', onAbort)
      child.hold(true)
      child.send({ ...request, id })
    })
  }

  #running(): ParserProcess {
    if (this.#process) return this.#process
    const child = this.#start()
    this.#process = child
    child.onReport((report) => {
      if (this.#process === child) this.#receive(report)
    })
    child.onEnd(() => {
      if (this.#process === child) this.#stop('parser-crashed')
    })
    return child
  }

  #receive(report: ParserReport): void {
    if (report.kind === 'memory') this.#weigh(report.bytes)
    else if (report.id !== this.#job?.id) return
    else this.#job.settle(report.kind === 'parsed' ? report.document : new NotReadable(report.failure))
  }

  #weigh(bytes: number | undefined): void {
    if (bytes !== undefined && bytes > this.#limits.memoryBytes) this.#stop('parser-memory')
  }

  #stop(code: ImportErrorCode, detail?: string): void {
    clearTimeout(this.#idle)
    this.#process?.kill()
    this.#process = null
    this.#job?.settle(cannotRead(code, detail))
    clearTimeout(this.#idle)
  }
}

/** Whoever waits for a turn is let go at once when they give up; the turn itself then does nothing. */
function orAborted<T>(turn: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const abort = () => reject(cannotRead('cancelled'))
    signal.addEventListener('abort', abort)
    if (signal.aborted) abort()
    turn
      .then(resolve)
      .catch(reject)
      .finally(() => signal.removeEventListener('abort', abort))
  })
}
