/** Changes, at least, that are told apart; more are like all having changed. */
const CHANGES_KNOWN = 500

/** Which documents changed, in order: what was made at one mark is right for as long as the mark stays. */
export class Changes {
  #ids: string[] = []
  /** The number of the first of them. */
  #from = 0

  /** Grows with every change. */
  get mark(): number {
    return this.#from + this.#ids.length
  }

  /** The documents that changed after a mark; null = too many, or too long ago to be told. */
  since(mark: number): ReadonlySet<string> | null {
    return mark < this.#from ? null : new Set(this.#ids.slice(mark - this.#from))
  }

  note(id: string): void {
    this.#ids.push(id)
    if (this.#ids.length <= 2 * CHANGES_KNOWN) return
    this.#from += CHANGES_KNOWN
    this.#ids = this.#ids.slice(CHANGES_KNOWN)
  }
}
