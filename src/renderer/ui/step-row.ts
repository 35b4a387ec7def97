const arrows = { '1': 'ArrowDown', '-1': 'ArrowUp' } as const

/**
 * Goes to the next (1) or the row before (-1) of the table on the screen, as its arrow keys do; from elsewhere on the
 * screen, to the row one was at. False = there is no table.
 */
export function stepRow(by: 1 | -1): boolean {
  const table = document.querySelector('.ui-table')
  if (!table) return false
  const { activeElement } = document
  if (!activeElement || !table.contains(activeElement)) {
    table.querySelector<HTMLElement>('tbody [tabindex="0"]')?.focus()
    return true
  }
  // Above the first row is the head, to which one goes with the arrow on purpose.
  const isFirst = activeElement.closest('tr')?.dataset['place']?.startsWith('0:') === true
  if (by === 1 || !isFirst) {
    const press = new KeyboardEvent('keydown', { key: arrows[by], bubbles: true, cancelable: true })
    activeElement.dispatchEvent(press)
  }
  return true
}
