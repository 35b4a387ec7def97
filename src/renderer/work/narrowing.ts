import { useMemo } from 'react'
import type { SavedFilter } from '../../shared/domain/library-document'
import type { ClaimFacets } from '../../shared/domain/queries/claim-facets'
import type { ClaimFilter } from '../../shared/domain/queries/claim-filter'
import { useAnswer } from './use-answer'

/** What the claims can be narrowed to, with counts; null until the library has answered once. */
export function useClaimFacets(filter: ClaimFilter): ClaimFacets | null {
  const question = useMemo(() => ({ filter }), [filter])
  return useAnswer('claims.facets', question)
}

/** The same of predictions alone: whose there are, and about what. */
export function usePredictionFacets(filter: ClaimFilter): ClaimFacets | null {
  const predictions = useMemo(() => ({ ...filter, kinds: ['prediction' as const] }), [filter])
  return useClaimFacets(predictions)
}

/** The filters that were given a name, as the library has them now. */
export const useSavedFilters = (): readonly SavedFilter[] => useAnswer('filters.list', null)?.filters ?? []
