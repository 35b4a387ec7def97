/** Words that are cut short in a cell are shown whole under the mouse. By keyboard, Enter opens what they stand for. */
export function showCutWords(target: EventTarget): void {
  const cell = target instanceof Element ? target.closest('td') : null
  if (!cell) return
  const parts = [cell, ...cell.querySelectorAll('span')]
  const isCut = parts.some(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
  // A row that is scrolled to has the cells of the one before.
  if (isCut) cell.title = cell.textContent ?? ''
  else cell.removeAttribute('title')
}
