import { useEffect, useState } from 'react'
import type { PredictionView } from '../../../shared/domain/queries/predictions'
import { useAsAt } from '../../work/as-at'
import { inBackground } from '../../work/in-background'
import { tell } from '../../work/library-work'
import { outcomeDrafts } from '../../work/outcome-work'
import { useSession, useWorkplace } from '../../work/session'

/**
 * One prediction with all that was found about it, as on the day that is looked at; asked again after every change.
 * Null until it has come, or if it is gone. The one before stays until then, so that nothing flickers.
 */
export function useShownPrediction(claimId: string): PredictionView | null {
  const work = useWorkplace()
  const asAt = useAsAt()
  const revision = useSession((session) => session.revision)
  const [view, setView] = useState<PredictionView | null>(null)
  // oxlint-disable-next-line react-hooks/exhaustive-deps -- another revision is a reason to ask again, though it is not sent
  useEffect(() => {
    let isCurrent = true
    inBackground(async () => {
      const answer = await work.backend.call('predictions.get', { claimId, asAt })
      if (!isCurrent) return
      if (!answer.ok) tell(work, answer.error.message)
      const found = answer.ok ? answer.value : null
      setView(found)
      outcomeDrafts.of(work).setState({ shown: found })
    })
    return () => {
      isCurrent = false
    }
  }, [work, claimId, asAt, revision])
  return view
}
