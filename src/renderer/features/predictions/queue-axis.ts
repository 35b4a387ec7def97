import { createContext, useMemo } from 'react'
import { type TimeRange } from '../../../shared/domain/drawing/scale'
import { timeFactsOf } from '../../../shared/domain/drawing/time-facts'
import { rangeFor } from '../../../shared/domain/drawing/time-range'
import type { QueueRow } from '../../../shared/domain/queries/predictions'
import type { Day } from '../../../shared/domain/time/day'

/** CSS pixels; `predictions.css` gives the column the same. */
export const AXIS_WIDTH = 260

/** The scale that all drawings of the queue share, and the day they are looked at as on. */
export interface QueueAxis {
  readonly range: TimeRange
  readonly asAt: Day
  readonly today: Day
}

/** Rows are drawn from themselves alone, so what they share comes this way. */
export const QueueAxisContext = createContext<QueueAxis | null>(null)

export function useQueueAxis(rows: readonly QueueRow[], asAt: Day, today: Day): QueueAxis {
  return useMemo(() => {
    const facts = rows.flatMap(({ claim, standing }) =>
      claim.prediction ? [timeFactsOf(claim.prediction, standing, asAt)] : [],
    )
    return { range: rangeFor(facts, asAt), asAt, today }
  }, [rows, asAt, today])
}
