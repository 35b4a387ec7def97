import { useEffect, useMemo, useState } from 'react'
import type { ClaimFacets } from '../../../shared/domain/queries/claim-facets'
import type { ClaimFilter } from '../../../shared/domain/queries/claim-filter'
import { inBackground } from '../../work/in-background'
import { predictionList } from '../../work/prediction-list'
import { useSession, useWorkplace } from '../../work/session'

export type QueueFacets = Pick<ClaimFacets, 'speakers' | 'tags'>
const none: QueueFacets = { speakers: [], tags: [] }

/** Whose predictions there are, and their tags, with the other condition in force. */
export function useQueueFacets(): QueueFacets {
  const { backend } = useWorkplace()
  const revision = useSession((session) => session.revision)
  const narrowedTo = predictionList.use((list) => list.filter)
  const [facets, setFacets] = useState<QueueFacets>(none)
  const filter = useMemo<ClaimFilter>(() => ({ ...narrowedTo, kinds: ['prediction'] }), [narrowedTo])
  // oxlint-disable-next-line react-hooks/exhaustive-deps -- another revision is a reason to ask again, though it is not sent
  useEffect(() => {
    let isCurrent = true
    inBackground(async () => {
      const answer = await backend.call('claims.facets', { filter })
      if (isCurrent && answer.ok) setFacets(answer.value)
    })
    return () => {
      isCurrent = false
    }
  }, [backend, filter, revision])
  return facets
}
