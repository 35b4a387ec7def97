import { type ReactNode, useEffect, useMemo, useRef } from 'react'
import type { PlainSpan } from '../../../shared/domain/text/offsets'
import type { Ledger } from '../../../shared/domain/versions/ledger'
import { en } from '../../../shared/strings/en'
import type { PaintedClaim } from '../../dom/painted-claim'
import { announce } from '../../ui/LiveRegion'
import { Pane } from '../../ui/Pane'
import { ledgerDesk, type Placing } from '../../work/ledger-desk'
import { itemsOf, type LedgerItem, likelyStart } from '../../work/ledger-items'
import { selectForPlace } from '../../work/placing-work'
import { useSession, useWorkplace } from '../../work/session'
import { usePlacingText } from '../../work/use-placing-text'
import { ArticleText, type ArticleTextHandle, type ArticleTextWords } from './ArticleText'
import { leftOutWords } from './left-out-words'

/** The newest wording, in which a person shows a claim its place: read and selected exactly as in the reader. */
export function PlacingText(): ReactNode {
  const ledger = ledgerDesk.use((desk) => desk.ledger)
  const placing = ledgerDesk.use((desk) => desk.placing)
  const item = ledger && itemsOf(ledger).find(({ key }) => key === placing?.key)
  if (!ledger || !placing || !item) return <Pane title={en.ledger.placing.pane}>{null}</Pane>
  return <Text ledger={ledger} placing={placing} item={item} />
}

interface TextProps {
  readonly ledger: Ledger
  readonly placing: Placing
  readonly item: LedgerItem
}

function Text({ ledger, placing, item }: TextProps): ReactNode {
  const work = useWorkplace()
  const { article, version } = ledger
  const view = usePlacingText(article.id, version.id)
  const singleKeys = useSession(({ settings }) => settings.singleKeys)
  const text = useRef<ArticleTextHandle>(null)
  const start = likelyStart(ledger, item)
  const { parts } = placing
  const painted = useMemo(() => [...likelyPlaces(item), ...chosenParts(item, parts)], [item, parts])
  const words = useMemo<ArticleTextWords>(
    () => ({ ...en.reader.text, article: article.title, leftOut: leftOutWords }),
    [article.title],
  )
  const isThere = view !== null
  useEffect(() => {
    if (!isThere) return
    text.current?.reveal({ start, end: start + 1 })
    text.current?.focus()
    // The caret stands where one begins to read; nothing is selected.
    text.current?.setSelection(start, start)
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- once: what is decided meanwhile does not move the text
  }, [isThere])
  useEffect(() => {
    if (parts.length > 0) text.current?.clearSelection()
  }, [parts])
  return (
    <Pane
      title={en.ledger.placing.pane}
      head={<b>{en.ledger.version(version.seq)}</b>}
      end={<span className="hint num">{en.ledger.captured(version.capturedAt)}</span>}
      tone="page"
    >
      {view && (
        <ArticleText
          ref={text}
          rawText={view.version.rawText}
          blocks={view.version.blocks}
          masks={view.version.masks}
          language={view.article.language}
          claims={painted}
          words={words}
          onSelectionChange={(report) => selectForPlace(work, report?.fragments ?? [])}
          onOpenClaim={(id) => select(text.current, painted, id)}
          onChooseClaim={([id]) => select(text.current, painted, id)}
          onHoverClaim={() => undefined}
          onAnnounce={announce}
          singleKeys={singleKeys}
        />
      )}
    </Pane>
  )
}

/** A click on a place that may be meant, or Enter in it, selects its words. */
function select(
  text: ArticleTextHandle | null,
  painted: readonly PaintedClaim[],
  id: string | undefined,
): void {
  const span = painted.find((claim) => claim.id === id)?.fragments[0]
  if (span) text?.setSelection(span.start, span.end)
}

const kindOf = (item: LedgerItem): PaintedClaim['kind'] =>
  item.is === 'claim' ? item.entry.kind : 'prediction'

const likelyPlaces = (item: LedgerItem): PaintedClaim[] => {
  const { fragments, candidates } = item.entry.found ?? {}
  return (fragments ?? candidates ?? []).map(
    ({ start, end }): PaintedClaim => ({
      id: `likely ${start}-${end}`,
      kind: kindOf(item),
      state: 'doubt',
      fragments: [{ start, end }],
      markLabel: en.ledger.placing.likely,
      accessibleName: en.ledger.placing.likely,
    }),
  )
}

const chosenParts = (item: LedgerItem, parts: readonly PlainSpan[]): PaintedClaim[] =>
  parts.map(({ start, end }, at) => ({
    id: `part ${start}-${end}`,
    kind: kindOf(item),
    fragments: [{ start, end }],
    markLabel: en.ledger.placing.part(at + 1),
    accessibleName: en.ledger.placing.part(at + 1),
  }))
