import { dueAtOf } from './horizon/due-at'
import { chosenReading, type Reading } from './predictions/reading'
import type { Day } from './time/day'

/** The due date of the chosen reading; undefined while none is chosen or it names none. Derived, never stored. */
export function dueOn(claim: {
  readonly readings: readonly Reading[]
  readonly chosenReadingId?: string | undefined
}): Day | undefined {
  const reading = chosenReading(claim)
  return reading && dueAtOf(reading)
}
