import type { ReactNode } from 'react'
import type { TimeRange } from '../../../../shared/domain/drawing/scale'
import { drawTime } from '../../../../shared/domain/drawing/time-drawing'
import type { ReadingVerdict } from '../../../../shared/domain/predictions/standing-schema'
import { en } from '../../../../shared/strings/en'
import { TimeDrawing } from '../../../ui/TimeDrawing'
import { useToday } from '../../../work/today'
import { consequenceOf, placeOf } from './reading-words'
import type { JudgedReading } from './use-judged'

export interface ReadingFactsProps {
  readonly card: JudgedReading
  readonly range: TimeRange
  /** Of the drawing, in CSS pixels. */
  readonly width: number
  readonly id?: string
}

/** Where a reading lies in time, in words and drawn, and what follows from it. */
export function ReadingFacts({ card, range, width, id }: ReadingFactsProps): ReactNode {
  const { reading, verdict, facts } = card
  const { asAt } = facts
  const words = en.timeDrawing.wordsIn(useToday())
  return (
    <div className="claim-reading-facts" id={id}>
      <div className="hint">{placeOf(reading)}</div>
      {reading.window && (
        <TimeDrawing drawing={drawTime(facts, { range, width, detail: 'reading', words })} label={null} />
      )}
      <div className="claim-reading-due">
        <span className="num">{verdict.due ? en.readings.due(verdict.due) : en.readings.noDue}</span>
        <span className={`claim-reading-so claim-reading-is-${toneOf(verdict)}`}>
          {consequenceOf(reading, verdict, asAt)}
        </span>
      </div>
    </div>
  )
}

function toneOf({ label, overdueMonths }: ReadingVerdict): string {
  if (label) return label
  return overdueMonths === undefined ? 'open' : 'overdue'
}
