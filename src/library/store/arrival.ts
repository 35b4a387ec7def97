/**
 * What of a catalogue somebody may need: the rows of articles that its file has, which are there in no time; those of all
 * articles; or all else too, the claims and the fingerprints.
 */
const STAGES = ['kept', 'articles', 'claims'] as const
export type RowsNeeded = (typeof STAGES)[number]

interface Waiting {
  readonly rows: RowsNeeded
  readonly settle: (error?: unknown) => void
}

/** How much of a catalogue is in memory. Whoever needs rows waits for these and for no others. */
export class Arrival {
  readonly #here: Set<RowsNeeded>
  #waiting: Waiting[] = []
  #onNeed: () => void = () => {}
  #ended: { readonly because: unknown } | null = null

  /** `missing`: what is still to come. */
  constructor(missing: readonly RowsNeeded[]) {
    this.#here = new Set(STAGES.filter((rows) => !missing.includes(rows)))
  }

  has(rows: RowsNeeded): boolean {
    return this.#here.has(rows)
  }

  /** Resolves when somebody waits for any of these rows. */
  needed(...rows: readonly RowsNeeded[]): Promise<void> {
    return new Promise((resolve) => {
      this.#onNeed = () => this.isNeeded(...rows) && resolve()
      this.#onNeed()
    })
  }

  isNeeded(...rows: readonly RowsNeeded[]): boolean {
    return this.#waiting.some((waiting) => rows.includes(waiting.rows))
  }

  /** Resolves when these rows are there; rejects where they will not come any more. */
  async need(rows: RowsNeeded): Promise<void> {
    if (this.has(rows)) return
    if (this.#ended) throw this.#ended.because
    await new Promise<void>((resolve, reject) => {
      this.#waiting.push({ rows, settle: (error) => (error === undefined ? resolve() : reject(error)) })
      this.#onNeed()
    })
  }

  came(...rows: readonly RowsNeeded[]): void {
    for (const one of rows) this.#here.add(one)
    const left = this.#waiting.filter((waiting) => !this.has(waiting.rows))
    for (const waiting of this.#waiting) if (this.has(waiting.rows)) waiting.settle()
    this.#waiting = left
  }

  /** No more will come: the library was closed, or the reading of it failed. */
  end(because: unknown): void {
    this.#ended = { because }
    for (const { settle } of this.#waiting.splice(0)) settle(because)
  }
}
