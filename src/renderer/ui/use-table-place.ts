import { type FocusEvent, type RefObject, useLayoutEffect, useRef, useState } from 'react'
import { head, type Place, wholeRow } from './table-keys'

/** Where the keyboard is, kept inside the table as it shrinks and brought into view as it moves. */
export function useTablePlace(scroller: RefObject<HTMLElement | null>, total: number, rowHeight: number) {
  const [wanted, setWanted] = useState<Place>({ row: 0, column: wholeRow })
  const hasFocus = useRef(false)
  const at = within(wanted, total)
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

function within(place: Place, total: number): Place {
  if (place.row < total) return place
  return total > 0 ? { ...place, row: total - 1 } : { row: head, column: Math.max(0, place.column) }
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
