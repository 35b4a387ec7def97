import { useEffect } from 'react'
import { useWorkplace } from './session'

/** When the first list is on the screen, or what stands there without one, a person has what they wait for; the rest may be asked. */
export function useFirstShown(isShown: boolean): void {
  const { session } = useWorkplace()
  useEffect(() => {
    if (!isShown) return undefined
    let idle = 0
    // A window that is not shown yet draws nothing and is idle all the same.
    const frame = requestAnimationFrame(() => {
      idle = requestIdleCallback(() => session.setState({ isSettled: true }))
    })
    return () => {
      cancelAnimationFrame(frame)
      cancelIdleCallback(idle)
    }
  }, [session, isShown])
}
