import { useMemo } from 'react'
import { tracks } from '../../../shared/domain/predictions/standing-schema'
import type { Queue, QueueRow } from '../../../shared/domain/queries/predictions'
import { useAsAt } from '../../work/as-at'
import { predictionList } from '../../work/prediction-list'
import { useSession, useWorkplace } from '../../work/session'
import { type Question, useAllRows } from '../../work/use-all-rows'
import { useRested } from '../../work/use-rested'

/** The rows of the queue as it is narrowed and grouped, as on the day that is looked at. */
export function useQueue() {
  const { backend } = useWorkplace()
  const asAt = useAsAt()
  const library = useSession((session) => session.library?.path)
  const words = predictionList.use((list) => list.words).trim()
  const conditions = predictionList.use((list) => list.filter)
  const filter = useRested(
    useMemo(() => ({ ...conditions, ...(words ? { words } : {}) }), [conditions, words]),
  )
  const groupBy = predictionList.use((list) => list.groupBy)
  const showsDone = predictionList.use((list) => list.showsDone)
  const question = useMemo<Question<QueueRow, Queue>>(
    () => {
      const asked = {
        asAt,
        groupBy,
        filter,
        ...(showsDone ? { tracks: [...tracks] } : {}),
      }
      return { ask: (page) => backend.call('predictions.due', { ...asked, page }) }
    },
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- another library is another question, though it is not sent
    [backend, asAt, filter, groupBy, showsDone, library],
  )
  return useAllRows<QueueRow, Question<QueueRow, Queue>>(question)
}
