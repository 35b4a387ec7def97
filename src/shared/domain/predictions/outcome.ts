import { z } from 'zod'
import { entityFields, Id } from '../article'
import { Day } from '../time/day'
import { Edtf, readEdtf } from '../time/edtf'

/** Did it happen? For "until" and "at least" the question is: did the state still hold then? */
export const happenings = ['yes', 'partly', 'no', 'unknown'] as const
export const Happened = z.enum(happenings)
export type Happened = z.output<typeof Happened>

export const confidences = ['low', 'medium', 'high'] as const

/** What became of a prediction. Derived from reading and outcome by the label table; a person may override it. */
export const labels = [
  'came_true',
  'came_true_late',
  'partly',
  'did_not',
  'ambiguous',
  'annulled',
  'unresolvable',
] as const
export const Label = z.enum(labels)
export type Label = z.output<typeof Label>

/** A date as exact as it is known, or a closed interval: never open. */
const Occurred = Edtf.refine(isClosed, { error: 'a date such as 2016-04-27, 2016-04 or 2016' })

function isClosed(text: string): boolean {
  const read = readEdtf(text)
  return read.ok && read.value.first !== null && read.value.last !== null
}

export const outcomeFields = {
  happened: Happened,
  /** When it happened; for a state that was to last: the day it ended. */
  occurred: Occurred.optional(),
  /** It was true, and then it was undone. */
  reversedOn: Occurred.optional(),
  /** The day of the finding. */
  asAt: Day,
  /** Whether articles of the library are enough to prove it. */
  proof: z.enum(['library', 'outside']),
  confidence: z.enum(confidences),
  note: z.string().trim().min(1).max(20_000).optional(),
  evidenceIds: z.array(Id).max(100),
  /** A label that a person set against the table. */
  override: z.strictObject({ label: Label, reason: z.string().trim().min(1).max(2000) }).optional(),
}

/** What was found about a prediction. Appended, never overwritten: the newest one counts. */
export const Outcome = z.strictObject({ ...entityFields, claimId: Id, ...outcomeFields })
export type Outcome = z.output<typeof Outcome>
