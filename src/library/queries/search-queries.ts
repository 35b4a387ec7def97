import { queueOf } from '../../shared/domain/queries/queue'
import { type SearchAnswer, SearchRequest } from '../../shared/domain/search/hits'
import { parseSearch } from '../../shared/domain/search/parse-search'
import type { DueAsked } from '../../shared/domain/search/question'
import type { Day } from '../../shared/domain/time/day'
import { inTurns } from '../turn'
import { namesIn, query, type Readable } from './query'

/** Finds articles and claims by words, phrases and fields, the best first. */
export const searchFind = query({
  input: SearchRequest,
  answer: async (library, { words, limit, offset, asAt, atOnce }): Promise<SearchAnswer> => {
    const { wanted, unwanted, problems } = parseSearch(words)
    const isAboutDue = [...wanted, ...unwanted].some(({ field }) => field === 'due')
    await library.catalogue.arrival.need(isAboutDue ? 'claims' : 'articles')
    const due: string[][] = []
    for (const asked of [...wanted, ...unwanted])
      if (asked.field === 'due') due.push(await claimsDue(library, asked, asAt ?? library.today()))
    const { hits, total, progress } = await library.search.find({
      question: { wanted, unwanted },
      due,
      offset,
      limit,
      waits: atOnce !== true,
    })
    const nameOf = namesIn(library.shared)
    return {
      hits: hits.map(({ speakerId, ...hit }) => {
        const speaker = hit.speaker ?? (speakerId && nameOf(speakerId))
        return speaker === undefined ? hit : { ...hit, speaker }
      }),
      total,
      isComplete: progress.read === progress.of,
      progress,
      problems: [...problems],
    }
  },
})

/** As the queue has it: what repeats another claim counts once. */
async function claimsDue({ lists, shared }: Readable, asked: DueAsked, asAt: Day): Promise<string[]> {
  const question = 'tracks' in asked ? { asAt, tracks: asked.tracks } : { asAt }
  const { rows } = await inTurns(queueOf(await lists.judged(asAt), question, namesIn(shared)))
  const fitting =
    'tracks' in asked
      ? rows
      : rows.filter(
          ({ standing: { due } }) =>
            due && (!asked.first || due >= asked.first) && (!asked.last || due <= asked.last),
        )
  return fitting.map(({ claim }) => claim.id)
}
