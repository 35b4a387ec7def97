/** Where rows of many heights stand under one another. A row counts as the estimate until it was seen and measured. */
export class RowHeights {
  readonly #estimate: number
  readonly #measured = new Map<number, number>()
  #count = 0
  /** The top of each row and, last, the end of all; null = to be added up again. */
  #tops: Float64Array | null = null

  constructor(estimate: number) {
    this.#estimate = estimate
  }

  /** How many rows there are now. */
  fit(count: number): void {
    if (count === this.#count) return
    this.#count = count
    this.#tops = null
  }

  /** True = it has another height than was thought. */
  measure(index: number, height: number): boolean {
    if ((this.#measured.get(index) ?? this.#estimate) === height) return false
    this.#measured.set(index, height)
    this.#tops = null
    return true
  }

  topOf(index: number): number {
    return this.#added()[Math.max(0, Math.min(index, this.#count))] ?? 0
  }

  get total(): number {
    return this.topOf(this.#count)
  }

  /** The row at this height; the last one below all. */
  indexAt(y: number): number {
    const tops = this.#added()
    let [low, high] = [0, Math.max(0, this.#count - 1)]
    while (low < high) {
      const middle = Math.ceil((low + high) / 2)
      if ((tops[middle] ?? 0) <= y) low = middle
      else high = middle - 1
    }
    return low
  }

  /** Ten thousand additions take some microseconds, and they are made once for all rows measured together. */
  #added(): Float64Array {
    if (this.#tops) return this.#tops
    const tops = new Float64Array(this.#count + 1)
    for (let index = 0; index < this.#count; index += 1)
      tops[index + 1] = (tops[index] ?? 0) + (this.#measured.get(index) ?? this.#estimate)
    this.#tops = tops
    return tops
  }
}
