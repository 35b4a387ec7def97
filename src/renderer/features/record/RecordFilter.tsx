import { type ReactNode, useMemo, useState } from 'react'
import type { ClaimFacets } from '../../../shared/domain/queries/claim-facets'
import type { ClaimFilter } from '../../../shared/domain/queries/claim-filter'
import { conditionsInWords } from '../../../shared/strings/claim-conditions'
import { en } from '../../../shared/strings/en'
import { Button } from '../../ui/Button'
import { MenuButton } from '../../ui/Menu'
import { Tag } from '../../ui/Tag'
import { tell } from '../../work/library-work'
import { useSavedFilters } from '../../work/narrowing'
import { narrowRecord, setRecordFilter } from '../../work/record-work'
import { useWorkplace } from '../../work/session'
import { chosenName, speakerKey, speakerWithKey } from '../../work/speakers'
import { useArticleTitle } from '../../work/use-article-title'
import { useFoundArticles } from '../../work/use-found-articles'
import { AsAtField } from './AsAtField'
import { NarrowBy, SHOWN } from './NarrowBy'
import { partName } from './parts'

interface FilterProps {
  readonly filter: ClaimFilter
  /** Null until they have come. */
  readonly facets: ClaimFacets | null
}

/** As on which day, and whose predictions of which subject: what the record counts. */
export function RecordFilter({ filter, facets }: FilterProps): ReactNode {
  const work = useWorkplace()
  const { speakers = [], tags = [] } = facets ?? {}
  return (
    <div className="record-filter" {...{ [partName]: 'filter' }}>
      <AsAtField />
      <NarrowBy
        label={en.record.speaker}
        anything={en.record.anyone}
        values={speakers.map((speaker) => ({ ...speaker, key: speakerKey(speaker) }))}
        chosen={chosenName(filter, speakers) ?? ''}
        onChoose={(key) => narrowRecord(work, speakerWithKey(key))}
      />
      <NarrowBy
        label={en.record.tag}
        anything={en.record.anyTag}
        values={tags.map(({ tag, claims }) => ({ key: tag, name: tag, claims }))}
        chosen={filter.tag ?? ''}
        onChoose={(tag) => narrowRecord(work, { tag })}
      />
      <NarrowByArticle articleId={filter.articleId} />
      <SavedFilters />
      {Object.keys(filter).length > 0 && (
        <Button look="link" onPress={() => setRecordFilter(work, {})}>
          {en.record.clear}
        </Button>
      )}
      <OtherConditions filter={filter} />
    </div>
  )
}

/** The library may hold thousands: it is asked for those that have what is typed in their titles. */
function NarrowByArticle({ articleId }: { readonly articleId: string | undefined }): ReactNode {
  const work = useWorkplace()
  const [words, setWords] = useState('')
  const sought = useMemo(() => ({ words, withKind: 'prediction' as const }), [words])
  const found = useFoundArticles(sought, SHOWN)
  return (
    <NarrowBy
      label={en.record.article}
      anything={en.record.anyArticle}
      values={found.map(({ id, title, counts }) => ({ key: id, name: title, claims: counts.prediction }))}
      chosen={useArticleTitle(articleId) ?? ''}
      onChoose={(id) => narrowRecord(work, { articleId: id })}
      onSeek={setWords}
    />
  )
}

/** The filters that were saved in the claims view narrow the record as well. */
function SavedFilters(): ReactNode {
  const work = useWorkplace()
  const saved = useSavedFilters()
  return (
    <MenuButton
      label={en.record.savedFilters}
      items={
        saved.length > 0
          ? saved.map(({ id, name }) => ({ id, title: name }))
          : [{ id: 'none', title: en.record.noSavedFilters, isDisabled: true }]
      }
      onAction={(id) => {
        const chosen = saved.find((one) => one.id === id)
        if (!chosen) return
        setRecordFilter(work, chosen.filter)
        tell(work, en.savedFilters.used(chosen.name))
      }}
    />
  )
}

/** Conditions that have a field of their own stand there; the others come with a saved filter. */
const withFields = new Set<keyof ClaimFilter>(['speakerId', 'speakerAs', 'tag', 'articleId'])

function OtherConditions({ filter }: Pick<FilterProps, 'filter'>): ReactNode {
  const work = useWorkplace()
  const others = conditionsInWords(filter, {}).filter(
    ({ names }) => !names.some((name) => withFields.has(name)),
  )
  if (others.length === 0) return null
  return (
    <ul className="record-conditions" aria-label={en.claims.inForce}>
      {others.map(({ words, names }) => (
        <li key={words}>
          <Tag
            removeLabel={en.claims.remove(words)}
            onRemove={() => narrowRecord(work, Object.fromEntries(names.map((name) => [name, undefined])))}
          >
            {words}
          </Tag>
        </li>
      ))}
    </ul>
  )
}
