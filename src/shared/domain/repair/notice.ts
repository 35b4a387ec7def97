import { z } from 'zod'
import { Instant } from '../time/day'

export const repairKinds = [
  'article',
  'library',
  'journal',
  'catalogue',
  'generation',
  'original',
  'attachment',
] as const
export type RepairKind = (typeof repairKinds)[number]

/** One file that was not what it had been, and what was done about it. Words for people, never the text of an article. */
export const RepairNotice = z.strictObject({
  at: Instant,
  kind: z.enum(repairKinds),
  /** Inside the library: `articles/0190….json`. */
  file: z.string(),
  done: z.string(),
  /** Null = nothing. */
  lost: z.string().nullable(),
  /** Where the damaged bytes lie now: `quarantine/…`. Null where there was no file, or where it still stands in its place. */
  quarantinedAs: z.string().nullable(),
})
export type RepairNotice = z.output<typeof RepairNotice>
