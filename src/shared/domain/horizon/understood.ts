import { daySaid } from './dates-said'
import { dueAtOf } from './due-at'
import type { Relation } from './relation'

/**
 * How the words were understood, for where the due date stands beside it already: "in 2027: due 31 Dec 2027 (as said)" is
 * "in 2027 (as said)". What else was noted of the reading stays.
 */
export function understood(reading: {
  readonly relation: Relation
  readonly window?: string | null | undefined
  readonly why: string
}): string {
  const dueAt = dueAtOf(reading)
  return dueAt ? reading.why.replace(`: due ${daySaid(dueAt)}`, '') : reading.why
}
