/** Frames in which the list may scroll to the row, which is drawn only when it is in view. */
const FRAMES = 20

/** Gives the focus to a row of the list in this part of the screen, else to the list. */
export function focusRow(screen: HTMLElement, key: string, frames = FRAMES): void {
  const row = screen.querySelector<HTMLElement>(`[role="option"][data-key="${CSS.escape(key)}"]`)
  if (row) return row.focus()
  if (frames > 0) requestAnimationFrame(() => focusRow(screen, key, frames - 1))
  else screen.querySelector<HTMLElement>('[role="listbox"]')?.focus()
}
