import { z } from 'zod'
import { Instant } from '../../shared/domain/time/day'

/**
 * Stands in the journal for records that could not be read any more, so that their numbers are never used again and
 * nobody takes their absence for new damage. Where `to` is smaller than `from` no record is missing, and only the
 * hashes of the headers do not hang together there.
 */
export const JournalGap = z.strictObject({
  gap: z.strictObject({
    from: z.int().positive(),
    to: z.int().nonnegative(),
    /** When it was found. */
    at: Instant,
  }),
})
export type JournalGap = z.output<typeof JournalGap>

/** Numbers in a row, both ends among them. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

export const lengthOf = ({ from, to }: Stretch): number => Math.max(0, to - from + 1)
