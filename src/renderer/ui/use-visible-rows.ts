import { type RefObject, type UIEvent, useLayoutEffect, useState } from 'react'

export type RowRange = { from: number; to: number }

const beyond = 8

/** The rows of one height that lie in a scrolling element, and a few beyond its edges. `to` is not included. */
export function useVisibleRows(scroller: RefObject<HTMLElement | null>, rowHeight: number, total: number) {
  const [height, setHeight] = useState(0)
  const [first, setFirst] = useState(0)
  useLayoutEffect(() => {
    const element = scroller.current
    if (!element) return undefined
    const measure = (): void => setHeight(element.clientHeight)
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [scroller])
  const inView = Math.ceil(height / rowHeight)
  const range: RowRange = {
    from: Math.max(0, Math.min(first, total - inView) - beyond),
    to: Math.min(total, first + inView + beyond),
  }
  return {
    range,
    page: Math.max(1, inView - 2),
    onScroll: (event: UIEvent<HTMLElement>) =>
      setFirst(Math.floor(event.currentTarget.scrollTop / rowHeight)),
  }
}
