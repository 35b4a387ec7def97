import type { ReactNode } from 'react'
import { claimKinds, claimStates } from '../../../shared/domain/claim'
import type { ClaimFacets } from '../../../shared/domain/queries/claim-facets'
import type { ClaimFilter } from '../../../shared/domain/queries/claim-filter'
import { placeGaps } from '../../../shared/domain/versions/claim-place'
import { en } from '../../../shared/strings/en'
import { places } from '../../../shared/strings/places'
import { Button } from '../../ui/Button'
import { Checkbox } from '../../ui/Checkbox'
import { KindLabel } from '../../ui/Kind'
import { Pane, Section } from '../../ui/Pane'
import { narrowClaims, setClaimFilter } from '../../work/claim-list'
import { useWorkplace } from '../../work/session'
import { chosenSpeaker, speakerKey, speakerWithKey } from '../../work/speakers'
import { ChooseOne } from './ChooseOne'
import { PublishedFilter } from './PublishedFilter'

interface FilterProps {
  readonly filter: ClaimFilter
  /** Null until they have come. */
  readonly facets: ClaimFacets | null
}

/** What the list of claims can be narrowed to, with how many claims each leaves. */
export function FilterPane({ filter, facets }: FilterProps): ReactNode {
  const work = useWorkplace()
  const isFiltered = Object.keys(filter).length > 0
  return (
    <Pane
      title={en.claims.filter}
      end={
        isFiltered && (
          <Button look="link" onPress={() => setClaimFilter(work, {})}>
            {en.claims.clear}
          </Button>
        )
      }
    >
      <Kinds filter={filter} facets={facets} />
      <States filter={filter} facets={facets} />
      <Places filter={filter} facets={facets} />
      <ChooseOne
        title={en.claims.speaker}
        none={en.claims.anyone}
        searchLabel={en.claims.speakerSearch}
        values={(facets?.speakers ?? []).map((speaker) => ({ ...speaker, key: speakerKey(speaker) }))}
        chosen={chosenSpeaker(filter)}
        onChoose={(key) => narrowClaims(work, speakerWithKey(key))}
      />
      <ChooseOne
        title={en.claims.tag}
        none={en.claims.anyTag}
        searchLabel={en.claims.tagSearch}
        values={(facets?.tags ?? []).map(({ tag, claims }) => ({ key: tag, name: tag, claims }))}
        chosen={filter.tag ?? null}
        onChoose={(tag) => narrowClaims(work, { tag: tag ?? undefined })}
      />
      <PublishedFilter publishedFrom={filter.publishedFrom} publishedTo={filter.publishedTo} />
    </Pane>
  )
}

/** All kinds are ticked until one is taken out. */
function Kinds({ filter, facets }: FilterProps): ReactNode {
  const work = useWorkplace()
  const kinds = filter.kinds ?? claimKinds
  return (
    <Section title={en.claims.kind}>
      <div>
        {claimKinds.map((kind) => (
          <Checkbox
            key={kind}
            isSelected={kinds.includes(kind)}
            onChange={() => {
              const next = claimKinds.filter((other) => kinds.includes(other) !== (other === kind))
              narrowClaims(work, { kinds: next.length === claimKinds.length ? undefined : next })
            }}
            end={facets?.kinds[kind]}
          >
            <KindLabel kind={kind}>{en.kinds[kind]}</KindLabel>
          </Checkbox>
        ))}
      </div>
    </Section>
  )
}

/** No state is ticked until one is asked for. */
function States({ filter, facets }: FilterProps): ReactNode {
  const work = useWorkplace()
  const states = filter.states ?? []
  return (
    <Section title={en.claims.state}>
      <div>
        {claimStates.map((state) => (
          <Checkbox
            key={state}
            isSelected={states.includes(state)}
            onChange={() => {
              const next = claimStates.filter((other) => states.includes(other) !== (other === state))
              narrowClaims(work, { states: next.length === 0 ? undefined : next })
            }}
            end={facets?.states[state]}
          >
            {en.claimStates[state]}
          </Checkbox>
        ))}
      </div>
    </Section>
  )
}

/** While every claim stands in the newest version of its article, there is nothing to ask. */
function Places({ filter, facets }: FilterProps): ReactNode {
  const work = useWorkplace()
  const gaps = filter.places ?? []
  const isAsked = gaps.length > 0 || placeGaps.some((gap) => (facets?.places[gap] ?? 0) > 0)
  if (!isAsked) return null
  return (
    <Section title={places.filter}>
      <div>
        {placeGaps.map((gap) => (
          <Checkbox
            key={gap}
            isSelected={gaps.includes(gap)}
            onChange={() => {
              const next = placeGaps.filter((other) => gaps.includes(other) !== (other === gap))
              narrowClaims(work, { places: next.length === 0 ? undefined : next })
            }}
            end={facets?.places[gap]}
          >
            {places.filters[gap]}
          </Checkbox>
        ))}
      </div>
    </Section>
  )
}
