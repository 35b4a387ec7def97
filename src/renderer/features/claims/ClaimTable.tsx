import { type ReactNode, useMemo } from 'react'
import type { ClaimFacets } from '../../../shared/domain/queries/claim-facets'
import { claimOrders } from '../../../shared/domain/queries/claim-filter'
import type { ClaimRow } from '../../../shared/domain/queries/rows'
import { en } from '../../../shared/strings/en'
import { DataTable } from '../../ui/DataTable'
import { EmptyState } from '../../ui/EmptyState'
import type { Sort } from '../../ui/TableHead'
import { claimList } from '../../work/claim-list'
import { inBackground } from '../../work/in-background'
import { tell } from '../../work/library-work'
import { openClaim } from '../../work/list-work'
import { useWorkplace } from '../../work/session'
import { useToday } from '../../work/today'
import type { Pages } from '../../work/use-pages'
import { claimColumns } from './claim-columns'

const noSpeakers: ClaimFacets['speakers'] = []

interface ClaimTableProps {
  readonly pages: Pages<ClaimRow>
  readonly facets: ClaimFacets | null
}

/** The claims of the list, as a grid that holds the rows in view. */
export function ClaimTable({ pages, facets }: ClaimTableProps): ReactNode {
  const work = useWorkplace()
  const list = claimList.of(work)
  const { filter, order, selected, hiddenColumns, widths } = claimList.use((state) => state)
  const { total, question, rowAt, need } = pages
  const today = useToday()
  const speakers = facets?.speakers ?? noSpeakers
  const columns = useMemo(
    () => claimColumns(hiddenColumns, { today, speakers }),
    [hiddenColumns, today, speakers],
  )
  const isFiltered = Object.keys(filter).length > 0
  return (
    <DataTable<ClaimRow>
      label={en.claims.title}
      columns={columns}
      total={total}
      rowAt={rowAt}
      keyAt={(index) => rowAt(index)?.id}
      onNeedRows={need}
      sort={{ column: order.by, direction: order.descending ? 'descending' : 'ascending' }}
      onSort={({ column, direction }: Sort) => {
        const by = claimOrders.find((name) => name === column)
        if (by) list.setState({ order: { by, descending: direction === 'descending' } })
      }}
      selected={selected}
      onSelect={(to) => list.setState({ selected: to })}
      onSelectUnseen={(from, to) =>
        inBackground(async () => {
          tell(work, en.claims.selecting(to - from))
          const rows = await pages.rowsBetween(from, to)
          if (!rows) return tell(work, en.claims.notSelected)
          list.setState({ selected: new Set(rows.map(({ id }) => id)) })
          tell(work, en.claims.selected(rows.length))
        })
      }
      onOpen={(index) => {
        const row = rowAt(index)
        if (row) inBackground(() => openClaim(work, row.articleId, row.id))
      }}
      widths={widths}
      onWidthsChange={(to) => list.setState({ widths: to })}
      labels={{ loading: en.claims.loading, resizeHint: en.claims.resizeHint }}
      empty={question && <EmptyState>{isFiltered ? en.claims.noneFound : en.claims.noneYet}</EmptyState>}
    />
  )
}
