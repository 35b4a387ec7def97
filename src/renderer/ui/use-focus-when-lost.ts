import { type RefObject, useEffect, useRef } from 'react'

/**
 * For a screen: once its list has come, the focus goes there if it was lost with the screen before. Where the focus
 * stands on something, such as the button that led here, it stays.
 */
export function useFocusWhenLost(isReady: boolean): RefObject<HTMLElement | null> {
  const screen = useRef<HTMLElement>(null)
  useEffect(() => {
    if (!isReady || document.activeElement !== document.body) return
    screen.current?.querySelector<HTMLElement>('[role="listbox"], tbody [tabindex="0"]')?.focus()
  }, [isReady])
  return screen
}
