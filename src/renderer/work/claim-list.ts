import type { ClaimFilter, ClaimOrder } from '../../shared/domain/queries/claim-filter'
import { isAnySelected, type RowSelection } from '../ui/table-selection'
import { keptInSession } from './kept-in-session'
import type { Workplace } from './session'

/** How the claims screen looks: other places act on what it shows, so that it does not stand in the screen itself. */
export interface ClaimList {
  readonly filter: ClaimFilter
  readonly order: ClaimOrder
  readonly selected: RowSelection
  readonly hiddenColumns: readonly string[]
  readonly widths: Readonly<Record<string, number>>
}

const nothingSelected: RowSelection = new Set<string>()

export const readingOrder: ClaimOrder = { by: 'place', descending: false }

export const claimList = keptInSession<ClaimList>({
  filter: {},
  order: readingOrder,
  selected: nothingSelected,
  hiddenColumns: ['place', 'publisher', 'saidOn', 'tags', 'created'],
  widths: {},
})

/** Sets conditions of the filter; undefined takes one off. */
export function narrowClaims(work: Workplace, conditions: Partial<ClaimFilter>): void {
  const { filter } = claimList.of(work).getState()
  setClaimFilter(work, { ...filter, ...conditions })
}

/** Puts another filter in place of the one in force. A selection is of the rows one sees, so it goes. */
export function setClaimFilter(work: Workplace, filter: ClaimFilter, order?: ClaimOrder): void {
  const given = Object.entries(filter).filter(([, value]) => value !== undefined)
  claimList.of(work).setState({
    filter: Object.fromEntries(given) as ClaimFilter,
    selected: nothingSelected,
    ...(order ? { order } : {}),
  })
}

/** The claims selected, as a filter of their own; null = none is. */
export function filterOfSelection({ filter, selected }: ClaimList): ClaimFilter | null {
  if (!isAnySelected(selected)) return null
  if (selected === 'all') return filter
  return 'allBut' in selected ? { ...filter, exceptIds: [...selected.allBut] } : { ids: [...selected] }
}

/** How many are selected out of so many that the filter lets through. */
export function countOfSelection(selected: RowSelection, total: number): number {
  if (selected === 'all') return total
  return 'allBut' in selected ? Math.max(0, total - selected.allBut.size) : selected.size
}
