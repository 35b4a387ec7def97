import { z } from 'zod'
import { Id } from '../article'
import { Day } from '../time/day'
import { Edtf, EdtfDate } from '../time/edtf'
import { Label } from './outcome'

/**
 * How a prediction stands on a day, in the order of the queue. `overdue`: the due date has passed without an outcome.
 * `due`: the point is reached, or the window is open where there is no point. `soon`: due within three months.
 * `undated`: nothing says when, or nothing has been chosen.
 */
export const tracks = ['overdue', 'due', 'soon', 'open', 'undated', 'snoozed', 'resolved', 'void'] as const
export const Track = z.enum(tracks)
export type Track = z.output<typeof Track>

/** `unknown`: the date of the outcome is not known, or may lie on either side of the window's edge. */
export const timings = ['early', 'on_time', 'late', 'not_yet', 'never', 'no_deadline', 'unknown'] as const
export type Timing = (typeof timings)[number]

/** Whole months, negative = early. Two different ends where a date is known only to a month or a year. */
export const MonthRange = z.strictObject({ from: z.int(), to: z.int() })
export type MonthRange = z.output<typeof MonthRange>

/** What one reading makes of the outcome. */
export const ReadingVerdict = z.strictObject({
  readingId: Id,
  due: Day.optional(),
  /** Absent = no outcome yet. */
  label: Label.optional(),
  timing: z.enum(timings),
  /** From the predicted point to the outcome. */
  slip: MonthRange.optional(),
  slipFromWindowEnd: MonthRange.optional(),
  /** Whole months since the due date, while there is no outcome. */
  overdueMonths: z.int().optional(),
  /** The outcome's date may lie on either side of the window's edge: the label is "ambiguous". */
  isTooVague: z.boolean(),
})
export type ReadingVerdict = z.output<typeof ReadingVerdict>

/** What a person should know before trusting the label. */
export const standingWarnings = [
  'outcome-before-utterance',
  'outcomes-disagree',
  'date-too-vague',
  'readings-disagree',
  'overridden',
] as const

export const Standing = z.strictObject({
  track: Track,
  /** By the chosen reading. */
  due: Day.optional(),
  point: EdtfDate.optional(),
  /** When a prediction without a date, or one that was put off, is to be looked at again. */
  reviewOn: Day.optional(),
  /** The outcome that counts on this day. */
  outcomeId: Id.optional(),
  /** It was true and has been undone since: when, as the outcome has it. The label stays what the table makes of it. */
  reversedOn: Edtf.optional(),
  /** What counts: the override, else what the chosen reading makes of the outcome. */
  label: Label.optional(),
  /** What the chosen reading makes of it. */
  verdict: ReadingVerdict.optional(),
  /** Every reading, in the order of the claim. */
  readings: z.array(ReadingVerdict),
  /** "True under 2 of 3 readings": came true, late or not, among the readings that have a label. Absent without an outcome. */
  trueUnder: z.strictObject({ readings: z.int(), of: z.int() }).optional(),
  /** What the library alone can prove; absent while nothing is recorded. */
  libraryAlone: Label.optional(),
  warnings: z.array(z.enum(standingWarnings)),
})
export type Standing = z.output<typeof Standing>
