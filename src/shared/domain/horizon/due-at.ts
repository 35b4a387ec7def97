import type { Day } from '../time/day'
import { readEdtf } from '../time/edtf'
import type { Relation } from './relation'

/**
 * The due date of a reading, which is derived and never stored: the last day of the window; for `not_before` its first
 * day. Nothing is due for `open` and `past`, or while the window is not known.
 */
export function dueAtOf(reading: {
  readonly relation: Relation
  readonly window?: string | null | undefined
}): Day | undefined {
  const { relation, window } = reading
  if (!window || relation === 'open' || relation === 'past') return undefined
  const days = readEdtf(window)
  if (!days.ok) return undefined
  return (relation === 'not_before' ? days.value.first : days.value.last) ?? undefined
}
