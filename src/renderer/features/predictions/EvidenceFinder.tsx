import { type ReactNode, useEffect, useRef, useState } from 'react'
import type { PassageHit } from '../../../shared/domain/queries/predictions'
import { en } from '../../../shared/strings/en'
import { Button } from '../../ui/Button'
import { EmptyState } from '../../ui/EmptyState'
import { Pane } from '../../ui/Pane'
import { SearchField } from '../../ui/SearchField'
import { VirtualList } from '../../ui/VirtualList'
import { finder, openHit } from '../../work/evidence-work'
import { inBackground } from '../../work/in-background'
import { outcomeDrafts } from '../../work/outcome-work'
import { useWorkplace } from '../../work/session'
import { useHits } from './use-hits'
import './evidence-finder.css'

const ROW_HEIGHT = 84

/** Looks for passages of the library that say what became of the prediction. */
export function EvidenceFinder(): ReactNode {
  const work = useWorkplace()
  const pane = useRef<HTMLElement>(null)
  const words = finder.use((state) => state.words)
  const read = finder.use((state) => state.hit)
  const [chosen, setChosen] = useState<string | null>(null)
  const { hits, answers } = useHits(words)
  useEffect(() => pane.current?.querySelector('input')?.focus(), [])
  const open = (key: string) => {
    setChosen(key)
    const hit = hits.find((candidate) => keyOf(candidate) === key)
    if (hit) inBackground(() => openHit(work, hit))
  }
  return (
    <Pane
      ref={pane}
      title={en.evidence.finder}
      count={answers ? en.evidence.passages(hits.length) : undefined}
    >
      <div className="finder">
        <div className="finder-search">
          <SearchField
            label={en.evidence.search}
            placeholder={en.evidence.search}
            value={words}
            onChange={(to) => finder.of(work).setState({ words: to })}
            onSubmit={() => pane.current?.querySelector<HTMLElement>('[role="listbox"]')?.focus()}
            clearLabel={en.claims.clearSearch}
            forList
          />
        </div>
        {hits.length === 0 ? (
          <NoHits isAsked={answers !== ''} />
        ) : (
          <VirtualList
            label={en.evidence.hits}
            rows={hits}
            rowKey={keyOf}
            rowText={({ words: sentence }) => sentence}
            renderRow={(hit) => <HitLine hit={hit} />}
            rowHeight={ROW_HEIGHT}
            selectedKey={read ? chosen : null}
            onSelect={open}
            empty={null}
          />
        )}
      </div>
    </Pane>
  )
}

const keyOf = ({ articleId, start }: PassageHit): string => `${articleId} ${start}`

function HitLine({ hit }: { readonly hit: PassageHit }): ReactNode {
  const { title, publisherName, published, words } = hit
  return (
    <span className="hit">
      <span className="hit-title">{title}</span>
      <span className="meta num">
        {publisherName ?? en.articles.noPublisher}
        {published ? ` · ${en.dates.edtf(published.edtf)}` : ''}
      </span>
      <span className="hit-words theirs">{words}</span>
    </span>
  )
}

/** Before anything is typed, the speaker is a good place to begin. */
function NoHits({ isAsked }: { readonly isAsked: boolean }): ReactNode {
  const work = useWorkplace()
  const speaker = outcomeDrafts.use((state) => state.shown?.claim.speakerAs)
  if (isAsked) return <EmptyState>{en.evidence.noHits}</EmptyState>
  return (
    <EmptyState
      action={
        speaker && (
          <Button onPress={() => finder.of(work).setState({ words: speaker })}>
            {en.evidence.lookFor(speaker)}
          </Button>
        )
      }
    >
      {en.evidence.typeWords}
    </EmptyState>
  )
}
