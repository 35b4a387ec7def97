import type { ReactNode } from 'react'
import type { ClaimFacets } from '../../../shared/domain/queries/claim-facets'
import type { ClaimFilter } from '../../../shared/domain/queries/claim-filter'
import { en } from '../../../shared/strings/en'
import { Tag } from '../../ui/Tag'
import { narrowClaims } from '../../work/claim-list'
import { useSession, useWorkplace } from '../../work/session'
import { chosenSpeaker, speakerKey } from './speakers'

const { conditions } = en.claims

interface Condition {
  readonly words: string
  /** The conditions of the filter that it stands for. */
  readonly names: readonly (keyof ClaimFilter)[]
}

/** The conditions in force besides the words, each with a cross that takes it off. */
export function ActiveFilters({
  filter,
  facets,
}: {
  readonly filter: ClaimFilter
  readonly facets: ClaimFacets | null
}): ReactNode {
  const work = useWorkplace()
  const article = useSession((session) => session.articles.find(({ id }) => id === filter.articleId)?.title)
  const active = conditionsOf(filter, facets, article)
  if (active.length === 0) return null
  return (
    <ul className="claims-active" aria-label={en.claims.inForce}>
      {active.map(({ words, names }) => (
        <li key={words}>
          <Tag
            removeLabel={en.claims.remove(words)}
            onRemove={() => narrowClaims(work, Object.fromEntries(names.map((name) => [name, undefined])))}
          >
            {words}
          </Tag>
        </li>
      ))}
    </ul>
  )
}

function conditionsOf(
  filter: ClaimFilter,
  facets: ClaimFacets | null,
  articleTitle: string | undefined,
): Condition[] {
  const { kinds, states, tag, publishedFrom, publishedTo, articleId } = filter
  const speaker = speakerWords(filter, facets)
  const all: (Condition | undefined | false | null | '')[] = [
    kinds && { words: conditions.kinds(kinds.map((kind) => en.kinds[kind])), names: ['kinds'] },
    states && { words: conditions.states(states.map((state) => en.claimStates[state])), names: ['states'] },
    speaker && { words: speaker, names: ['speakerId', 'speakerAs'] },
    tag && { words: conditions.tag(tag), names: ['tag'] },
    publishedFrom && {
      words: conditions.publishedFrom(en.dates.edtf(publishedFrom)),
      names: ['publishedFrom'],
    },
    publishedTo && { words: conditions.publishedTo(en.dates.edtf(publishedTo)), names: ['publishedTo'] },
    articleId && {
      words: articleTitle === undefined ? conditions.otherArticle : conditions.article(articleTitle),
      names: ['articleId'],
    },
  ]
  return all.filter((condition): condition is Condition => Boolean(condition))
}

function speakerWords(filter: ClaimFilter, facets: ClaimFacets | null): string | null {
  const key = chosenSpeaker(filter)
  if (key === null) return null
  if (filter.speakerAs !== undefined) return conditions.speaker(filter.speakerAs)
  const known = facets?.speakers.find((speaker) => speakerKey(speaker) === key)
  return known ? conditions.speaker(known.name) : conditions.unknownSpeaker
}
