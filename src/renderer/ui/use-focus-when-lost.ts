import { type RefObject, useEffect, useRef } from 'react'

/** Frames in which a list may draw its rows, which come a moment after it. */
const FRAMES = 20
const ROW = '[role="option"][aria-selected="true"], [role="option"][tabindex="0"], tbody [tabindex="0"]'

/**
 * For a screen: once its list has come, the focus goes there if it was lost with the screen before. Where the focus
 * stands on something, such as the button that led here, it stays.
 */
export function useFocusWhenLost(isReady: boolean): RefObject<HTMLElement | null> {
  const screen = useRef<HTMLElement>(null)
  useEffect(() => {
    if (isReady) focusList(screen.current)
  }, [isReady])
  return screen
}

/** The row that is selected; a list that has none takes the focus itself. */
function focusList(screen: HTMLElement | null, frames = FRAMES): void {
  if (!screen || document.activeElement !== document.body) return
  const row = screen.querySelector<HTMLElement>(ROW)
  if (row) return row.focus()
  if (frames > 0) requestAnimationFrame(() => focusList(screen, frames - 1))
  else screen.querySelector<HTMLElement>('[role="listbox"]')?.focus()
}
