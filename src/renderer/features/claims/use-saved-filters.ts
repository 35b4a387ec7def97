import { useEffect, useState } from 'react'
import type { SavedFilter } from '../../../shared/domain/library-document'
import { en } from '../../../shared/strings/en'
import { claimList, readingOrder, setClaimFilter } from '../../work/claim-list'
import { inBackground } from '../../work/in-background'
import { change, tell } from '../../work/library-work'
import { useSession, useWorkplace, type Workplace } from '../../work/session'

/** The filters that were given a name, as the library has them now. */
export function useSavedFilters(): readonly SavedFilter[] {
  const work = useWorkplace()
  const revision = useSession((session) => session.revision)
  const [filters, setFilters] = useState<readonly SavedFilter[]>([])
  // oxlint-disable-next-line react-hooks/exhaustive-deps -- another revision is a reason to ask again, though it is not sent
  useEffect(() => {
    let isCurrent = true
    inBackground(async () => {
      const answer = await work.backend.call('filters.list', null)
      if (!isCurrent) return
      if (answer.ok) setFilters(answer.value.filters)
      else tell(work, answer.error.message)
    })
    return () => {
      isCurrent = false
    }
  }, [work, revision])
  return filters
}

/** Keeps the filter in force under a name. False = refused; the status bar says why. */
export async function saveFilter(work: Workplace, name: string): Promise<boolean> {
  const { filter, order } = claimList.of(work).getState()
  const answer = await change(work, 'filters.save', { name, filter, order })
  if (answer.ok) tell(work, en.savedFilters.saved(answer.value.filter.name))
  return answer.ok
}

export function applyFilter(work: Workplace, { name, filter, order }: SavedFilter): void {
  setClaimFilter(work, filter, order ?? readingOrder)
  tell(work, en.savedFilters.used(name))
}

export async function removeFilter(work: Workplace, { id, name }: SavedFilter): Promise<void> {
  const answer = await change(work, 'filters.remove', { filterId: id })
  if (answer.ok) tell(work, en.savedFilters.removed(name))
}
