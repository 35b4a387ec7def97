/** The parts that F6 goes round: filter, table, rows. Each has one of these names. */
export const partName = 'data-record-part'

const operable = '[tabindex="0"], button:not([disabled]), input'

/** Moves the focus to the part after (1) or before (-1) the one that has it. */
export function goToPart(screen: HTMLElement, step: 1 | -1): void {
  const parts = [...screen.querySelectorAll<HTMLElement>(`[${partName}]`)]
  const at = parts.findIndex((part) => part.contains(document.activeElement))
  const start = at < 0 && step < 0 ? 0 : at
  const next = parts[(start + step + parts.length) % parts.length]
  // A table's head can take the focus too, but one comes for its rows.
  const row = next?.querySelector<HTMLElement>('tbody [tabindex="0"]')
  const target = row ?? next?.querySelector<HTMLElement>(operable)
  target?.focus()
}
