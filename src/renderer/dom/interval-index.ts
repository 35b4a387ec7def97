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

  constructor(intervals: readonly Interval<T>[] = []) {
    this.#intervals = intervals.toSorted((a, b) => a.start - b.start || b.end - a.end)
    this.#reach = new Float64Array(this.#intervals.length)
    this.#measure(0, this.#intervals.length)
  }

  get size(): number {
    return this.#intervals.length
  }

  /** Those that hold the character at this offset. */
  at(offset: number): Interval<T>[] {
    return this.touching({ start: offset, end: offset }).filter(({ end }) => end > offset)
  }

  /** Those that share at least one character with the span. */
  overlapping(span: PlainSpan): Interval<T>[] {
    return this.touching(span).filter(({ start, end }) => start < span.end && end > span.start)
  }

  /** Those that overlap the span or end or begin exactly where it begins or ends. */
  touching({ start, end }: PlainSpan): Interval<T>[] {
    const found: Interval<T>[] = []
    this.steps = 0
    this.#gather(found, start, end, 0, this.#intervals.length)
    return found
  }

  /** The values that have an interval which overlaps another or touches it. */
  crowded(): Set<T> {
    const crowded = new Set<T>()
    let reach = Number.NEGATIVE_INFINITY
    for (const [i, { start, end, value }] of this.#intervals.entries()) {
      // What ends further on than the next begins meets the next, if it meets any that follow.
      const next = this.#intervals[i + 1]
      if (start <= reach || (next && next.start <= end)) crowded.add(value)
      reach = Math.max(reach, end)
    }
    return crowded
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

  /** Goes down on the left and on along the right, so that it calls itself only where there is something to find. */
  #gather(found: Interval<T>[], from: number, to: number, start: number, high: number): void {
    let low = start
    while (low < high) {
      const middle = (low + high) >> 1
      this.steps++
      if ((this.#reach[middle] ?? 0) < from) return
      if (low < middle) this.#gather(found, from, to, low, middle)
      const interval = this.#intervals[middle]
      if (!interval || interval.start > to) return
      if (interval.end >= from) found.push(interval)
      low = middle + 1
    }
  }
}
