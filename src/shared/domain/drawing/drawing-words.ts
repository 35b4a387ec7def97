import type { MonthRange } from '../predictions/standing-schema'
import type { Day } from '../time/day'

export type TickUnit = 'day' | 'month' | 'year'

/** The words in a drawing; they come from the strings catalogue. */
export interface DrawingWords {
  /** "2021", "Mar", "3 Mar"; the first tick of a drawing says the year too. */
  readonly tick: (day: Day, unit: TickUnit, isFirst: boolean) => string
  /** "said 13 Mar 2019" */
  readonly said: (edtf: string) => string
  readonly window: string
  /** "today", or the day that was asked for. */
  readonly asAt: (day: Day) => string
  /** "+9 months" */
  readonly slip: (slip: MonthRange) => string
  /** "4 months overdue" */
  readonly overdue: (months: number) => string
}
