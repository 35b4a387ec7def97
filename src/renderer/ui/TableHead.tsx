import { ArrowDown, ArrowUp } from 'lucide-react'
import { type PointerEvent, type ReactNode, useRef } from 'react'

export type Column<T> = {
  id: string
  title: string
  /** In pixels, until the user sets another. */
  width: number
  minWidth?: number
  /** Takes so many parts of the room that is left over. */
  grows?: number
  isSortable?: boolean
  /** The article's words: reading serif. */
  theirs?: boolean
  /** Figures that stand in a column. */
  isNumber?: boolean
  render: (row: T) => ReactNode
}

export type Sort = { column: string; direction: 'ascending' | 'descending' }

type TableHeadProps<T> = {
  columns: readonly Column<T>[]
  sort: Sort | null
  onSort: (sort: Sort) => void
  onResize: (column: Column<T>, width: number) => void
  /** The column that the Tab key reaches. */
  tabColumn: number
  resizeHint: string
}

const keyStep = 16

export function TableHead<T>(props: TableHeadProps<T>): ReactNode {
  return (
    <thead className="ui-table-head">
      <tr aria-rowindex={1} className="ui-table-row">
        {props.columns.map((column, place) => (
          <HeadCell key={column.id} {...props} column={column} place={place} />
        ))}
      </tr>
    </thead>
  )
}

function HeadCell<T>(props: TableHeadProps<T> & { column: Column<T>; place: number }): ReactNode {
  const { column, place, sort, onSort, onResize, tabColumn, resizeHint } = props
  const direction = sort?.column === column.id ? sort.direction : undefined
  const Arrow = direction === 'descending' ? ArrowDown : ArrowUp
  const cell = useRef<HTMLTableCellElement>(null)
  const name = {
    'data-place': `-1:${place}`,
    tabIndex: place === tabColumn ? 0 : -1,
    'aria-description': resizeHint,
    className: 'ui-table-title',
  }
  return (
    <th
      ref={cell}
      scope="col"
      className="ui-table-cell"
      {...(column.isSortable ? { 'aria-sort': direction ?? 'none' } : {})}
      onKeyDown={(event) => {
        if (!event.shiftKey || (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight')) return
        event.preventDefault()
        event.stopPropagation()
        const step = event.key === 'ArrowLeft' ? -keyStep : keyStep
        onResize(column, (cell.current?.offsetWidth ?? column.width) + step)
      }}
    >
      {column.isSortable ? (
        <button type="button" {...name} onClick={() => onSort(nextSort(column.id, direction))}>
          {column.title}
          <Arrow className={direction ? 'ui-small' : 'ui-small ui-table-unsorted'} aria-hidden />
        </button>
      ) : (
        // A head cell is a stop of the grid's arrow keys, also where it has nothing to press.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        <span {...name}>{column.title}</span>
      )}
      <ResizeHandle
        width={() => cell.current?.offsetWidth ?? column.width}
        onResize={(to) => onResize(column, to)}
      />
    </th>
  )
}

function nextSort(column: string, direction: Sort['direction'] | undefined): Sort {
  return { column, direction: direction === 'ascending' ? 'descending' : 'ascending' }
}

/** For the mouse; the keyboard resizes from the column's head. */
function ResizeHandle(props: { width: () => number; onResize: (width: number) => void }): ReactNode {
  const drag = useRef<{ x: number; width: number } | null>(null)
  const start = (event: PointerEvent<HTMLSpanElement>): void => {
    event.currentTarget.setPointerCapture(event.pointerId)
    drag.current = { x: event.clientX, width: props.width() }
  }
  const stop = (): void => {
    drag.current = null
  }
  return (
    <span
      className="ui-table-handle"
      aria-hidden
      onPointerDown={start}
      onPointerMove={(event) => {
        if (drag.current) props.onResize(drag.current.width + event.clientX - drag.current.x)
      }}
      onPointerUp={stop}
      onPointerCancel={stop}
    />
  )
}
