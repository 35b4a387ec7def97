import type { PlainSpan } from '../../shared/domain/text/offsets'

export interface Interval<T> extends PlainSpan {
  readonly value: T
}

/**
 * Answers "which intervals are here" in O(log n + k). The intervals lie sorted in one array, read as a balanced tree
 * (the middle of every stretch is its root); `reach` keeps for each root the furthest end below it.
 */
export class IntervalIndex<T> {
  readonly #intervals: readonly Interval<T>[]
  readonly #reach: Float64Array
  /** How many intervals the last question looked at. */
  steps = 0

  constructor(intervals: Iterable<Interval<T>> = []) {
    this.#intervals = [...intervals].toSorted((a, b) => a.start - b.start || b.end - a.end)
    this.#reach = new Float64Array(this.#intervals.length)
    this.#measure(0, this.#intervals.length)
  }

  get size(): number {
    return this.#intervals.length
  }

  /** Those that hold the character at this offset. */
  at(offset: number): Interval<T>[] {
    return this.#ask(offset, offset, (found) => found.end > offset)
  }

  /** Those that share at least one character with the span. */
  overlapping({ start, end }: PlainSpan): Interval<T>[] {
    return this.#ask(start, end, (found) => found.start < end && found.end > start)
  }

  /** Those that overlap the span or end or begin exactly where it begins or ends. */
  touching({ start, end }: PlainSpan): Interval<T>[] {
    return this.#ask(start, end, () => true)
  }

  /** The same index with some values taken out and others put in. */
  with(added: readonly Interval<T>[], removed: ReadonlySet<T>): IntervalIndex<T> {
    const kept = removed.size ? this.#intervals.filter(({ value }) => !removed.has(value)) : this.#intervals
    return new IntervalIndex([...kept, ...added])
  }

  #measure(low: number, high: number): number {
    if (low >= high) return Number.NEGATIVE_INFINITY
    const middle = (low + high) >> 1
    const own = this.#intervals[middle]?.end ?? 0
    const reach = Math.max(own, this.#measure(low, middle), this.#measure(middle + 1, high))
    this.#reach[middle] = reach
    return reach
  }

  #ask(from: number, to: number, fits: (interval: Interval<T>) => boolean): Interval<T>[] {
    const found: Interval<T>[] = []
    this.steps = 0
    const visit = (low: number, high: number): void => {
      const middle = (low + high) >> 1
      const interval = this.#intervals[middle]
      if (low >= high || !interval) return
      this.steps++
      if ((this.#reach[middle] ?? 0) < from) return
      visit(low, middle)
      if (interval.start > to) return
      if (interval.end >= from && fits(interval)) found.push(interval)
      visit(middle + 1, high)
    }
    visit(0, this.#intervals.length)
    return found
  }
}
