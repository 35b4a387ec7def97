import { z } from 'zod'

/** How fine the time is that a reading names. */
export const precisions = [
  'day',
  'week',
  'month',
  'quarter',
  'season',
  'half',
  'year',
  'decade',
  'century',
] as const

export const Precision = z.enum(precisions)
export type Precision = z.output<typeof Precision>

/** The coarser of two: a month counted from an anchor known to the year is known to the year. */
export const coarser = (one: Precision, other: Precision): Precision =>
  precisions.indexOf(one) > precisions.indexOf(other) ? one : other
