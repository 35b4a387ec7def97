import { useEffect } from 'react'
import type { ActionId } from '../../shared/ipc/actions'
import { useWorkplace } from '../work/session'
import { actionFor, isDialogOpen } from './keys'

/** Runs what a key or a menu entry asks for. */
export function useActions(run: (id: ActionId) => void): void {
  const { backend, session } = useWorkplace()
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || isDialogOpen() || isInMenu(event.target)) return
      const { view, settings } = session.getState()
      const id = actionFor(event, { isReading: view === 'articles', singleKeys: settings.singleKeys })
      if (!id) return
      event.preventDefault()
      run(id)
    }
    document.addEventListener('keydown', press)
    const stop = backend.on('action.chosen', ({ id }) => {
      if (!isDialogOpen()) run(id)
    })
    return () => {
      document.removeEventListener('keydown', press)
      stop()
    }
  }, [backend, session, run])
}

const isInMenu = (target: EventTarget | null) =>
  target instanceof Element && target.closest('[role="menu"]') !== null
