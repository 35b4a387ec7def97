import { type ReactNode, useMemo } from 'react'
import type { ClaimFilter, ClaimOrder } from '../../../shared/domain/queries/claim-filter'
import type { ClaimRow } from '../../../shared/domain/queries/rows'
import { en } from '../../../shared/strings/en'
import { Pane } from '../../ui/Pane'
import { SearchField } from '../../ui/SearchField'
import { useFocusWhenLost } from '../../ui/use-focus-when-lost'
import { claimList, countOfSelection, narrowClaims } from '../../work/claim-list'
import { useClaimFacets } from '../../work/narrowing'
import { useSession, useWorkplace } from '../../work/session'
import type { Question } from '../../work/use-all-rows'
import { type Pages, usePages } from '../../work/use-pages'
import { useRested } from '../../work/use-rested'
import { ActiveFilters } from './ActiveFilters'
import { ClaimTable } from './ClaimTable'
import { ColumnMenu } from './ColumnMenu'
import { CopyMenu } from './CopyMenu'
import './claims.css'
import { ExportButton } from './ExportButton'
import { FilterPane } from './FilterPane'
import { SavedFilters } from './SavedFilters'

/** Every claim of the library, in one table, with a filter and the ways out: a file, the clipboard, the place in the text. */
export function ClaimsScreen(): ReactNode {
  const work = useWorkplace()
  const all = useSession((session) => session.library?.claims ?? 0)
  const { filter, order, selected } = claimList.use((state) => state)
  const asked = useRested(filter)
  const facets = useClaimFacets(asked)
  const pages = useClaimPages(asked, order)
  const screen = useFocusWhenLost(pages.question !== null)
  return (
    <main ref={screen} className="claims">
      <FilterPane filter={filter} facets={facets} />
      <Pane
        title={en.claims.title}
        tone="page"
        head={
          <SearchField
            label={en.claims.search}
            placeholder={en.claims.search}
            value={filter.words ?? ''}
            onChange={(words) => narrowClaims(work, { words: words === '' ? undefined : words })}
            clearLabel={en.claims.clearSearch}
            forList
          />
        }
        end={
          <>
            <span className="hint num claims-count">
              {en.claims.count(pages.total, all, countOfSelection(selected, pages.total))}
            </span>
            <SavedFilters />
            <ColumnMenu />
            <CopyMenu />
            <ExportButton total={pages.total} />
          </>
        }
      >
        <ActiveFilters filter={filter} facets={facets} />
        <ClaimTable pages={pages} facets={facets} />
      </Pane>
    </main>
  )
}

function useClaimPages(filter: ClaimFilter, order: ClaimOrder): Pages<ClaimRow> {
  const { backend } = useWorkplace()
  const question = useMemo<Question<ClaimRow>>(
    () => ({ ask: (page) => backend.call('claims.list', { filter, order, page }) }),
    [backend, filter, order],
  )
  return usePages(question)
}
