import { useEffect, useState } from 'react'
import type { PredictionView } from '../../shared/domain/queries/predictions'
import { useAsAt } from './as-at'
import { inBackground } from './in-background'
import { useSession, useWorkplace } from './session'

/** A prediction with everything found about it, read again after every change; null until it is there, and for null. */
export function usePrediction(claimId: string | null): PredictionView | null {
  const { backend } = useWorkplace()
  const asAt = useAsAt()
  const revision = useSession((session) => session.revision)
  const [view, setView] = useState<PredictionView | null>(null)
  useEffect(() => {
    if (claimId === null) return undefined
    let isWanted = true
    inBackground(async () => {
      const answer = await backend.call('predictions.get', { claimId, asAt })
      // One that was deleted meanwhile is not shown: nobody needs to be told.
      if (isWanted) setView(answer.ok ? answer.value : null)
    })
    return () => {
      isWanted = false
    }
    // oxlint-disable-next-line react/exhaustive-deps -- another revision is another answer
  }, [backend, claimId, asAt, revision])
  return view?.claim.id === claimId ? view : null
}
