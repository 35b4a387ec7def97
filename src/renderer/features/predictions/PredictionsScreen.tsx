import { type ReactNode, useMemo } from 'react'
import type { ClaimFilter, ClaimOrder } from '../../../shared/domain/queries/claim-filter'
import { type DueGroup, dueGroupOf, dueGroups } from '../../../shared/domain/queries/due-groups'
import type { ClaimRow } from '../../../shared/domain/queries/rows'
import type { Day } from '../../../shared/domain/time/day'
import { en } from '../../../shared/strings/en'
import { Button } from '../../ui/Button'
import { EmptyState } from '../../ui/EmptyState'
import { Pane } from '../../ui/Pane'
import { SearchField } from '../../ui/SearchField'
import { useFocusWhenLost } from '../../ui/use-focus-when-lost'
import { VirtualList } from '../../ui/VirtualList'
import { inBackground } from '../../work/in-background'
import { openClaim, useOverdueCount } from '../../work/list-work'
import { predictionList } from '../../work/prediction-list'
import { useSession, useWorkplace } from '../../work/session'
import { useToday } from '../../work/today'
import { type Question, useAllRows } from '../../work/use-all-rows'
import { PredictionLine } from './PredictionLine'
import './predictions.css'

const ROW_HEIGHT = 55

const byDueDate: ClaimOrder = { by: 'due', descending: false }

/** Every prediction with its due date: overdue first, then what comes due soon. */
export function PredictionsScreen(): ReactNode {
  const work = useWorkplace()
  const today = useToday()
  const list = predictionList.of(work)
  const { words, selectedId } = predictionList.use((state) => state)
  const hasLetterKeys = useSession((session) => session.settings.singleKeys)
  const overdue = useOverdueCount()
  const { rows, question } = usePredictions(words, today)
  const screen = useFocusWhenLost(question !== null)
  const heading = useMemo(() => headings(rows, today), [rows, today])
  const open = (claimId: string) => {
    const row = rows.find(({ id }) => id === claimId)
    if (row) inBackground(() => openClaim(work, row.articleId, row.id))
  }
  return (
    <main ref={screen} className="predictions">
      <Pane
        title={en.predictions.title}
        tone="page"
        head={
          <SearchField
            label={en.predictions.search}
            placeholder={en.predictions.search}
            value={words}
            onChange={(to) => list.setState({ words: to })}
            clearLabel={en.claims.clearSearch}
            forList
          />
        }
        end={
          overdue !== null && (
            <span className="hint num">{en.predictions.summary(overdue, en.dates.edtf(today))}</span>
          )
        }
      >
        {question && rows.length === 0 ? (
          <NothingHere isNarrowed={words.trim() !== ''} onShowAll={() => list.setState({ words: '' })} />
        ) : (
          <VirtualList
            label={en.predictions.list}
            rows={rows}
            rowKey={(row) => row.id}
            rowText={(row) => row.words}
            renderRow={(row) => <PredictionLine row={row} today={today} />}
            sectionOf={heading}
            rowHeight={ROW_HEIGHT}
            selectedKey={selectedId}
            onSelect={(id) => list.setState({ selectedId: id })}
            selectionFollowsFocus
            onOpen={open}
            hasLetterKeys={hasLetterKeys}
            empty={null}
          />
        )}
      </Pane>
    </main>
  )
}

/** Rows are drawn from themselves alone, so another day is another list. */
function usePredictions(words: string, today: Day) {
  const { backend } = useWorkplace()
  const library = useSession((session) => session.library?.path)
  const question = useMemo<Question<ClaimRow>>(
    () => {
      const filter: ClaimFilter = { kinds: ['prediction'], ...(words.trim() ? { words } : {}) }
      return { ask: (page) => backend.call('claims.list', { filter, order: byDueDate, page }) }
    },
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- see above; the call names neither day nor library
    [backend, words, today, library],
  )
  return useAllRows<ClaimRow, Question<ClaimRow>>(question)
}

/** The heading of a row: its group, and how many are in it. */
function headings(rows: readonly ClaimRow[], today: Day): (row: ClaimRow) => string {
  const groupOf = ({ due }: ClaimRow) => dueGroupOf(due, today)
  const titles = Object.fromEntries(
    dueGroups.map((group) => [
      group,
      en.predictions.groups[group](rows.filter((row) => groupOf(row) === group).length),
    ]),
  ) as Record<DueGroup, string>
  return (row) => titles[groupOf(row)]
}

function NothingHere({
  isNarrowed,
  onShowAll,
}: {
  readonly isNarrowed: boolean
  readonly onShowAll: () => void
}): ReactNode {
  if (!isNarrowed) return <EmptyState>{en.predictions.noneYet}</EmptyState>
  return (
    <EmptyState action={<Button onPress={onShowAll}>{en.predictions.showAll}</Button>}>
      {en.predictions.noneFound}
    </EmptyState>
  )
}
