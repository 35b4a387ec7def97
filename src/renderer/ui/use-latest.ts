import { type RefObject, useLayoutEffect, useRef } from 'react'

/**
 * What the last render was given, for what is called later: a listener that is added once, or a callback that stays the same
 * so that nothing is rendered anew for it. Not to be read while rendering.
 */
export function useLatest<Value>(value: Value): RefObject<Value> {
  const latest = useRef(value)
  useLayoutEffect(() => {
    latest.current = value
  })
  return latest
}
