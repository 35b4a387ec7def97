/** Where the keyboard is: row -1 is the head; column -1 is the row as a whole. */
export type Place = { row: number; column: number }

export type TableShape = { rows: number; columns: number; page: number }

export const head = -1
export const wholeRow = -1

/** The place an arrow, page or end key leads to; null for a key that does not move. */
export function moved(key: string, at: Place, shape: TableShape): Place | null {
  return at.row === head ? movedInHead(key, at, shape) : movedInRows(key, at, shape)
}

function movedInRows(key: string, at: Place, { rows, columns, page }: TableShape): Place | null {
  const row = (to: number): Place => ({ ...at, row: Math.max(0, Math.min(rows - 1, to)) })
  switch (key) {
    case 'ArrowDown':
      return row(at.row + 1)
    case 'ArrowUp':
      return at.row === 0 ? { row: head, column: Math.max(0, at.column) } : row(at.row - 1)
    case 'PageDown':
      return row(at.row + page)
    case 'PageUp':
      return row(at.row - page)
    case 'Home':
      return row(0)
    case 'End':
      return row(rows - 1)
    case 'ArrowRight':
      return { ...at, column: Math.min(columns - 1, at.column + 1) }
    case 'ArrowLeft':
      return { ...at, column: Math.max(wholeRow, at.column - 1) }
    default:
      return null
  }
}

function movedInHead(key: string, at: Place, { rows, columns }: TableShape): Place | null {
  switch (key) {
    case 'ArrowRight':
      return { ...at, column: Math.min(columns - 1, at.column + 1) }
    case 'ArrowLeft':
      return { ...at, column: Math.max(0, at.column - 1) }
    case 'Home':
      return { ...at, column: 0 }
    case 'End':
      return { ...at, column: columns - 1 }
    case 'ArrowDown':
      return rows > 0 ? { row: 0, column: wholeRow } : null
    default:
      return null
  }
}
