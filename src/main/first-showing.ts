/** When a new window is seen: as soon as its page has something to show, and not much later than the page is there. */
export interface FirstShowing {
  /** The page has something to show. */
  readonly now: () => void
  /** The page is there, or could not be read: before long it is shown whatever there is to see. */
  readonly beforeLong: () => void
}

/** `show` is called once; `patience` is in milliseconds. */
export function firstShowing(show: () => void, patience: number): FirstShowing {
  let isShown = false
  const now = () => {
    if (isShown) return
    isShown = true
    show()
  }
  return { now, beforeLong: () => setTimeout(now, patience) }
}
