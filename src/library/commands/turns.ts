/** One after the other, in the order of asking. Whoever finds nobody before begins at once, before `take` returns. */
export class Turns {
  #last: Promise<void> | null = null

  take<T>(work: () => Promise<T>): Promise<T> {
    const before = this.#last
    let end: () => void = () => {}
    const ended = new Promise<void>((resolve) => {
      end = resolve
    })
    // Known before the work begins: what the work itself asks for comes after it.
    this.#last = ended
    const turn = before ? before.then(work) : begun(work)
    const over = () => {
      end()
      if (this.#last === ended) this.#last = null
    }
    // Whoever took the turn is told how it ended; the next one has its own.
    turn.then(over, over)
    return turn
  }
}

function begun<T>(work: () => Promise<T>): Promise<T> {
  try {
    return work()
  } catch (error) {
    return Promise.reject(error)
  }
}
