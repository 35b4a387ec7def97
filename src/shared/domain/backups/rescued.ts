import { z } from 'zod'

/** What was kept of a library whose folder is gone. */
export const Rescued = z.strictObject({
  /** A backup with what memory held. */
  file: z.string(),
  /** Changes that are saved nowhere else. */
  changes: z.int(),
  /** Articles that are in it. */
  articles: z.int(),
  /** Articles that are not: they were not in use. */
  missing: z.int(),
  /** The name of the file beside it that has the titles of those; null = none is missing. */
  list: z.string().nullable(),
  /** It is among the backups of the library, to be brought in from there. */
  isListed: z.boolean(),
})
export type Rescued = z.output<typeof Rescued>
