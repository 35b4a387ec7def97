import { useEffect } from 'react'
import { useWorkplace } from '../../work/session'

/** When the first rows are on the screen, the window has what a person waits for, and the rest may be asked. */
export function useFirstShown(isShown: boolean): void {
  const { session } = useWorkplace()
  useEffect(() => {
    if (!isShown) return undefined
    const painted = requestIdleCallback(() => session.setState({ isSettled: true }))
    return () => cancelIdleCallback(painted)
  }, [session, isShown])
}
