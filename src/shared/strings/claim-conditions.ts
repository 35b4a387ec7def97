import type { ClaimFilter } from '../domain/queries/claim-filter'
import { en } from './en'
import { places } from './places'

/** A condition of a filter in words, and the fields that it stands for. */
export interface ConditionInWords {
  readonly words: string
  readonly names: readonly (keyof ClaimFilter)[]
}

/**
 * What a filter asks for, condition by condition: "Claims by: Ruth Ansell", "Tag: housing". `speaker` and `article` are
 * the names of those that the filter knows by their id.
 */
export function conditionsInWords(
  filter: ClaimFilter,
  { speaker, article }: { readonly speaker?: string | undefined; readonly article?: string | undefined },
): ConditionInWords[] {
  const { conditions } = en.claims
  const { record } = en
  const { kinds, states, speakerId, speakerAs, articleId, tag, publishedFrom, publishedTo } = filter
  const { dueBefore, words, ids, exceptIds, places: gaps } = filter
  const by = speakerAs ?? speaker
  const all: (ConditionInWords | undefined | false | '')[] = [
    ids && { words: record.conditions.chosen(ids.length), names: ['ids'] },
    exceptIds && { words: record.conditions.leftOut(exceptIds.length), names: ['exceptIds'] },
    kinds && { words: conditions.kinds(kinds.map((kind) => en.kinds[kind])), names: ['kinds'] },
    states && { words: conditions.states(states.map((state) => en.claimStates[state])), names: ['states'] },
    gaps && { words: places.condition(gaps), names: ['places'] },
    (speakerId ?? speakerAs) !== undefined && {
      words: by === undefined ? conditions.unknownSpeaker : conditions.speaker(by),
      names: ['speakerId', 'speakerAs'],
    },
    tag && { words: conditions.tag(tag), names: ['tag'] },
    publishedFrom && {
      words: conditions.publishedFrom(en.dates.edtf(publishedFrom)),
      names: ['publishedFrom'],
    },
    publishedTo && { words: conditions.publishedTo(en.dates.edtf(publishedTo)), names: ['publishedTo'] },
    articleId && {
      words: article === undefined ? conditions.otherArticle : conditions.article(article),
      names: ['articleId'],
    },
    dueBefore && { words: record.conditions.dueBefore(en.dates.edtf(dueBefore)), names: ['dueBefore'] },
    words && { words: record.conditions.words(words), names: ['words'] },
  ]
  return all.filter((condition): condition is ConditionInWords => Boolean(condition))
}
