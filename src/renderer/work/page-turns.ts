import type { Page } from '../../shared/domain/queries/claim-filter'

export const PAGE = 100
export const FIRST_PAGE: Page = { offset: 0, limit: PAGE }
/** Pages on either side of those in view that stay in memory. */
const KEPT = 5
/** Pages that are asked for at a time: whoever scrolls fast is not to wait for pages that went by long ago. */
const AT_ONCE = 2

/** In which order the pages of a list are asked for, and which are kept: what is in view, then what lies beside it. */
export class PageTurns {
  readonly #asked = new Set<number>()
  /** Of these, the ones that did not come. */
  readonly #refused = new Set<number>()
  #going = 0
  #first = 0
  #last = 0
  #pages: number | null = null

  /**
   * What is in view now; `to` is not included. A page that did not come is asked for again when it comes into view: not
   * while it stays there, or a library that goes on refusing would be asked without end.
   */
  look(from: number, to: number): void {
    const wasInView = this.#inView()
    this.#first = Math.floor(from / PAGE)
    this.#last = Math.floor(Math.max(from, to - 1) / PAGE)
    for (const page of this.#inView())
      if (this.#refused.has(page) && !wasInView.includes(page)) this.#forget(page)
    for (const page of this.#asked) if (!this.isNear(page)) this.#forget(page)
  }

  /** The page to ask for now; null = none is lacking, or enough are on their way. `ahead`: also those beside the view. */
  next(ahead = true): number | null {
    if (this.#going >= AT_ONCE) return null
    const inView = this.#inView()
    const wanted = ahead ? [...inView, this.#last + 1, this.#first - 1] : inView
    return wanted.find((page) => this.#exists(page) && !this.#asked.has(page)) ?? null
  }

  begin(page: number): Page {
    this.#asked.add(page)
    this.#going += 1
    return { offset: page * PAGE, limit: PAGE }
  }

  /** The page has come, of so many rows in all; null = it has not. */
  end(page: number, total: number | null): void {
    this.#going -= 1
    if (total !== null) this.#pages = Math.ceil(total / PAGE)
    else if (this.#asked.has(page)) this.#refused.add(page)
  }

  isNear(page: number): boolean {
    return page >= this.#first - KEPT && page <= this.#last + KEPT
  }

  #inView(): number[] {
    return Array.from({ length: this.#last - this.#first + 1 }, (_, n) => this.#first + n)
  }

  #forget(page: number): void {
    this.#asked.delete(page)
    this.#refused.delete(page)
  }

  /** Until the first page has come, only that one is known to exist. */
  #exists(page: number): boolean {
    if (page < 0) return false
    return this.#pages === null ? page <= this.#last : page < this.#pages
  }

  static rowIn<Row>(pages: ReadonlyMap<number, readonly Row[]>, index: number): Row | undefined {
    return pages.get(Math.floor(index / PAGE))?.[index % PAGE]
  }
}
