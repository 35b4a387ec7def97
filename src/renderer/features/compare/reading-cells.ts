import type { Reading } from '../../../shared/domain/predictions/reading'
import { en } from '../../../shared/strings/en'
import type { ComparedReading } from './comparison'

const { compare, timeDrawing } = en

/** The cells of a reading's row that are figures and dates. */
export interface ReadingCells {
  readonly point: string
  readonly slip: string
  readonly pastWindow: string
  /** Whole months late: the figure is drawn in amber. */
  readonly isLate: boolean
  /** What it would be, where the table of relations gives no label. */
  readonly standing: string
}

export function readingCells({ reading, verdict }: ComparedReading): ReadingCells {
  const { slip, label } = verdict ?? {}
  const point = reading.point ?? (reading.relation === 'in' ? undefined : verdict?.due)
  return {
    point: point ? en.dates.edtf(point) : '',
    slip: label && slip ? timeDrawing.signedMonths(slip) : '',
    pastWindow: pastWindow(reading, verdict),
    isLate: label === 'came_true_late',
    standing: standingOf(reading, verdict),
  }
}

/** A state that was to last has an end and no time in which it comes true: how long it fell short. */
function pastWindow({ relation }: Reading, verdict: ComparedReading['verdict']): string {
  if (!verdict?.label) return ''
  const { timing, label, slipFromWindowEnd: end } = verdict
  const figure = end ? timeDrawing.signedMonths(end) : ''
  if (relation === 'until' || relation === 'at_least') return label === 'did_not' ? figure : ''
  if (timing === 'early') return compare.beforeWindow
  if (timing === 'on_time') return compare.inWindow
  return timing === 'late' ? figure : ''
}

function standingOf(reading: Reading, verdict: ComparedReading['verdict']): string {
  if (reading.relation === 'past') return en.readings.past
  if (!reading.window && reading.relation !== 'open') return en.readings.notResolved
  if (verdict?.overdueMonths !== undefined) return timeDrawing.overdue(verdict.overdueMonths)
  return verdict?.due ? en.readings.due(verdict.due) : en.readings.noDue
}
