import { useEffect, useState } from 'react'
import type { PredictionView } from '../../shared/domain/queries/predictions'
import { useAsAt } from './as-at'
import { inBackground } from './in-background'
import { tell } from './library-work'
import { useSession, useWorkplace } from './session'

/** A prediction with everything found about it, read again after every change; null until it is there, and for null. */
export function usePrediction(claimId: string | null): PredictionView | null {
  const view = useLatestPrediction(claimId)
  return view?.claim.id === claimId ? view : null
}

/** The same, but the one before stays until the next has come, so that nothing flickers. */
export function useLatestPrediction(claimId: string | null): PredictionView | null {
  const work = useWorkplace()
  const asAt = useAsAt()
  const revision = useSession((session) => session.revision)
  const [view, setView] = useState<PredictionView | null>(null)
  useEffect(() => {
    if (claimId === null) return undefined
    let isCurrent = true
    inBackground(async () => {
      const answer = await work.backend.call('predictions.get', { claimId, asAt })
      if (!isCurrent) return
      // One that was deleted meanwhile is not shown: nobody needs to be told.
      if (!answer.ok && answer.error.code !== 'not-found') tell(work, answer.error.message)
      setView(answer.ok ? answer.value : null)
    })
    return () => {
      isCurrent = false
    }
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- another revision is another answer
  }, [work, claimId, asAt, revision])
  return view
}
