import type { z } from 'zod'
import { whenNeeded } from './when-needed'

/** Takes 30 ms to make, and is needed only where something is too long. */
const figure = whenNeeded(() => new Intl.NumberFormat('en-GB'))

/** What is wrong with a value, in words a person understands: "too long, 2,000 characters at most". */
export const issueWords = (issue: z.core.$ZodIssue): string =>
  issue.code === 'too_big' && issue.origin === 'string'
    ? `too long, ${figure().format(issue.maximum)} characters at most`
    : issue.message
