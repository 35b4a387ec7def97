import { type RefObject, useCallback, useLayoutEffect, useMemo, useReducer, useRef, useState } from 'react'
import { RowHeights } from './row-heights'

/** Rows beyond the edges that are drawn as well, so that a turn of the wheel meets no empty place. */
const BEYOND = 6

export type RowWindow = {
  /** The rows that are drawn; `to` is not included. */
  from: number
  to: number
  topOf: (index: number) => number
  /** Of all rows together. */
  height: number
  onScroll: () => void
  /** Scrolls as little as it takes, also where the rows on the way have never been measured. */
  bringIntoView: (index: number) => void
  /** How many rows a page key passes over. */
  page: number
}

/**
 * Which rows of a scrolling element are drawn, and where. Rows have the heights they turn out to have; what one looks at
 * stays where it is while those above it are measured. Another `list` begins at its top.
 */
export function useRowWindow(
  scroller: RefObject<HTMLElement | null>,
  { total, estimate, list }: { readonly total: number; readonly estimate: number; readonly list: unknown },
): RowWindow {
  // oxlint-disable-next-line react-hooks/exhaustive-deps -- another list has other rows, and so other heights
  const heights = useMemo(() => new RowHeights(estimate), [estimate, list])
  heights.fit(total)
  // No list is higher than its window: what is in view at first is drawn before it is known how high the list is.
  const [view, setView] = useState(() => ({ top: 0, viewport: window.innerHeight }))
  const [, draw] = useReducer((turn: number) => turn + 1, 0)
  /** The row that is to come into view. */
  const wanted = useRef<number | null>(null)
  /** Where to scroll to once the rows stand where they should. */
  const settled = useRef<number | null>(null)

  const first = heights.indexAt(view.top)
  const last = heights.indexAt(view.top + view.viewport)
  const from = Math.max(0, first - BEYOND)
  const to = Math.min(total, last + 1 + BEYOND)

  const look = useCallback(() => {
    const pane = scroller.current
    if (!pane) return
    const now = { top: pane.scrollTop, viewport: pane.clientHeight }
    setView((before) => (isSameRange(heights, before, now) ? before : now))
  }, [scroller, heights])

  useLayoutEffect(() => {
    if (scroller.current) scroller.current.scrollTop = 0
    look()
  }, [scroller, look])

  useLayoutEffect(() => {
    const pane = scroller.current
    if (!pane) return undefined
    const resized = (): void => {
      look()
      draw()
    }
    const observer = new ResizeObserver(resized)
    observer.observe(pane)
    // Letters of the bundled families may be wider or narrower than those that stood in for them.
    document.fonts?.addEventListener('loadingdone', draw)
    return () => {
      observer.disconnect()
      document.fonts?.removeEventListener('loadingdone', draw)
    }
  }, [scroller, look])

  // After every drawing: rows may have come, or have got another height. Measured ones stay as they are, so it ends.
  // oxlint-disable-next-line react-hooks/exhaustive-deps
  useLayoutEffect(() => {
    const pane = scroller.current
    if (!pane) return
    if (settled.current !== null) pane.scrollTop = settled.current
    settled.current = null
    const anchor = heights.indexAt(pane.scrollTop)
    const into = pane.scrollTop - heights.topOf(anchor)
    if (measureRows(pane, heights)) {
      // Only when it is drawn again is the pane as high as it should be, and can be scrolled there.
      settled.current = heights.topOf(anchor) + into
      draw()
    } else if (wanted.current !== null) {
      const there = scrollFor(pane, heights, wanted.current)
      if (there !== null) pane.scrollTop = there
      // Where it cannot be scrolled any further, it is at its end.
      if (there === null || pane.scrollTop !== there) wanted.current = null
    }
    look()
  })

  return {
    from,
    to,
    topOf: (index) => heights.topOf(index),
    height: heights.total,
    page: Math.max(1, last - first - 1),
    onScroll: look,
    bringIntoView: (index) => {
      wanted.current = index
      draw()
    },
  }
}

type View = { readonly top: number; readonly viewport: number }

const isSameRange = (heights: RowHeights, one: View, other: View): boolean =>
  heights.indexAt(one.top) === heights.indexAt(other.top) &&
  heights.indexAt(one.top + one.viewport) === heights.indexAt(other.top + other.viewport)

/** True = some row is higher or lower than was thought. */
function measureRows(pane: HTMLElement, heights: RowHeights): boolean {
  let isOther = false
  for (const row of pane.querySelectorAll<HTMLElement>('[data-place]')) {
    if (heights.measure(Number(row.dataset['place']), row.offsetHeight)) isOther = true
  }
  return isOther
}

/** Where to scroll to for a row to be seen whole; null = it is. */
function scrollFor(pane: HTMLElement, heights: RowHeights, index: number): number | null {
  const [top, bottom] = [heights.topOf(index), heights.topOf(index + 1)]
  if (top < pane.scrollTop) return top
  const lowest = bottom - pane.clientHeight
  return lowest > pane.scrollTop ? Math.min(lowest, top) : null
}
