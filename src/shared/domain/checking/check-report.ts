import { z } from 'zod'

/**
 * `damaged`: not the bytes that were written. `missing`: something names it, and it is not there. `wrong`: the bytes are
 * right and what they say is not. `strange`: nothing of ours.
 */
export const problemKinds = ['damaged', 'missing', 'wrong', 'strange'] as const

export const CheckProblem = z.strictObject({
  /** Inside the library. */
  file: z.string(),
  kind: z.enum(problemKinds),
  /** A sentence. Never the text of an article. */
  detail: z.string(),
  /** Whether "Repair" can do something about it. */
  canRepair: z.boolean(),
})
export type CheckProblem = z.output<typeof CheckProblem>

/** What a look at every byte of a library found. */
export const CheckReport = z.strictObject({
  /** How many were read, and how many bytes they have. */
  files: z.int(),
  bytes: z.int(),
  articles: z.int(),
  claims: z.int(),
  /** Stretches of text that were compared with the wording they name. */
  spans: z.int(),
  records: z.int(),
  /** Records that were lost earlier, and whose loss is known. */
  lostRecords: z.int(),
  /** False where it was stopped before its end. */
  isComplete: z.boolean(),
  problems: z.array(CheckProblem),
})
export type CheckReport = z.output<typeof CheckReport>
