import type { Claim, Reading } from './claim'
import type { Day } from './time/day'
import { readEdtf } from './time/edtf'

export const chosenReading = (claim: Pick<Claim, 'readings' | 'chosenReadingId'>): Reading | undefined =>
  claim.readings.find((reading) => reading.id === claim.chosenReadingId)

/** The last day of the chosen reading's window; undefined while no reading is chosen. Derived, never stored. */
export function dueOn(claim: Pick<Claim, 'readings' | 'chosenReadingId'>): Day | undefined {
  const reading = chosenReading(claim)
  if (!reading) return undefined
  const window = readEdtf(reading.window)
  return window.ok ? (window.value.last ?? undefined) : undefined
}
