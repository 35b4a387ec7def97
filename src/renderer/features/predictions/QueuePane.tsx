import { type CSSProperties, type ReactNode, useEffect, useMemo, useRef } from 'react'
import { drawYears } from '../../../shared/domain/drawing/time-drawing'
import type { Track } from '../../../shared/domain/predictions/standing-schema'
import type { Queue, QueueRow } from '../../../shared/domain/queries/predictions'
import type { ActionId } from '../../../shared/ipc/actions'
import { en } from '../../../shared/strings/en'
import { places } from '../../../shared/strings/places'
import { Button } from '../../ui/Button'
import { EmptyState } from '../../ui/EmptyState'
import { Pane } from '../../ui/Pane'
import { TimeDrawing } from '../../ui/TimeDrawing'
import { useFocusWhenLost } from '../../ui/use-focus-when-lost'
import { useWidth } from '../../ui/use-width'
import { VirtualList } from '../../ui/VirtualList'
import { useAsAt } from '../../work/as-at'
import { usePredictionFacets } from '../../work/narrowing'
import { predictionList, type QueueGrouping, showAllPredictions } from '../../work/prediction-list'
import { useSession, useWorkplace } from '../../work/session'
import { personIn } from '../../work/speakers'
import { useToday } from '../../work/today'
import { distanceInRow, waitsForReading } from './distance-in-row'
import { QueueEnd, type QueueFacets, QueueFilters } from './QueueHead'
import { QueueLine } from './QueueLine'
import { QueueNotices } from './QueueNotices'
import { QueueTools } from './QueueTools'
import { axisWidthIn, type QueueAxis, QueueAxisContext, useQueueAxis } from './queue-axis'
import { queueMenu } from './queue-menu'
import { QueuePeopleContext } from './queue-people'
import { useListFocus } from './use-list-focus'
import { useQueue } from './use-queue'
import './predictions.css'

const ROW_HEIGHT = 55

const noFacets: QueueFacets = { speakers: [], tags: [] }

type Run = (id: ActionId) => void

/** The predictions that wait for something, the most urgent first, as on a day. */
export function QueuePane({ run }: { readonly run: Run }): ReactNode {
  const asAt = useAsAt()
  const today = useToday()
  const { rows, question, last } = useQueue()
  const screen = useFocusWhenLost(question !== null)
  const queue = useRef<HTMLDivElement>(null)
  const width = axisWidthIn(useWidth(queue))
  const axis = useQueueAxis(rows, width, asAt, today)
  const facets = usePredictionFacets(predictionList.use((list) => list.filter)) ?? noFacets
  const nameOf = useMemo(() => personIn(facets.speakers), [facets.speakers])
  usePublished(rows, last)
  useListFocus(screen, rows)
  return (
    <Pane
      ref={screen}
      title={en.predictions.queue}
      tone="page"
      head={
        <>
          <span className="ui-pane-title" aria-hidden>
            {en.predictions.queue}
          </span>
          <QueueFilters facets={facets} />
        </>
      }
      end={<QueueEnd run={run} />}
    >
      <div ref={queue} className="queue" style={{ '--queue-axis': `${width}px` } as CSSProperties}>
        <QueueTools />
        <QueueNotices clockBehind={last?.clockBehind} />
        {question && rows.length === 0 ? (
          <NothingHere />
        ) : (
          <QueueAxisContext value={axis}>
            <Columns axis={axis} />
            <QueuePeopleContext value={nameOf}>
              <Rows rows={rows} groups={last?.groups ?? []} run={run} />
            </QueuePeopleContext>
          </QueueAxisContext>
        )}
      </div>
    </Pane>
  )
}

/** What the columns hold; over the drawings, the years they share. */
function Columns({ axis: { range, width, asAt, today } }: { readonly axis: QueueAxis }): ReactNode {
  const years = useMemo(
    () => drawYears(asAt, { range, width, words: en.timeDrawing.wordsIn(today) }),
    [range, width, asAt, today],
  )
  return (
    <div className="queue-columns" aria-hidden>
      <span>{en.predictions.wordsColumn}</span>
      <span className="queue-row-axis">
        <TimeDrawing drawing={years} label={null} />
      </span>
      <span>{en.predictions.dueColumn}</span>
    </div>
  )
}

