import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react'
import { PagedRow } from './PagedRow'
import './PagedList.css'
import { RowKeys, type RowMenu } from './RowKeys'
import { sectionsOf } from './row-sections'
import { useListPlace } from './use-list-place'
import { useRowWindow } from './use-row-window'
import { useTyping } from './use-typing'
import './VirtualList.css'

export type PagedListProps<T> = {
  label: string
  /** Another object is another list, which begins at its top. */
  list: object | null
  total: number
  /** Undefined while a row has not arrived: its place is shown. Stable until rows change. */
  rowAt: (index: number) => T | undefined
  /** These rows come into view; `to` is not included. Asking twice must cost nothing. */
  onNeedRows: (from: number, to: number) => void
  rowKey: (row: T) => string
  /** Drawn from the row alone: a row is drawn again when its object is replaced. Keep it stable. */
  renderRow: (row: T) => ReactNode
  /** The heading a row stands under, such as its year. Rows come sorted, so equal headings lie together. */
  sectionOf?: ((row: T) => string) | undefined
  /** In pixels, a guess: rows are measured once seen. */
  rowHeight: number
  selectedKey: string | null
  onSelect: (key: string) => void
  /** Asks where a row stands that may not have arrived; `found` is told, if it is in the list. */
  findPlace: (sought: SoughtRow, found: (place: number) => void) => void
  /** What can be done with a row: by the menu key or the right button, and by the entries' own keys. */
  rowMenu?: RowMenu | undefined
  labels: { loading: string }
}

/** A row by its key, or the next one whose words begin with what was typed, from a place on and round. */
export type SoughtRow = { key: string } | { typed: string; from: number }

/** A list of any length: rows arrive in pages, those in view are drawn, and the keyboard goes everywhere. */
export function PagedList<T>(props: PagedListProps<T>): ReactNode {
  const { label, list, total, rowAt, rowKey, sectionOf, selectedKey, onSelect, rowMenu } = props
  const scroller = useRef<HTMLDivElement>(null)
  const rows = useRowWindow(scroller, { total, estimate: props.rowHeight, list })
  const place = useListPlace(props, scroller, rows)
  useAsking(props, rows.from, rows.to)
  const type = useTyping((typed, isMore) =>
    props.findPlace({ typed, from: isMore ? place.at : place.at + 1 }, place.go),
  )

  const press = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const to = movedTo(event.key, place.at, { total, page: rows.page })
    if (to !== null) place.go(to)
    else if (event.key === 'Enter' || (event.key === ' ' && !type.isGoingOn())) choose(place.at)
    else if (!type.press(event.key)) return
    event.preventDefault()
  }
  const choose = (index: number): void => {
    const row = rowAt(index)
    if (row !== undefined) onSelect(rowKey(row))
  }

  const drawn = withActive(rows.from, rows.to, place.at, total)
  return (
    <RowKeys rowMenu={rowMenu} hasLetterKeys={false}>
      <div
        ref={scroller}
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a <select> scrolls no rows of our drawing
        role="listbox"
        aria-label={label}
        className="ui-list ui-paged-list"
        tabIndex={-1}
        onScroll={rows.onScroll}
        onKeyDown={press}
        onFocus={place.onFocus}
        onBlur={place.onBlur}
        onClick={(event) => {
          const index = placeUnder(event.target)
          if (index === null) return
          place.go(index)
          choose(index)
        }}
      >
        <div className="ui-paged-rows" style={{ height: rows.height }}>
          {sectionsOf(drawn, rowAt, sectionOf).map(({ key, title, rows: those }) => (
            <div key={key} {...(title === '' ? {} : { role: 'group', 'aria-label': title })}>
              {those.map(({ index, heading }) => {
                const row = rowAt(index)
                const rowsKey = row === undefined ? undefined : rowKey(row)
                return (
                  <PagedRow
                    key={index}
                    index={index}
                    top={rows.topOf(index)}
                    total={total}
                    row={row}
                    rowKey={rowsKey}
                    heading={heading}
                    isSelected={rowsKey !== undefined && rowsKey === selectedKey}
                    isActive={index === place.at}
                    render={props.renderRow}
                    loading={props.labels.loading}
                  />
                )
              })}
            </div>
          ))}
        </div>
      </div>
    </RowKeys>
  )
}

/** The place a key leads to; null = it does not move. */
function movedTo(key: string, at: number, { total, page }: { total: number; page: number }): number | null {
  const within = (to: number): number => Math.max(0, Math.min(total - 1, to))
  switch (key) {
    case 'ArrowDown':
      return within(at + 1)
    case 'ArrowUp':
      return within(at - 1)
    case 'PageDown':
      return within(at + page)
    case 'PageUp':
      return within(at - page)
    case 'Home':
      return 0
    case 'End':
      return within(total)
    default:
      return null
  }
}

/** The row with the focus stays drawn when it is scrolled away: else the focus would be lost with it. */
function withActive(from: number, to: number, active: number, total: number): number[] {
  const rows = Array.from({ length: Math.max(0, to - from) }, (_, n) => from + n)
  if (active >= total) return rows
  if (active < from) return [active, ...rows]
  return active >= to ? [...rows, active] : rows
}

function placeUnder(target: EventTarget): number | null {
  const row = target instanceof Element ? target.closest<HTMLElement>('[role="option"]') : null
  const place = row?.closest<HTMLElement>('[data-place]')?.dataset['place']
  return place === undefined ? null : Number(place)
}

function useAsking<T>({ onNeedRows, total }: PagedListProps<T>, from: number, to: number): void {
  useEffect(() => {
    if (total > 0) onNeedRows(from, to)
  }, [onNeedRows, total, from, to])
}
