import {
  type CSSProperties,
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react'
import './DataTable.css'
import { type Column, type Sort, TableHead } from './TableHead'
import { head, moved, type Place, wholeRow } from './table-keys'
import { isRowSelected, type KeyAt, type RowSelection, rangeOf, toggled } from './table-selection'
import { useVisibleRows } from './use-visible-rows'

export type DataTableProps<T> = {
  label: string
  columns: readonly Column<T>[]
  total: number
  /** Undefined while a row has not arrived: its place is shown and it is asked for. Stable until rows change. */
  rowAt: (index: number) => T | undefined
  /** Knows every row, arrived or not, if a range over rows not seen is to be selected. */
  keyAt: KeyAt
  /** Some of these rows, in view or a little beyond, have not arrived; `to` is not included. */
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
  const { label, columns, total, sort, onSort, selected, onSelect, onOpen, keyAt, widths, onWidthsChange } =
    props
  const scroller = useRef<HTMLDivElement>(null)
  const rowHeight = 2.25 * rem()
  const { range, page, onScroll } = useVisibleRows(scroller, rowHeight, total)
  const { at, go, onFocus, onBlur } = usePlace(scroller, total, rowHeight)
  const anchor = useRef(0)
  useAsking(props, range.from, range.to)

  const select = (index: number, how: { shiftKey: boolean; ctrlKey: boolean; metaKey: boolean }): void => {
    if (how.shiftKey) return onSelect(rangeOf(anchor.current, index, keyAt))
    anchor.current = index
    onSelect(
      how.ctrlKey || how.metaKey ? toggled(selected, index, total, keyAt) : rangeOf(index, index, keyAt),
    )
  }
  const press = (event: KeyboardEvent<HTMLElement>): void => {
    const isRow = at.row !== head
    const to = moved(event.key, at, { rows: total, columns: columns.length, page })
    if (to) {
      go(to)
      if (event.shiftKey && isRow && to.row !== head) onSelect(rangeOf(anchor.current, to.row, keyAt))
      else if (to.row !== head) anchor.current = to.row
    } else if (isRow && event.key === ' ') {
      anchor.current = at.row
      onSelect(toggled(selected, at.row, total, keyAt))
    } else if (isRow && event.key === 'Enter' && onOpen) onOpen(at.row)
    else if (event.key === 'a' && (event.ctrlKey || event.metaKey)) onSelect('all')
    else if (event.key === 'Escape' && (selected === 'all' || selected.size > 0)) onSelect(new Set())
    else return
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
              <Row
                key={index}
                {...props}
                index={index}
                top={index * rowHeight}
                at={at}
                onPoint={(event) => select(index, event)}
              />
            ))}
          </tbody>
        )}
      </table>
    </div>
  )
}

type RowProps<T> = DataTableProps<T> & {
  index: number
  top: number
  at: Place
  onPoint: (event: MouseEvent) => void
}

function Row<T>(props: RowProps<T>): ReactNode {
  const { index, top, at, columns, rowAt, keyAt, selected, labels, onPoint, onOpen } = props
  const row = rowAt(index)
  const isActive = at.row === index || (at.row === head && index === 0)
  const tabColumn = at.row === index ? at.column : wholeRow
  // A cell can take the focus only while it is the active one, so that a click gives it to the row.
  const cellTab = (column: number) => (isActive && column === tabColumn ? { tabIndex: 0 } : {})
  return (
    <tr
      aria-rowindex={index + 2}
      aria-selected={isRowSelected(selected, keyAt(index))}
      aria-busy={row === undefined}
      data-place={`${index}:-1`}
      tabIndex={isActive && tabColumn === wholeRow ? 0 : -1}
      className="ui-table-row"
      style={{ transform: `translateY(${top}px)` }}
      onMouseDown={(event) => event.button === 0 && onPoint(event)}
      onDoubleClick={() => onOpen?.(index)}
    >
      {columns.map((column, place) => (
        <td
          key={column.id}
          data-place={`${index}:${place}`}
          {...cellTab(place)}
          className={cellClass(column)}
        >
          {row === undefined ? place === 0 && <Pending>{labels.loading}</Pending> : column.render(row)}
        </td>
      ))}
    </tr>
  )
}

function Pending({ children }: { children: string }): ReactNode {
  return (
    <span className="ui-table-pending">
      <span className="sr">{children}</span>
    </span>
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

function cellClass<T>({ theirs, isNumber }: Column<T>): string {
  return `ui-table-cell${theirs ? ' theirs' : ''}${isNumber ? ' num' : ''}`
}

function track<T>({ width, grows }: Column<T>, set: number | undefined): string {
  if (set !== undefined) return `${set}px`
  return grows ? `minmax(${width}px, 1fr)` : `${width}px`
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

function useAsking<T>({ rowAt, onNeedRows }: DataTableProps<T>, from: number, to: number): void {
  const ask = useRef(onNeedRows)
  useEffect(() => {
    ask.current = onNeedRows
  })
  useEffect(() => {
    for (let index = from; index < to; index += 1) {
      if (rowAt(index) === undefined) return ask.current(from, to)
    }
    return undefined
  }, [from, to, rowAt])
}

/** Where the keyboard is, kept inside the table as it shrinks and brought into view as it moves. */
function usePlace(scroller: { readonly current: HTMLElement | null }, total: number, rowHeight: number) {
  const [wanted, setWanted] = useState<Place>({ row: 0, column: wholeRow })
  const hasFocus = useRef(false)
  const at = wanted.row < total ? wanted : { ...wanted, row: total === 0 ? head : total - 1 }
  const { row, column } = at
  useLayoutEffect(() => {
    if (!hasFocus.current || !scroller.current) return
    bringIntoView(scroller.current, row, rowHeight)
    const target = scroller.current.querySelector<HTMLElement>(`[data-place="${row}:${column}"]`)
    if (target !== document.activeElement) target?.focus({ preventScroll: true })
    if (column !== wholeRow) target?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [row, column, rowHeight, scroller])
  const go = (place: Place): void =>
    setWanted((was) => (was.row === place.row && was.column === place.column ? was : place))
  return {
    at,
    go,
    // However the focus came, by Tab, mouse or screen reader: the table takes it from there.
    onFocus: (event: FocusEvent<HTMLElement>) => {
      hasFocus.current = true
      const [row, column] = event.target.dataset['place']?.split(':').map(Number) ?? []
      if (row !== undefined && column !== undefined) go({ row, column })
    },
    onBlur: (event: FocusEvent<HTMLElement>) => {
      hasFocus.current = event.currentTarget.contains(event.relatedTarget)
    },
  }
}

function bringIntoView(scroller: HTMLElement, row: number, rowHeight: number): void {
  if (row === head) return
  const headHeight = scroller.querySelector<HTMLElement>('thead')?.offsetHeight ?? 0
  const top = row * rowHeight
  const bottom = top + rowHeight + headHeight
  if (top < scroller.scrollTop) scroller.scrollTop = top
  else if (bottom > scroller.scrollTop + scroller.clientHeight)
    scroller.scrollTop = bottom - scroller.clientHeight
}
