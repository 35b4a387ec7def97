import { useEffect } from 'react'
import { useWorkplace } from './session'

/** When the first list is on the screen, or what stands there without one, a person has what they wait for; the rest may be asked. */
export function useFirstShown(isShown: boolean): void {
  const { session } = useWorkplace()
  useEffect(() => {
    if (!isShown) return undefined
    const painted = requestIdleCallback(() => session.setState({ isSettled: true }))
    return () => cancelIdleCallback(painted)
  }, [session, isShown])
}
