import type { Counting } from './amount-readings'
import { type AnchorDate, anchorEdtf } from './anchor'
import { joined, negative, pointAfter, unitAfter } from './counted'
import { dateSaid } from './dates-said'
import type { Duration } from './durations'
import type { HorizonReading } from './horizon-reading'
import { reading } from './made-reading'
import { coarser } from './precision'
import type { Span } from './spans'

/** "in the last two years" */
export function lastFew({ high, anchor }: Counting): HorizonReading | null {
  const start = pointAfter(anchor, backwards(high))
  const end = pointAfter(anchor, { months: 0, days: 0 })
  if (!start || !end) return null
  return past(joined(start, end), high, anchor, `the ${high.said} before ${dateSaid(anchorEdtf(anchor))}`)
}

/** "two years ago" */
export function ago({ high, anchor }: Counting): HorizonReading | null {
  const unit = unitAfter(anchor, backwards(high))
  return unit && past(unit, high, anchor, `${high.said} before ${dateSaid(anchorEdtf(anchor))}`)
}

/** The same length towards the past; its name for people stays. */
export const backwards = (duration: Duration): Duration => ({ ...duration, ...negative(duration) })

const past = (window: Span, duration: Duration, anchor: AnchorDate, why: string): HorizonReading =>
  reading({
    relation: 'past',
    window: window.edtf,
    duration: duration.iso,
    precision: coarser(duration.unit, anchor.precision),
    why: `past: ${why}, so it predicts nothing`,
  })
