import { createContext, useMemo } from 'react'
import { type TimeRange } from '../../../shared/domain/drawing/scale'
import { timeFactsOf } from '../../../shared/domain/drawing/time-facts'
import { rangeFor } from '../../../shared/domain/drawing/time-range'
import type { QueueRow } from '../../../shared/domain/queries/predictions'
import type { Day } from '../../../shared/domain/time/day'

/** CSS pixels. */
const NARROWEST = 260
const WIDEST = 480
/** Up to this width of the pane, what is more goes to the words. */
const ROOM_FOR_WORDS = 860

/** How wide the drawings are in a pane of that width, in whole CSS pixels: the words and they share what is more. */
export const axisWidthIn = (pane: number): number =>
  Math.round(Math.min(WIDEST, NARROWEST + Math.max(0, pane - ROOM_FOR_WORDS) * 0.4))

/** The scale that all drawings of the queue share, and the day they are looked at as on. */
export interface QueueAxis {
  readonly range: TimeRange
  /** Of every drawing, in CSS pixels. */
  readonly width: number
  readonly asAt: Day
  readonly today: Day
}

/** Rows are drawn from themselves alone, so what they share comes this way. */
export const QueueAxisContext = createContext<QueueAxis | null>(null)

export function useQueueAxis(rows: readonly QueueRow[], width: number, asAt: Day, today: Day): QueueAxis {
  const range = useMemo(() => {
    const facts = rows.flatMap(({ claim, standing }) =>
      claim.prediction ? [timeFactsOf(claim.prediction, standing, asAt)] : [],
    )
    return rangeFor(facts, asAt)
  }, [rows, asAt])
  return useMemo(() => ({ range, width, asAt, today }), [range, width, asAt, today])
}
