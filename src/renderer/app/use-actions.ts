import { useEffect } from 'react'
import type { ActionId } from '../../shared/ipc/actions'
import { type Session, useWorkplace } from '../work/session'
import { actionFor, isDialogOpen, type KeyPlace } from './keys'

/** Runs what a key or a menu entry asks for. */
export function useActions(run: (id: ActionId) => void): void {
  const { backend, session } = useWorkplace()
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || isDialogOpen() || isInMenu(event.target)) return
      const id = actionFor(event, placeOfKeys(session.getState()))
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

const placeOfKeys = ({ view, isGathering, settings }: Session): KeyPlace => ({
  isReading: view === 'articles',
  isInQueue: view === 'predictions' && !isGathering,
  isGathering: isGathering && (view === 'predictions' || view === 'articles'),
  isComparing: view === 'versions',
  singleKeys: settings.singleKeys,
})

const isInMenu = (target: EventTarget | null) =>
  target instanceof Element && target.closest('[role="menu"], .ui-popover') !== null
