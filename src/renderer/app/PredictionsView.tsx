import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import { type ActionId, actionById } from '../../shared/ipc/actions'
import { en } from '../../shared/strings/en'
import { AttachBar } from '../features/predictions/AttachBar'
import { EvidenceFinder } from '../features/predictions/EvidenceFinder'
import { PredictionPane } from '../features/predictions/PredictionPane'
import { QueuePane } from '../features/predictions/QueuePane'
import { type ReaderHandle, ReaderPane } from '../features/reader/ReaderPane'
import { EmptyState } from '../ui/EmptyState'
import { Pane } from '../ui/Pane'
import type { SideWidths } from '../ui/pane-widths'
import { SplitPanes } from '../ui/SplitPanes'
import { finder, leaveFinder } from '../work/evidence-work'
import { useSession, useWorkplace } from '../work/session'
import { matchesKeys } from './keys'

type Run = (id: ActionId) => void

const [RECORD = ''] = actionById('outcome.record').keys

/** The form needs more room than the claim beside a text does. */
const queueLimits = { library: { min: 240, max: 400 }, inspector: { min: 420, max: 760 } }
const finderLimits = { library: { min: 240, max: 420 }, inspector: { min: 380, max: 620 } }

/** A queue and a prediction side by side; while evidence is looked for, the library in the place of the queue. */
export function PredictionsView({ run }: { readonly run: Run }): ReactNode {
  const work = useWorkplace()
  const isGathering = useSession((session) => session.isGathering)
  const pane = useSession((session) => session.pane)
  const [queueWidths, setQueueWidths] = useState<Partial<SideWidths>>({})
  const [finderWidths, setFinderWidths] = useState<Partial<SideWidths>>({})
  const isNarrow = useIsNarrow()
  const usual = isGathering
    ? { library: isNarrow ? 260 : 320, inspector: isNarrow ? 420 : 480 }
    : { inspector: isNarrow ? 552 : 608 }
  const leave = (event: KeyboardEvent) => {
    if (!isGathering || event.key !== 'Escape' || event.defaultPrevented || !isInside(event)) return
    event.preventDefault()
    leaveFinder(work)
  }
  // A button that has the focus would take it for its own Enter.
  const record = (event: KeyboardEvent) => {
    if (isGathering || !isInside(event) || !matchesKeys(event.nativeEvent, RECORD)) return
    event.preventDefault()
    event.stopPropagation()
    run('outcome.record')
  }
  return (
    // Escape goes back from anywhere in it; the button over the article is its operable twin.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div className="predictions-view" onKeyDown={leave} onKeyDownCapture={record}>
      <SplitPanes
        library={isGathering ? <EvidenceFinder /> : null}
        article={isGathering ? <GatheringArticle /> : <QueuePane run={run} />}
        inspector={<PredictionPane run={run} />}
        active={pane}
        onActiveChange={(active) => work.session.setState({ pane: active })}
        widths={{ ...usual, ...(isGathering ? finderWidths : queueWidths) }}
        onWidthsChange={isGathering ? setFinderWidths : setQueueWidths}
        limits={isGathering ? finderLimits : queueLimits}
        labels={en.predictions.panes}
      />
    </div>
  )
}

/** A dialog of the pane bubbles here through its portal, though it lies elsewhere: its Escape is its own. */
const isInside = ({ currentTarget, target }: KeyboardEvent) => currentTarget.contains(target as Node)

/** The article of a hit, with the passage selected. */
function GatheringArticle(): ReactNode {
  const open = useSession((session) => session.open)
  const hit = finder.use((state) => state.hit)
  const reader = useRef<ReaderHandle>(null)
  const isThere = open !== null && hit !== null
  useEffect(() => {
    if (!hit || open?.article.id !== hit.articleId) return
    const { start, end } = hit
    reader.current?.reveal({ start, end })
    reader.current?.focus()
    reader.current?.setSelection(start, end)
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- a change of the open article is no reason to select again
  }, [hit])
  return (
    <div className="gathering-article">
      <AttachBar />
      {isThere ? (
        <ReaderPane key={open.article.id} ref={reader} open={open} />
      ) : (
        <Pane title={en.evidence.article} tone="page">
          <EmptyState>{en.evidence.noneOpen}</EmptyState>
        </Pane>
      )}
    </div>
  )
}

const NARROW = '(max-width: 1320px)'

function useIsNarrow(): boolean {
  const [isNarrow, setNarrow] = useState(() => window.matchMedia?.(NARROW).matches ?? false)
  useEffect(() => {
    const query = window.matchMedia?.(NARROW)
    const follow = () => setNarrow(query.matches)
    query?.addEventListener('change', follow)
    return () => query?.removeEventListener('change', follow)
  }, [])
  return isNarrow
}
