import { dueAtOf } from '../horizon/due-at'
import type { Day } from '../time/day'
import { type Edtf, readEdtf } from '../time/edtf'
import type { Reading } from './reading'
import { type Days, spanDays } from './span-days'

/** What follows from a reading alone, whatever the day and the outcome. */
export interface ReadingDays {
  readonly due: Day | undefined
  /** The date that it names, as exact as it is known; undefined = it names a stretch of time only. */
  readonly point: Edtf | undefined
  /** From when on it is due: the point has come, or the window has opened. Null = ever since. */
  readonly opens: Day | null
  /** The window, an end that is vague widened. */
  readonly window: Days
}

/** A list asks for the same readings again for every day that it is asked about. */
export function daysOf(reading: Reading): ReadingDays {
  const known = knownDays.get(reading)
  if (known) return known
  const days = derived(reading)
  knownDays.set(reading, days)
  return days
}

const knownDays = new WeakMap<Reading, ReadingDays>()

/** Relations that name one date: a deadline, the end of a state, the first day allowed. It is their point. */
const namesOneDate = new Set<Reading['relation']>(['by', 'until', 'at_least', 'not_before'])

function derived(reading: Reading): ReadingDays {
  const due = dueAtOf(reading)
  const dated = namesOneDate.has(reading.relation)
    ? (due as string | undefined as Edtf | undefined)
    : undefined
  const point = reading.point ?? dated
  const opens = readEdtf(point ?? reading.window ?? '')
  return { due, point, opens: opens.ok ? opens.value.first : null, window: spanDays(reading.window ?? '') }
}
