import { articleStates } from '../domain/article'
import { claimKinds, claimStates } from '../domain/claim'
import { tracks } from '../domain/predictions/standing-schema'
import { assertNever } from '../domain/result'
import type { foundParts } from '../domain/search/hits'
import type { SearchField, SearchProblem } from '../domain/search/question'
import { count, number } from './counting'
import { listFormat } from './formats'

const values: Partial<Record<SearchField, readonly string[]>> = {
  kind: claimKinds,
  state: [...claimStates, ...articleStates],
  due: tracks,
}

const either = listFormat({ type: 'disjunction' })

/** What was not understood, and what would be. */
export function describeProblem(problem: SearchProblem): string {
  switch (problem.code) {
    case 'unknown-value': {
      const { field, value } = problem
      const known = either(values[field] ?? [])
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

/** What the search of the whole library says. */
export const search = {
  title: 'Search',
  field: 'Search titles, texts, claims, notes, speakers and tags',
  results: 'Results',
  count: (total: number, shown: number) =>
    total > shown ? `${number(shown)} of ${number(total)}, the best first` : `${number(total)} found`,
  said: (total: number) => (total === 0 ? 'Nothing found' : `${number(total)} found`),
  reading: (read: number, of: number) =>
    `The library is still being read: ${number(read)} of ${count(of, 'article', 'articles')}. There may be more.`,
  noneFound: 'Nothing in the library has all of that.',
  searching: 'Searching…',
  noneYet: 'Nothing yet. The library is still being read.',
  foundIn: {
    title: 'in the title',
    text: 'in the text',
    words: 'in the words',
    speaker: 'by its speaker',
    tag: 'by a tag',
    note: 'in a note',
  } satisfies Record<(typeof foundParts)[number], string>,
  articleRow: (title: string, words: string) => `Article: ${title}. ${words}`,
  claimRow: (kind: string, words: string, title: string, gap: string | undefined) =>
    gap ? `${kind}, ${gap}: ${words}. ${title}` : `${kind}: ${words}. ${title}`,
  help: 'What can be typed',
  helpIntro:
    'All words must be there. Capitals, accents, kinds of quotes and dashes make no difference, and “%” is “per cent”.',
  examples: [
    { example: 'bridge mayor', meaning: 'both words, anywhere' },
    { example: '"within two years"', meaning: 'these words, one behind the other' },
    { example: 'infra*', meaning: 'words that begin so; the word being typed does by itself' },
    { example: 'bridge -ferry', meaning: 'the first, without the second' },
    { example: 'kind:prediction', meaning: 'claims of one kind: statistic, quote or prediction' },
    {
      example: 'due:overdue',
      meaning: 'predictions by how they stand: overdue, due, soon, open, undated; or due in 2025',
    },
    { example: 'speaker:smith', meaning: 'claims by somebody; also by their other names in the library' },
    { example: 'tag:transport', meaning: 'claims with a tag' },
    { example: 'title:bridge', meaning: 'articles by their title' },
    { example: 'publisher:gazette', meaning: 'what one publisher brought' },
    {
      example: 'published:2015..2017',
      meaning: 'by the day of publication: a year, a month, a day, or from one to another',
    },
    { example: 'state:inbox', meaning: 'by how far the work has come' },
  ],
}
