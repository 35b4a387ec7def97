import { type FocusEvent, type KeyboardEvent, type RefObject, useState } from 'react'

export interface Cell {
  readonly row: number
  readonly column: number
}

interface Shape {
  readonly rows: number
  readonly columns: number
}

/** One stop of the Tab key among cells that know their place by `data-cell`; arrows, Home and End go on from there. */
export function useCellKeys(table: RefObject<HTMLElement | null>, { rows, columns }: Shape) {
  const [wanted, setWanted] = useState<Cell>({ row: 0, column: 0 })
  const at = { row: Math.min(wanted.row, rows - 1), column: Math.min(wanted.column, columns - 1) }
  return {
    at,
    // However the focus came, by Tab, mouse or screen reader: the keys go on from there.
    onFocus: (event: FocusEvent<HTMLElement>) => {
      const [row, column] = event.target.dataset['cell']?.split(':').map(Number) ?? []
      if (row !== undefined && column !== undefined) setWanted({ row, column })
    },
    press: (event: KeyboardEvent<HTMLElement>) => {
      const to = movedTo(event, at, { rows, columns })
      if (!to) return
      event.preventDefault()
      table.current?.querySelector<HTMLElement>(`[data-cell="${to.row}:${to.column}"]`)?.focus()
    },
  }
}

type Keys = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>

function movedTo({ key, ctrlKey, metaKey, altKey }: Keys, at: Cell, { rows, columns }: Shape): Cell | null {
  if (metaKey || altKey) return null
  const to = (row: number, column: number): Cell => ({
    row: Math.max(0, Math.min(rows - 1, row)),
    column: Math.max(0, Math.min(columns - 1, column)),
  })
  switch (key) {
    case 'ArrowDown':
      return to(at.row + 1, at.column)
    case 'ArrowUp':
      return to(at.row - 1, at.column)
    case 'ArrowRight':
      return to(at.row, at.column + 1)
    case 'ArrowLeft':
      return to(at.row, at.column - 1)
    case 'Home':
      return to(ctrlKey ? 0 : at.row, 0)
    case 'End':
      return to(ctrlKey ? rows - 1 : at.row, columns - 1)
    default:
      return null
  }
}
