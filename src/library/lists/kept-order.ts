import type { Steps } from '../../shared/domain/steps'
import { inTurns, othersTurn } from '../turn'

export type SortKey = string | number | undefined

export interface OrderOf<Row> {
  /** Undefined stands last, in either direction. */
  readonly keyOf: (row: Row) => SortKey
  /** Which row stands first among those with one key. The rows that are given are in this order. */
  readonly orElse: (a: Row, b: Row) => number
}

interface Item<Row> {
  readonly row: Row
  readonly key: SortKey
}

/** Rows that are sorted before others have their turn. */
const SORTED_AT_ONCE = 1_000

/**
 * Rows in an order that is kept: sorted once, in slices, and after a change only what changed is put in its new place.
 * Sorting 100,000 texts anew for every page of a list would be felt.
 */
export class KeptOrder<Row> {
  readonly #order: OrderOf<Row>
  #items: readonly Item<Row>[] = []
  #ascending: readonly Row[] | null = null
  #descending: readonly Row[] | null = null

  constructor(order: OrderOf<Row>) {
    this.#order = order
  }

  /** Takes all rows; they must be in the order of `orElse`. */
  async sortAll(rows: readonly Row[]): Promise<void> {
    let runs: Item<Row>[][] = []
    for (let from = 0; from < rows.length; from += SORTED_AT_ONCE) {
      const sorted = this.#sorted(rows.slice(from, from + SORTED_AT_ONCE))
      const before = runs.at(-1)
      // Often the rows come in this order, as those of articles do that are listed as they were added.
      if (before && this.#follows(sorted, before)) before.push(...sorted)
      else runs.push(sorted)
      await othersTurn()
    }
    while (runs.length > 1) {
      const longer: Item<Row>[][] = []
      for (let at = 0; at < runs.length; at += 2) {
        longer.push(await inTurns(this.#merged(runs[at] ?? [], runs[at + 1] ?? [])))
      }
      runs = longer
    }
    this.#take(runs[0] ?? [])
  }

  /** Takes the rows of what changed out, and puts those it has now in. In slices too: nobody else may change it meanwhile. */
  async replace(isGone: (row: Row) => boolean, fresh: readonly Row[]): Promise<void> {
    this.#take(await inTurns(this.#merged(this.#items, this.#sorted(fresh), isGone)))
  }

  rows({ descending }: { readonly descending: boolean }): readonly Row[] {
    this.#ascending ??= this.#items.map(({ row }) => row)
    if (!descending) return this.#ascending
    this.#descending ??= backwards(this.#items)
    return this.#descending
  }

  #take(items: readonly Item<Row>[]): void {
    this.#items = items
    this.#ascending = null
    this.#descending = null
  }

  #sorted(rows: readonly Row[]): Item<Row>[] {
    const { keyOf } = this.#order
    return rows.map((row) => ({ row, key: keyOf(row) })).toSorted((a, b) => this.#compare(a, b))
  }

  #follows(later: readonly Item<Row>[], earlier: readonly Item<Row>[]): boolean {
    const [first, last] = [later[0], earlier.at(-1)]
    return first !== undefined && last !== undefined && this.#compare(last, first) <= 0
  }

  /** A step for each item of the first; those that are gone are left out. */
  *#merged(
    a: readonly Item<Row>[],
    b: readonly Item<Row>[],
    isGone: (row: Row) => boolean = () => false,
  ): Steps<Item<Row>[]> {
    const merged: Item<Row>[] = []
    let next = 0
    for (const item of a) {
      yield
      if (isGone(item.row)) continue
      for (let other = b[next]; other && this.#compare(other, item) < 0; other = b[next]) {
        merged.push(other)
        next += 1
      }
      merged.push(item)
    }
    for (; next < b.length; next++) merged.push(b[next] as Item<Row>)
    return merged
  }

  #compare(a: Item<Row>, b: Item<Row>): number {
    if (a.key === b.key) return this.#order.orElse(a.row, b.row)
    if (a.key === undefined) return 1
    if (b.key === undefined) return -1
    return a.key < b.key ? -1 : 1
  }
}

/** The last key first; rows with one key stay in their order, and those without any stay last. */
function backwards<Row>(items: readonly Item<Row>[]): Row[] {
  const keyless = items.findIndex(({ key }) => key === undefined)
  const rows: Row[] = []
  let end = keyless === -1 ? items.length : keyless
  const last = items.slice(end)
  while (end > 0) {
    let start = end - 1
    while (start > 0 && items[start - 1]?.key === items[start]?.key) start -= 1
    for (let at = start; at < end; at++) rows.push((items[at] as Item<Row>).row)
    end = start
  }
  for (const { row } of last) rows.push(row)
  return rows
}
