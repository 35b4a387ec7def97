import { daysLater } from '../time/between'
import { type Day, isDay } from '../time/day'
import { type AnchorDate, anchorEdtf } from './anchor'
import { dateSaid } from './dates-said'
import type { EventPhrase } from './event-words'
import type { HorizonReading } from './horizon-reading'
import { reading } from './made-reading'
import type { Relation } from './relation'

/** A time that waits for an event, until its date is known. */
export const waiting = (relation: Relation, words: string, duration?: string): HorizonReading =>
  reading({ relation, window: null, duration, why: `depends on an event that has no date here: ${words}` })

/** The same once the event has a date: "before" it is the day before, "after" it the day after. */
export function readEvent(
  { relation, side }: EventPhrase,
  words: string,
  date: AnchorDate | null,
): HorizonReading {
  if (!date) return waiting(relation, words)
  const said = `${words}, ${dateSaid(anchorEdtf(date))}`
  const day = edgeOf(side, date)
  if (side === 'at')
    return reading({ relation, window: anchorEdtf(date), precision: date.precision, why: `at ${said}` })
  if (!isDay(day)) return reading({ relation, window: null, why: 'the day lies outside the calendar' })
  const window = relation === 'not_before' ? `${day}/..` : `../${day}`
  return reading({ relation, window, point: day, precision: date.precision, why: `${side} ${said}` })
}

function edgeOf(side: EventPhrase['side'], { first, last }: AnchorDate): Day {
  if (side === 'before') return daysLater(first, -1)
  if (side === 'after') return daysLater(last, 1)
  return side === 'from' ? first : last
}
