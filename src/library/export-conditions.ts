import type { z } from 'zod'
import { ClaimFilter } from '../shared/domain/queries/claim-filter'
import type { ClaimRow } from '../shared/domain/queries/rows'
import { conditionsInWords } from '../shared/strings/claim-conditions'
import type { Library } from './library'

export interface Names {
  readonly person: (id: string) => string | undefined
  /** As the library calls them, else as the article does. */
  readonly speakerOf: (claim: Pick<ClaimRow, 'speakerId' | 'speakerAs'>) => string | undefined
}

/** Whom the library knows, to be called by their names. */
export async function namesOf(library: Library): Promise<Names> {
  const { people } = await library.query('people.find', { words: '', limit: Number.MAX_SAFE_INTEGER })
  const known = new Map(people.map(({ id, name }) => [id, name]))
  const person = (id: string) => known.get(id)
  return { person, speakerOf: ({ speakerId, speakerAs }) => (speakerId && person(speakerId)) || speakerAs }
}

/** What a filter asks for, in words, as it is told at the head of what is exported. */
export async function conditionsOf(
  library: Library,
  asked: z.input<typeof ClaimFilter>,
  names?: Names,
): Promise<string[]> {
  const filter = ClaimFilter.parse(asked)
  const { articleId, speakerId } = filter
  const { rows } = articleId ? await library.query('articles.list', {}) : { rows: [] }
  const article = rows.find(({ id }) => id === articleId)?.title
  const speaker = speakerId && (names ?? (await namesOf(library))).person(speakerId)
  return conditionsInWords(filter, { speaker, article }).map(({ words }) => words)
}
