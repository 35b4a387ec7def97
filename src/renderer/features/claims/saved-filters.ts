import type { SavedFilter } from '../../../shared/domain/library-document'
import { en } from '../../../shared/strings/en'
import { claimList, readingOrder, setClaimFilter } from '../../work/claim-list'
import { change, tell } from '../../work/library-work'
import type { Workplace } from '../../work/session'

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
