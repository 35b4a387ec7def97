import { memo, type ReactNode } from 'react'
import type { Column } from './TableHead'
import { head, type Place, wholeRow } from './table-keys'

type RowProps<T> = {
  index: number
  top: number
  row: T | undefined
  isSelected: boolean
  /** What the Tab key reaches here: a cell, the row, or (null) nothing. */
  tabColumn: number | null
  columns: readonly Column<T>[]
  loading: string
}

function PlainRow<T>({ index, top, row, isSelected, tabColumn, columns, loading }: RowProps<T>): ReactNode {
  return (
    <tr
      aria-rowindex={index + 2}
      aria-selected={isSelected}
      aria-busy={row === undefined}
      data-place={`${index}:${wholeRow}`}
      tabIndex={tabColumn === wholeRow ? 0 : -1}
      className="ui-table-row"
      style={{ transform: `translateY(${top}px)` }}
    >
      {columns.map((column, place) => (
        <td
          key={column.id}
          data-place={`${index}:${place}`}
          // Words that run from right to left begin at the right, and are cut short at their end.
          dir="auto"
          // A cell can take the focus only while it is the active one, so that a click gives it to the row.
          {...(tabColumn === place ? { tabIndex: 0 } : {})}
          className={cellClass(column)}
        >
          {row === undefined ? place === 0 && <Pending>{loading}</Pending> : column.render(row)}
        </td>
      ))}
    </tr>
  )
}

/** While one scrolls, the rows that stay in view are not drawn again. */
export const TableRow = memo(PlainRow) as typeof PlainRow

/** What the Tab key reaches in a row while the keyboard is at `at`. */
export function tabColumn(at: Place, index: number): number | null {
  if (at.row === index) return at.column
  return at.row === head && index === 0 ? wholeRow : null
}

function Pending({ children }: { children: string }): ReactNode {
  return (
    <span className="ui-table-pending">
      <span className="sr">{children}</span>
    </span>
  )
}

function cellClass<T>({ theirs, isNumber }: Column<T>): string {
  return `ui-table-cell${theirs ? ' theirs' : ''}${isNumber ? ' num' : ''}`
}
