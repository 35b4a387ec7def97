import { useEffect } from 'react'
import type { ActionId } from '../../shared/ipc/actions'
import { ledgerDesk } from '../work/ledger-desk'
import { useWorkplace, type Workplace } from '../work/session'
import { actionFor, isDialogOpen, type KeyPlace } from './keys'

/** Runs what a key or a menu entry asks for. */
export function useActions(run: (id: ActionId) => void): void {
  const work = useWorkplace()
  const { backend } = work
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || isDialogOpen() || isInMenu(event.target)) return
      const id = actionFor(event, placeOfKeys(work))
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
  }, [work, backend, run])
}

const placeOfKeys = (work: Workplace): KeyPlace => {
  const { view, isGathering, settings } = work.session.getState()
  return {
    isReading: view === 'articles',
    isInTable: view === 'claims' || view === 'record',
    isInQueue: view === 'predictions' && !isGathering,
    isGathering: isGathering && (view === 'predictions' || view === 'articles'),
    isComparing: view === 'versions',
    isInLedger: view === 'ledger' && ledgerDesk.of(work).getState().placing === null,
    singleKeys: settings.singleKeys,
  }
}

const isInMenu = (target: EventTarget | null) =>
  target instanceof Element && target.closest('[role="menu"], .ui-popover') !== null
