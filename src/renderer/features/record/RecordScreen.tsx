import { Undo2 } from 'lucide-react'
import { type KeyboardEvent, type ReactNode, useMemo } from 'react'
import { en } from '../../../shared/strings/en'
import { Button } from '../../ui/Button'
import { EmptyState } from '../../ui/EmptyState'
import { Pane } from '../../ui/Pane'
import { useFocusWhenLost } from '../../ui/use-focus-when-lost'
import { inBackground } from '../../work/in-background'
import { tell } from '../../work/library-work'
import { usePredictionFacets } from '../../work/narrowing'
import { showView } from '../../work/place-work'
import {
  type RecordNumber,
  recordView,
  setRecordFilter,
  showNumber,
  useHorizonRecord,
} from '../../work/record-work'
import { useWorkplace } from '../../work/session'
import { ExportMenu } from './ExportMenu'
import { HorizonTable } from './HorizonTable'
import { goToPart } from './parts'
import { RecordFilter } from './RecordFilter'
import { RecordRows } from './RecordRows'
import './record.css'

/** What became of every "two years": the predictions by the length of their horizon, and those behind each number. */
export function RecordScreen(): ReactNode {
  const work = useWorkplace()
  const { filter, shown } = recordView.use((state) => state)
  const record = useHorizonRecord(filter)
  const facets = usePredictionFacets(filter)
  const screen = useFocusWhenLost(record !== null)
  // What a number showed may be gone with a change or another filter: then all are shown.
  const number = useMemo<RecordNumber>(
    () => (shown.key && record && !record.groups.some(({ key }) => key === shown.key) ? {} : shown),
    [shown, record],
  )
  const show = (to: RecordNumber, words: string) => {
    showNumber(work, to)
    tell(work, words)
  }
  const leave = () => inBackground(() => showView(work, 'predictions'))
  const press = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.defaultPrevented) return
    if (event.key === 'F6') goToPart(event.currentTarget, event.shiftKey ? -1 : 1)
    else if (event.key === 'Escape' && !(event.target instanceof HTMLInputElement)) leave()
    else return
    event.preventDefault()
  }
  return (
    // The parts inside are what can be operated; this only listens on their behalf.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <main ref={screen} className="record" onKeyDown={press}>
      <Pane
        title={en.record.title}
        tone="page"
        count={record ? en.record.rowsCount(record.total.n) : undefined}
        end={
          <>
            <ExportMenu isEmpty={record?.total.n === 0} />
            <Button look="bare" icon={<Undo2 aria-hidden />} onPress={leave}>
              {en.record.backToQueue}
            </Button>
          </>
        }
      >
        <RecordFilter filter={filter} facets={facets} />
        {record && record.total.n > 0 && (
          <>
            <HorizonTable record={record} shown={number} onShow={show} />
            <p className="hint record-explained">{en.record.rateExplained}</p>
          </>
        )}
        {record?.total.n === 0 && (
          <NothingHere
            isNarrowed={Object.keys(filter).length > 0}
            onShowAll={() => setRecordFilter(work, {})}
          />
        )}
      </Pane>
      {record && record.total.n > 0 && (
        // Another number is another list: it begins at its first row, with nothing selected.
        <RecordRows key={JSON.stringify(number)} filter={filter} shown={number} facets={facets} />
      )}
    </main>
  )
}

function NothingHere({
  isNarrowed,
  onShowAll,
}: {
  readonly isNarrowed: boolean
  readonly onShowAll: () => void
}): ReactNode {
  if (!isNarrowed) return <EmptyState>{en.record.noneYet}</EmptyState>
  return (
    <EmptyState action={<Button onPress={onShowAll}>{en.record.showAll}</Button>}>
      {en.record.noneFound}
    </EmptyState>
  )
}
