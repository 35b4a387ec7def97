/** What stands between a click on "close" and the end of the window. */
export interface ClosingOptions {
  /** Asks the window to save what is being typed. */
  readonly ask: () => void
  /** Would closing now lose something? */
  readonly isUnsaved: () => boolean
  /** The window does not answer, and something is not saved: is it to be closed all the same? */
  readonly confirmLoss: () => Promise<boolean>
  readonly leave: () => void
  /** Milliseconds in which the window must answer. */
  readonly patience: number
}

/**
 * Closing waits until the window has saved what is being typed. While something is not on the disk it stays open, and
 * only a person can decide to lose it; a window that hangs does not keep the app open.
 */
export class Closing {
  readonly #options: ClosingOptions
  #phase: 'open' | 'asked' | 'leaving' = 'open'
  #timer: NodeJS.Timeout | null = null

  constructor(options: ClosingOptions) {
    this.#options = options
  }

  /** Somebody wants to close the window. */
  request(): void {
    if (this.#phase !== 'open') return
    this.#phase = 'asked'
    this.#timer = setTimeout(() => this.#giveUpWaiting(), this.#options.patience)
    this.#options.ask()
  }

  /** The window has saved what it could. True = it closes. */
  release({ losing }: { readonly losing: boolean }): boolean {
    this.#stopWaiting()
    if (this.#phase === 'leaving') return true
    if (!losing && this.#options.isUnsaved()) {
      this.#phase = 'open'
      return false
    }
    this.#phase = 'leaving'
    this.#options.leave()
    return true
  }

  #giveUpWaiting(): void {
    if (this.release({ losing: false })) return
    this.#options
      .confirmLoss()
      .then((losing) => losing && this.release({ losing }))
      .catch((error: unknown) => console.error('Nobody could be asked about closing:', error))
  }

  #stopWaiting(): void {
    if (this.#timer) clearTimeout(this.#timer)
    this.#timer = null
  }
}