const groupOf = ({ group }: QueueRow): string => group.key

interface RowsProps {
  readonly rows: readonly QueueRow[]
  readonly groups: Queue['groups']
  readonly run: Run
}

function Rows({ rows, groups, run }: RowsProps): ReactNode {
  const work = useWorkplace()
  const asAt = useAsAt()
  const predictionId = useSession((session) => session.predictionId)
  const hasLetterKeys = useSession((session) => session.settings.singleKeys)
  const groupBy = predictionList.use((list) => list.groupBy)
  const select = (id: string) => work.session.setState({ predictionId: id })
  return (
    <VirtualList
      label={en.predictions.list}
      rows={rows}
      rowKey={({ claim }) => claim.id}
      rowText={(row) =>
        [
          row.claim.words,
          waitsForReading(row) && en.readings.noReading,
          distanceInRow(row, asAt),
          row.isEvidenceChanged && places.evidence.mark,
        ]
          .filter(Boolean)
          .join(', ')
      }
      renderRow={(row) => <QueueLine row={row} asAt={asAt} />}
      sectionOf={groupOf}
      renderHeading={(key) => <GroupHeading group={groups.find((group) => group.key === key)} by={groupBy} />}
      rowHeight={ROW_HEIGHT}
      selectedKey={predictionId}
      onSelect={select}
      selectionFollowsFocus
      onOpen={() => run('prediction.open')}
      rowMenu={{
        label: en.predictions.rowMenu,
        items: queueMenu(hasLetterKeys),
        onAction: (id, key) => {
          select(key)
          run(id as ActionId)
        },
      }}
      hasLetterKeys={hasLetterKeys}
      empty={null}
    />
  )
}

interface GroupHeadingProps {
  readonly group: Queue['groups'][number] | undefined
  readonly by: QueueGrouping
}

function GroupHeading({ group, by }: GroupHeadingProps): ReactNode {
  if (!group) return null
  const { key, title, count } = group
  const name = by === 'track' ? en.predictions.tracks[key as Track] : title || en.predictions.noSpeaker
  return (
    <span className="queue-group">
      <span>{name}</span> <span className="queue-group-count num">{en.numbers.figure(count)}</span>{' '}
      {by === 'track' && <span className="hint">{en.predictions.trackHints[key as Track]}</span>}
    </span>
  )
}

/** Other places act on what the queue shows. Where nothing is chosen yet, the most urgent one is. */
function usePublished(rows: readonly QueueRow[], found: Queue | null): void {
  const work = useWorkplace()
  useEffect(() => {
    predictionList
      .of(work)
      .setState({ order: rows.map(({ claim }) => claim.id), counts: found?.counts ?? null })
    const first = rows[0]
    if (first && work.session.getState().predictionId === null) {
      work.session.setState({ predictionId: first.claim.id })
    }
  }, [work, rows, found])
}

function NothingHere(): ReactNode {
  const work = useWorkplace()
  const list = predictionList.of(work)
  const { words, filter, showsDone, counts } = predictionList.use((state) => state)
  const isNarrowed = words.trim() !== '' || Object.keys(filter).length > 0
  const isDone = !showsDone && counts !== null && counts.resolved + counts.void > 0
  if (isDone) {
    return (
      <EmptyState
        action={<Button onPress={() => list.setState({ showsDone: true })}>{en.predictions.showDone}</Button>}
      >
        {en.predictions.noneWaiting}
      </EmptyState>
    )
  }
  if (!isNarrowed) return <EmptyState>{en.predictions.noneYet}</EmptyState>
  return (
    <EmptyState action={<Button onPress={() => showAllPredictions(work)}>{en.predictions.showAll}</Button>}>
      {en.predictions.noneFound}
    </EmptyState>
  )
}
