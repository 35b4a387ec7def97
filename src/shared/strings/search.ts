import { articleStates } from '../domain/article'
import { claimKinds, claimStates } from '../domain/claim'
import { tracks } from '../domain/predictions/standing-schema'
import { assertNever } from '../domain/result'
import type { SearchField, SearchProblem } from '../domain/search/question'

const values: Partial<Record<SearchField, readonly string[]>> = {
  kind: claimKinds,
  state: [...claimStates, ...articleStates],
  due: tracks,
}

const either = new Intl.ListFormat('en-GB', { type: 'disjunction' })

/** What was not understood, and what would be. */
export function describeProblem(problem: SearchProblem): string {
  switch (problem.code) {
    case 'unknown-value': {
      const { field, value } = problem
      const known = either.format(values[field] ?? [])
      const orDate = field === 'due' ? ', or a date such as 2015 or 2015..2017' : ''
      return `“${field}:${value}” was left out. After “${field}:” stands ${known}${orDate}.`
    }
    case 'date-invalid':
      return `“${problem.field}:${problem.value}” was left out. Write a date such as 2015, 2015-08 or 2015..2017.`
    case 'too-long':
      return 'The question is too long; its end was left out.'
    case 'only-unwanted':
      return 'Say also what is to be found: words with a dash only leave out.'
    default:
      return assertNever(problem)
  }
}
