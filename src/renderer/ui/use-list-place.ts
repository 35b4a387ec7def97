import { type FocusEvent, type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { SoughtRow } from './PagedList'
import type { RowWindow } from './use-row-window'

type Options<T> = {
  list: object | null
  total: number
  rowAt: (index: number) => T | undefined
  rowKey: (row: T) => string
  selectedKey: string | null
  findPlace: (sought: SoughtRow, found: (place: number) => void) => void
}

/** How far around its old place a row is looked for when rows come or go. */
const NEAR = 200

/** Which row the keyboard is at: it follows the row when others come or go above it, and what was selected elsewhere. */
export function useListPlace<T>(
  options: Options<T>,
  scroller: RefObject<HTMLElement | null>,
  { bringIntoView }: Pick<RowWindow, 'bringIntoView'>,
) {
  const { list, total, rowAt, rowKey, selectedKey, findPlace } = options
  const [wanted, setWanted] = useState(0)
  const hasFocus = useRef(false)
  const activeKey = useRef<string | null>(null)
  const at = Math.max(0, Math.min(wanted, total - 1))
  const keyAt = (index: number): string | null => {
    const row = rowAt(index)
    return row === undefined ? null : rowKey(row)
  }
  const go = (to: number): void => {
    activeKey.current = keyAt(to)
    setWanted(to)
    bringIntoView(to)
  }
  const near = (key: string): number | null => {
    for (let away = 0; away <= NEAR; away += 1) {
      if (keyAt(at + away) === key) return at + away
      if (keyAt(at - away) === key) return at - away
    }
    return null
  }
  const now = useRef({ go, near, list, findPlace })
  now.current = { go, near, list, findPlace }

  useLayoutEffect(() => {
    const key = keyAt(at)
    if (key === null || key === activeKey.current) return
    const moved = activeKey.current === null ? null : near(activeKey.current)
    if (moved !== null) return setWanted(moved)
    // Whoever went to a row before it had come sees it now: those around it have grown to their heights.
    if (activeKey.current === null) bringIntoView(at)
    activeKey.current = key
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- only other rows are a reason to look where the row has gone
  }, [rowAt])

  useEffect(() => {
    if (selectedKey === null || activeKey.current === selectedKey) return
    const there = now.current.near(selectedKey)
    if (there !== null) return now.current.go(there)
    now.current.findPlace({ key: selectedKey }, (place) => {
      if (now.current.list === list) now.current.go(place)
    })
  }, [selectedKey, list])

  // After every drawing: a row that comes under its heading is another element, and the focus went down with the one before.
  useLayoutEffect(() => {
    const focused = document.activeElement
    const isOurs = focused === document.body || scroller.current?.contains(focused) === true
    if (!hasFocus.current || !isOurs) return
    const row = scroller.current?.querySelector<HTMLElement>(`[data-place="${at}"] > [role="option"]`)
    if (row && row !== focused) row.focus({ preventScroll: true })
  })

  return {
    at,
    go,
    // However the focus came, by Tab, mouse or screen reader: the list takes it from there.
    onFocus: (event: FocusEvent<HTMLElement>): void => {
      hasFocus.current = true
      const place = event.target.closest<HTMLElement>('[data-place]')?.dataset['place']
      if (place !== undefined) return setWanted(Number(place))
      scroller.current?.querySelector<HTMLElement>('[role="option"][tabindex="0"]')?.focus()
    },
    onBlur: (event: FocusEvent<HTMLElement>): void => {
      hasFocus.current = event.currentTarget.contains(event.relatedTarget)
    },
  }
}
