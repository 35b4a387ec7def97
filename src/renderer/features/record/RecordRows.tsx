import { type ReactNode, useMemo, useRef, useState } from 'react'
import type { ClaimFacets } from '../../../shared/domain/queries/claim-facets'
import type { ClaimFilter } from '../../../shared/domain/queries/claim-filter'
import type { RecordRows as Found, RecordRow } from '../../../shared/domain/queries/predictions'
import { en } from '../../../shared/strings/en'
import { Button } from '../../ui/Button'
import { DataTable } from '../../ui/DataTable'
import { EmptyState } from '../../ui/EmptyState'
import { Pane } from '../../ui/Pane'
import type { RowSelection } from '../../ui/table-selection'
import { useWidth } from '../../ui/use-width'
import { useAsAt } from '../../work/as-at'
import { inBackground } from '../../work/in-background'
import { tell } from '../../work/library-work'
import { openClaim } from '../../work/list-work'
import { compareClaim } from '../../work/prediction-work'
import { listInClaims, type RecordNumber, recordView } from '../../work/record-work'
import { useSession, useWorkplace } from '../../work/session'
import { useToday } from '../../work/today'
import type { Question } from '../../work/use-all-rows'
import { type Pages, usePages } from '../../work/use-pages'
import { partName } from './parts'
import { recordColumns } from './record-columns'

interface RecordRowsProps {
  readonly filter: ClaimFilter
  readonly shown: RecordNumber
  readonly facets: ClaimFacets | null
}

type RecordQuestion = Question<RecordRow, Found>
type RecordPages = Pages<RecordRow, RecordQuestion>

/**
 * All drawings share one scale, so a wide window gives them more room: short times beside long ones stay apart. In a small
 * one the columns that say the same in words would be pushed out of sight: null.
 */
const drawingWidthIn = (pane: number): number | null =>
  pane < LEAST_FOR_ALL
    ? null
    : Math.round(Math.min(MOST_DRAWN, LEAST_DRAWN + Math.max(0, pane - NO_ROOM_TO_SPARE) * 0.4))

/** CSS pixels. */
const LEAST_FOR_ALL = 1180
const LEAST_DRAWN = 126
const MOST_DRAWN = 360
const NO_ROOM_TO_SPARE = 1280

const noSpeakers: ClaimFacets['speakers'] = []
const nothing: RowSelection = new Set<string>()

/** The predictions behind a number, each with what was said, what happened and the time between. */
export function RecordRows({ filter, shown, facets }: RecordRowsProps): ReactNode {
  const work = useWorkplace()
  const asAt = useAsAt()
  const today = useToday()
  const pages = useRecordPages(filter, shown)
  const [selected, setSelected] = useState<RowSelection>(nothing)
  const widths = recordView.use((state) => state.widths)
  const speakers = facets?.speakers ?? noSpeakers
  const { total, question, last, rowAt, need } = pages
  const pane = useRef<HTMLDivElement>(null)
  const drawn = drawingWidthIn(useWidth(pane))
  const { from, to } = last?.range ?? { from: asAt, to: asAt }
  const columns = useMemo(
    () => recordColumns({ asAt, today, speakers, range: { from, to }, drawn }),
    [asAt, today, speakers, from, to, drawn],
  )
  const horizon = shown.key ? en.record.horizon(shown.key) : en.record.total
  const bucket = shown.bucket && en.record.buckets[shown.bucket]
  return (
    <Pane
      title={en.record.rowsTitle(horizon, bucket)}
      count={question ? en.record.rowsCount(total) : undefined}
      tone="page"
      end={<RowActions pages={pages} selected={selected} />}
    >
      <div ref={pane} className="record-rows" {...{ [partName]: 'rows' }}>
        <DataTable<RecordRow>
          label={en.record.rows}
          columns={columns}
          total={total}
          rowAt={rowAt}
          keyAt={(index) => rowAt(index)?.claim.id}
          onNeedRows={need}
          sort={null}
          onSort={() => undefined}
          selected={selected}
          onSelect={setSelected}
          onSelectUnseen={(from, to) =>
            inBackground(async () => {
              const rows = await pages.rowsBetween(from, to)
              if (rows) setSelected(new Set(rows.map(({ claim }) => claim.id)))
              else tell(work, en.claims.notSelected)
            })
          }
          onOpen={(index) => {
            const row = rowAt(index)
            if (row) inBackground(() => compareClaim(work, row.claim.id))
          }}
          widths={widths}
          onWidthsChange={(to) => recordView.of(work).setState({ widths: to })}
          labels={{ loading: en.claims.loading, resizeHint: en.claims.resizeHint }}
          empty={question && <EmptyState>{en.record.noRows}</EmptyState>}
        />
      </div>
    </Pane>
  )
}

function useRecordPages(filter: ClaimFilter, { key, bucket }: RecordNumber): RecordPages {
  const { backend } = useWorkplace()
  const asAt = useAsAt()
  const library = useSession((session) => session.library?.path)
  const question = useMemo<RecordQuestion>(
    () => ({
      ask: (page) =>
        backend.call('predictions.recordRows', {
          filter,
          asAt,
          ...(key ? { key } : {}),
          ...(bucket ? { bucket } : {}),
          page,
        }),
    }),
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- another library is another question, though the call does not name it
    [backend, filter, asAt, key, bucket, library],
  )
  return usePages<RecordRow, RecordQuestion>(question)
}

interface RowActionsProps {
  readonly pages: RecordPages
  readonly selected: RowSelection
}

/** For the prediction that is selected; and for the claims view all behind the number. */
function RowActions({ pages, selected }: RowActionsProps): ReactNode {
  const work = useWorkplace()
  const withRow = (act: (row: RecordRow) => Promise<void>) => {
    const row = selectedRow(pages, selected)
    if (!row) return tell(work, en.predictions.chooseFirst)
    return inBackground(() => act(row))
  }
  const openInClaims = () =>
    inBackground(async () => {
      tell(work, en.record.openingInClaims(pages.total))
      const rows = await pages.rowsBetween(0, pages.total)
      if (!rows) return tell(work, en.record.notOpened)
      return listInClaims(
        work,
        rows.map(({ claim }) => claim.id),
      )
    })
  return (
    <>
      <Button look="bare" onPress={() => withRow(({ claim }) => compareClaim(work, claim.id))}>
        {en.outcome.compare}
      </Button>
      <Button look="bare" onPress={() => withRow(({ claim }) => openClaim(work, claim.articleId, claim.id))}>
        {en.predictions.openInArticle}
      </Button>
      <Button onPress={openInClaims}>{en.record.openInClaims}</Button>
    </>
  )
}

/** The row that is selected, if it is one: it was seen, so it has arrived. */
function selectedRow({ total, rowAt }: RecordPages, selected: RowSelection): RecordRow | undefined {
  if (selected === 'all' || 'allBut' in selected || selected.size !== 1) return undefined
  for (let index = 0; index < total; index += 1) {
    const row = rowAt(index)
    if (row && selected.has(row.claim.id)) return row
  }
  return undefined
}
