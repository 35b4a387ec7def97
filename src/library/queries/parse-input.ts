import type { z } from 'zod'
import { issueWords } from '../../shared/domain/issue-words'
import { parsedByUse } from '../../shared/domain/parsed-by-use'
import { refuse } from '../library-error'

const MOST_ISSUES = 3
const DETAIL_MAX = 300

/** The input in its type. Refuses with the path and what is wrong there, never with the value: it may be article text. */
export function parseInput<Schema extends z.ZodType>(schema: Schema, input: unknown): z.output<Schema> {
  const parsed = parsedByUse(schema, input)
  if (parsed.success) return parsed.data
  const issues = parsed.error.issues
    .slice(0, MOST_ISSUES)
    .map(
      (issue) =>
        `${issue.path.length > 0 ? issue.path.map(String).join('.') : 'input'}: ${issueWords(issue)}`,
    )
  throw refuse('invalid-input', issues.join('; ').slice(0, DETAIL_MAX))
}
