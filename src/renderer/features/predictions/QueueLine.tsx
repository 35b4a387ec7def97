import { type ReactNode, use } from 'react'
import { drawTime } from '../../../shared/domain/drawing/time-drawing'
import { timeFactsOf } from '../../../shared/domain/drawing/time-facts'
import type { QueueRow } from '../../../shared/domain/queries/predictions'
import type { ClaimRow } from '../../../shared/domain/queries/rows'
import { speakerName } from '../../../shared/domain/queries/speaker-name'
import type { Day } from '../../../shared/domain/time/day'
import { en } from '../../../shared/strings/en'
import { places } from '../../../shared/strings/places'
import { Doubt } from '../../ui/Doubt'
import { StandingMark } from '../../ui/StandingMark'
import { TimeDrawing } from '../../ui/TimeDrawing'
import { distanceInRow, waitsForReading } from './distance-in-row'
import { type QueueAxis, QueueAxisContext } from './queue-axis'
import { QueuePeopleContext } from './queue-people'

/** The drawing runs over the whole height of its row, so that the day's line does too. */
const DRAWING_HEIGHT = 55

interface QueueLineProps {
  readonly row: QueueRow
  readonly asAt: Day
}

/** A prediction in the queue: its words, who said it, the small drawing, when it is due and how far that is. */
export function QueueLine({ row, asAt }: QueueLineProps): ReactNode {
  const axis = use(QueueAxisContext)
  const nameOf = use(QueuePeopleContext)
  const { claim, standing, repeatedIn, isEvidenceChanged } = row
  return (
    <span className="queue-row">
      <span className="queue-row-main">
        <span className="queue-row-words theirs" dir="auto">
          {quoted(claim.words)}
        </span>
        <span className="queue-row-who meta">
          <span className="queue-row-speaker">
            {speakerName(claim, nameOf) ?? en.predictions.unknownSpeaker}
          </span>
          <span className="queue-row-article">{sourceOf(claim)}</span>
          {repeatedIn > 0 && (
            <span className="queue-row-repeated num">{en.predictions.repeatedIn(repeatedIn)}</span>
          )}
          {isEvidenceChanged && <Doubt>{places.evidence.mark}</Doubt>}
        </span>
      </span>
      <span className="queue-row-axis">{axis && <RowDrawing row={row} axis={axis} />}</span>
      <span className="queue-row-due">
        {standing.due && <span className="num">{en.dates.edtf(standing.due)}</span>}
        {waitsForReading(row) && <span className="hint">{en.readings.noReading}</span>}
        <StandingMark standing={standing}>{distanceInRow(row, asAt)}</StandingMark>
      </span>
    </span>
  )
}

/** Who does not see it hears the same in the row's words. */
function RowDrawing({ row, axis }: { readonly row: QueueRow; readonly axis: QueueAxis }): ReactNode {
  const { claim, standing } = row
  if (!claim.prediction) return null
  const { range, width, asAt, today } = axis
  const drawing = drawTime(timeFactsOf(claim.prediction, standing, asAt), {
    range,
    width,
    detail: 'row',
    height: DRAWING_HEIGHT,
    words: en.timeDrawing.wordsIn(today),
  })
  return <TimeDrawing drawing={drawing} label={null} />
}

/** The words are the article's: they stand in marks unless they bring their own. */
export const quoted = (words: string): string => (/^[“‘"']/.test(words) ? words : `“${words}”`)

const sourceOf = ({ publisherName, articleTitle }: ClaimRow): string => publisherName ?? articleTitle
