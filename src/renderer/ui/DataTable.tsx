import {
  type CSSProperties,
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
  useEffect,
  useRef,
} from 'react'
import './DataTable.css'
import { type Column, type Sort, TableHead } from './TableHead'
import { TableRow, tabColumn } from './TableRow'
import { head, moved } from './table-keys'
import {
  isAnySelected,
  isRowSelected,
  type KeyAt,
  type RowSelection,
  rangeOf,
  toggled,
} from './table-selection'
import { useLatest } from './use-latest'
import { useTablePlace } from './use-table-place'
import { useVisibleRows } from './use-visible-rows'

export type DataTableProps<T> = {
  label: string
  columns: readonly Column<T>[]
  total: number
  /** Undefined while a row has not arrived: its place is shown and it is asked for. Stable until rows change. */
  rowAt: (index: number) => T | undefined
  keyAt: KeyAt
  /** A range was asked for over rows that have not arrived: get them, then select it. Nothing is left out in silence. */
  onSelectUnseen: (from: number, to: number) => void
  /** These rows are in view or a little beyond, arrived or not; `to` is not included. */
  onNeedRows: (from: number, to: number) => void
  sort: Sort | null
  onSort: (sort: Sort) => void
  selected: RowSelection
  onSelect: (selected: RowSelection) => void
  /** Enter, or a double click. */
  onOpen?: ((index: number) => void) | undefined
  /** Widths the user has set, by column. */
  widths: Readonly<Record<string, number>>
  onWidthsChange: (widths: Readonly<Record<string, number>>) => void
  labels: { loading: string; resizeHint: string }
  /** Shown in place of the rows when there are none. */
  empty: ReactNode
}

/** A grid for any number of rows: it renders those in view, knows rows by their place, and asks for what it lacks. */
export function DataTable<T>(props: DataTableProps<T>): ReactNode {
  const { label, columns, total, rowAt, keyAt, sort, onSort, selected, onOpen, widths, onWidthsChange } =
    props
  const scroller = useRef<HTMLDivElement>(null)
  const rowHeight = 2.25 * rem()
  const { range, page, onScroll } = useVisibleRows(scroller, rowHeight, total)
  const { at, go, onFocus, onBlur } = useTablePlace(scroller, total, rowHeight)
  const select = useSelecting(props)
  useAsking(props, range.from, range.to)

  const press = (event: KeyboardEvent<HTMLElement>): void => {
    const to = moved(event.key, at, { rows: total, columns: columns.length, page })
    if (to) {
      go(to)
      if (at.row !== head && to.row !== head) select.moved(to.row, event.shiftKey)
    } else if (at.row !== head && event.key === 'Enter' && onOpen) onOpen(at.row)
    else if (!select.pressed(event, at.row)) return
    event.preventDefault()
  }
  const resize = (column: Column<T>, width: number): void =>
    onWidthsChange({ ...widths, [column.id]: Math.round(Math.max(column.minWidth ?? 48, width)) })

  const style = {
    '--ui-columns': columns.map((column) => track(column, widths[column.id])).join(' '),
    '--ui-table-width': `${columns.reduce((sum, column) => sum + (widths[column.id] ?? column.width), 0)}px`,
  } as CSSProperties
  return (
    <div ref={scroller} className="ui-table-scroller" onScroll={onScroll}>
      {/* Real table elements laid out as blocks: Chromium keeps their meaning, and `grid` makes it operable. */}
      <table
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role
        role="grid"
        aria-label={label}
        aria-rowcount={total + 1}
        aria-multiselectable
        className="ui-table"
        style={style}
        onKeyDown={press}
        onMouseDown={(event) => {
          const index = rowUnder(event)
          if (index !== null && event.button === 0) select.pointed(index, event)
        }}
        onDoubleClick={(event) => {
          const index = rowUnder(event)
          if (index !== null) onOpen?.(index)
        }}
        onFocus={onFocus}
        onBlur={onBlur}
      >
        <TableHead
          columns={columns}
          sort={sort}
          onSort={onSort}
          onResize={resize}
          tabColumn={at.row === head ? at.column : 0}
          resizeHint={props.labels.resizeHint}
        />
        {total === 0 ? (
          <Nothing columns={columns.length}>{props.empty}</Nothing>
        ) : (
          <tbody className="ui-table-rows" style={{ height: total * rowHeight }}>
            {withActive(range.from, range.to, at.row).map((index) => (
              <TableRow
                key={index}
                index={index}
                top={index * rowHeight}
                row={rowAt(index)}
                isSelected={isRowSelected(selected, keyAt(index))}
                tabColumn={tabColumn(at, index)}
                columns={columns}
                loading={props.labels.loading}
              />
            ))}
          </tbody>
        )}
      </table>
    </div>
  )
}

function Nothing({ columns, children }: { columns: number; children: ReactNode }): ReactNode {
  return (
    <tbody>
      <tr>
        <td colSpan={columns}>{children}</td>
      </tr>
    </tbody>
  )
}

function rowUnder(event: MouseEvent<HTMLElement>): number | null {
  const row = event.target instanceof Element ? event.target.closest<HTMLElement>('tbody > tr') : null
  return row?.dataset['place'] ? Number.parseInt(row.dataset['place'], 10) : null
}

function track<T>({ width, grows }: Column<T>, set: number | undefined): string {
  if (set !== undefined) return `${set}px`
  return grows ? `minmax(${width}px, ${grows}fr)` : `${width}px`
}

/** The row with the focus stays rendered when it is scrolled away: else the focus would be lost with it. */
function withActive(from: number, to: number, active: number): number[] {
  const rows = Array.from({ length: to - from }, (_, n) => from + n)
  if (active !== head && active < from) return [active, ...rows]
  return active >= to ? [...rows, active] : rows
}

function rem(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16
}

type Modifiers = { shiftKey: boolean; ctrlKey: boolean; metaKey: boolean }

/** What moving, keys and the mouse do to the selection. A range runs from the row last pointed at or toggled. */
function useSelecting<T>({ selected, onSelect, onSelectUnseen, keyAt }: DataTableProps<T>) {
  const anchor = useRef(0)
  const toggle = (index: number): void => {
    anchor.current = index
    onSelect(toggled(selected, index, keyAt))
  }
  const selectTo = (to: number): void => {
    const range = rangeOf(anchor.current, to, keyAt)
    if (range) onSelect(range)
    else onSelectUnseen(Math.min(anchor.current, to), Math.max(anchor.current, to) + 1)
  }
  return {
    moved: (to: number, isRange: boolean): void => {
      if (isRange) selectTo(to)
      else anchor.current = to
    },
    pointed: (index: number, { shiftKey, ctrlKey, metaKey }: Modifiers): void => {
      if (shiftKey) return selectTo(index)
      if (ctrlKey || metaKey) return toggle(index)
      anchor.current = index
      return selectTo(index)
    },
    /** Says whether the key was one of its own. */
    pressed: ({ key, ctrlKey, metaKey }: Modifiers & { key: string }, row: number): boolean => {
      if (key === ' ' && row !== head) toggle(row)
      else if (key === 'a' && (ctrlKey || metaKey)) onSelect('all')
      else if (key === 'Escape' && isAnySelected(selected)) onSelect(new Set())
      else return false
      return true
    },
  }
}

function useAsking<T>({ rowAt, onNeedRows }: DataTableProps<T>, from: number, to: number): void {
  const ask = useLatest(onNeedRows)
  // oxlint-disable-next-line react-hooks/exhaustive-deps -- other rows may lack what those before had
  useEffect(() => ask.current(from, to), [from, to, rowAt])
}
