import type { ReactNode } from 'react'
import type { ClaimFacets } from '../../../shared/domain/queries/claim-facets'
import type { ClaimFilter } from '../../../shared/domain/queries/claim-filter'
import { conditionsInWords } from '../../../shared/strings/claim-conditions'
import { en } from '../../../shared/strings/en'
import { Tag } from '../../ui/Tag'
import { narrowClaims } from '../../work/claim-list'
import { useWorkplace } from '../../work/session'
import { chosenName } from '../../work/speakers'
import { useArticleTitle } from '../../work/use-article-title'

/** The conditions in force besides the words, each with a cross that takes it off. */
export function ActiveFilters({
  filter,
  facets,
}: {
  readonly filter: ClaimFilter
  readonly facets: ClaimFacets | null
}): ReactNode {
  const work = useWorkplace()
  const article = useArticleTitle(filter.articleId)
  const speaker = chosenName(filter, facets?.speakers ?? [])
  const active = conditionsInWords(filter, { speaker, article }).filter(
    ({ names }) => !names.includes('words'),
  )
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
