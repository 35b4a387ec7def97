import { monthsBetween } from '../time/between'
import { questions } from './label-table'
import type { Reading } from './reading'
import { daysOf } from './reading-days'
import { type ClosedDays, closedDays } from './span-days'
import type { MonthRange, ReadingVerdict } from './standing-schema'

/**
 * Whole months from what was predicted to what happened, negative = early. The first figure counts from the point, else
 * from the window's last day; the second from the window's last day. A deadline has the first only.
 */
export function slipsOf(
  reading: Reading,
  occurred: ClosedDays,
): Pick<ReadingVerdict, 'slip' | 'slipFromWindowEnd'> {
  const end = windowEnd(reading)
  const from = closedDays(daysOf(reading).point) ?? end
  return {
    ...(from && { slip: monthRange(from, occurred) }),
    ...(end && reading.relation !== 'by' && { slipFromWindowEnd: monthRange(end, occurred) }),
  }
}

/** The edge that decides: a vague window is wider than its due date says, but a state had to last until the due date. */
function windowEnd(reading: Reading): ClosedDays | undefined {
  const question = questions[reading.relation]
  const { due, window } = daysOf(reading)
  const last = question === 'holds' ? due : window.last
  return last && question !== 'ever' ? { first: last, last } : undefined
}

/** From the shortest that it can be to the longest. */
const monthRange = (from: ClosedDays, to: ClosedDays): MonthRange => ({
  from: monthsBetween(from.last, to.first),
  to: monthsBetween(from.first, to.last),
})
