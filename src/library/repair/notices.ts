import type { RepairNotice } from '../../shared/domain/repair/notice'
import type { World } from '../world'

/** What was repaired since the library was opened, oldest first. */
export class Notices {
  readonly #now: World['now']
  readonly #onNotice: (notice: RepairNotice) => void
  #all: readonly RepairNotice[] = []

  constructor(now: World['now'], onNotice: (notice: RepairNotice) => void) {
    this.#now = now
    this.#onNotice = onNotice
  }

  get all(): readonly RepairNotice[] {
    return this.#all
  }

  add(what: Omit<RepairNotice, 'at'>): void {
    const notice = { at: this.#now(), ...what }
    this.#all = [...this.#all, notice]
    this.#onNotice(notice)
  }
}
