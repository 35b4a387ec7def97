import { useEffect, useState } from 'react'
import type { ClaimFacets } from '../../../shared/domain/queries/claim-facets'
import type { ClaimFilter } from '../../../shared/domain/queries/claim-filter'
import { inBackground } from '../../work/in-background'
import { tell } from '../../work/library-work'
import { useSession, useWorkplace } from '../../work/session'

/** What the filter can be narrowed to, with counts; null until the library has answered once. */
export function useClaimFacets(filter: ClaimFilter): ClaimFacets | null {
  const work = useWorkplace()
  const revision = useSession((session) => session.revision)
  const [facets, setFacets] = useState<ClaimFacets | null>(null)
  // oxlint-disable-next-line react-hooks/exhaustive-deps -- another revision is a reason to ask again, though it is not sent
  useEffect(() => {
    let isCurrent = true
    inBackground(async () => {
      const answer = await work.backend.call('claims.facets', { filter })
      if (!isCurrent) return
      if (answer.ok) setFacets(answer.value)
      else tell(work, answer.error.message)
    })
    return () => {
      isCurrent = false
    }
  }, [work, filter, revision])
  return facets
}
