import { type RefObject, useEffect } from 'react'
import type { QueueRow } from '../../../shared/domain/queries/predictions'
import { focusRow } from '../../ui/focus-row'
import { predictionList } from '../../work/prediction-list'
import { useSession, useWorkplace } from '../../work/session'

/** A dialog that closes keeps the focus for a moment, and gives it back if it can: it is looked for more than once. */
const LOOKS = 5
const BETWEEN_LOOKS_MS = 80

/**
 * When the queue is to have the focus, the row that is selected takes it; also when a dialog that was asked for by a key
 * has closed and nothing has the focus.
 */
export function useListFocus(screen: RefObject<HTMLElement | null>, rows: readonly QueueRow[]): void {
  const work = useWorkplace()
  const wanted = predictionList.use((list) => list.focus)
  const asks = predictionList.use((list) => list.asks)
  const predictionId = useSession((session) => session.predictionId)
  useEffect(() => {
    if (wanted !== 'list' || !screen.current || rows.length === 0) return
    predictionList.of(work).setState({ focus: null })
    focusRow(screen.current, predictionId ?? '')
  }, [work, screen, wanted, predictionId, rows])
  useEffect(() => {
    if (asks !== null) return undefined
    let looks = 0
    const timer = setInterval(() => {
      looks += 1
      const isLost = document.activeElement === document.body
      if (isLost && screen.current) focusRow(screen.current, work.session.getState().predictionId ?? '', 0)
      if (isLost || looks === LOOKS) clearInterval(timer)
    }, BETWEEN_LOOKS_MS)
    return () => clearInterval(timer)
  }, [work, screen, asks])
}
