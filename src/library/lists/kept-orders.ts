import { Turns } from '../commands/turns'
import type { Changes } from '../store/changes'
import { KeptOrder, type OrderOf } from './kept-order'

interface Kept<Row> {
  readonly order: KeptOrder<Row>
  readonly turns: Turns
  /** The mark of the changes when it was brought up to date; null = not sorted yet. */
  mark: number | null
}

export interface RowsOf<Row, By extends string> {
  readonly all: () => readonly Row[]
  readonly of: (articleId: string) => readonly Row[]
  readonly articleOf: (row: Row) => string
  readonly keys: Readonly<Record<By, OrderOf<Row>['keyOf']>>
  readonly orElse: OrderOf<Row>['orElse']
}

/** Orders that are kept: each holds a key for every row. */
const MOST_KEPT = 4

/** The rows of a catalogue in every order that was asked for lately, brought up to date when it is asked for again. */
export class KeptOrders<Row, By extends string> {
  readonly #changes: Changes
  readonly #rows: RowsOf<Row, By>
  readonly #kept = new Map<By, Kept<Row>>()

  /** `changes`: of the documents whose rows these are. */
  constructor(changes: Changes, rows: RowsOf<Row, By>) {
    this.#changes = changes
    this.#rows = rows
  }

  rows({ by, descending }: { readonly by: By; readonly descending: boolean }): Promise<readonly Row[]> {
    const kept = this.#keptFor(by)
    return kept.turns.take(async () => {
      await this.#bringUp(kept)
      return kept.order.rows({ descending })
    })
  }

  #keptFor(by: By): Kept<Row> {
    const { keys, orElse } = this.#rows
    const kept = this.#kept.get(by) ?? {
      order: new KeptOrder({ keyOf: keys[by], orElse }),
      turns: new Turns(),
      mark: null,
    }
    // Those asked for last stand last.
    this.#kept.delete(by)
    this.#kept.set(by, kept)
    const [oldest] = this.#kept.keys()
    if (this.#kept.size > MOST_KEPT && oldest !== undefined) this.#kept.delete(oldest)
    return kept
  }

  /** To what is known when it begins: a library in which somebody keeps saving would never come to an end. */
  async #bringUp(kept: Kept<Row>): Promise<void> {
    const { all, of, articleOf } = this.#rows
    const { mark } = this.#changes
    if (kept.mark === mark) return
    const changed = kept.mark === null ? null : this.#changes.since(kept.mark)
    if (changed) await kept.order.replace((row) => changed.has(articleOf(row)), [...changed].flatMap(of))
    else await kept.order.sortAll(all())
    kept.mark = mark
  }
}
