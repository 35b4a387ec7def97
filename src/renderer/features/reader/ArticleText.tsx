import { type Ref, useImperativeHandle, useRef, useState } from 'react'
import type { PlainSpan } from '../../../shared/domain/text/offsets'
import type { Edge } from '../../dom/caret-keys'
import type { StackedMark } from '../../dom/mark-stack'
import type { PaintedClaim } from '../../dom/painted-claim'
import type { Point } from '../../dom/pointed-text'
import type { SelectionReport, SpokenWords } from '../../dom/reader-listeners'
import type { ReadingUnit } from '../../dom/reading-units'
import { isLongText, type ReaderText } from '../../dom/shown-text'
import { ArticleTextColumn } from './ArticleTextColumn'
import { ArticleTextMarks, type MarkWords } from './ArticleTextMarks'
import { useReadingSurface, useSameText } from './article-text-surface'
import './article-text.css'

export interface ArticleTextWords extends SpokenWords, MarkWords {
  /** Names the text for a screen reader: its headline, say. */
  readonly article: string
  /** "Left out: cookie notice" */
  readonly leftOut: (reason: string) => string
}

export interface ArticleTextHandle {
  focus(): void
  /** Scrolls a claim or a raw span into view. */
  reveal(target: string | PlainSpan): void
  setSelection(start: number, end: number): void
  clearSelection(): void
  selectionFragments(): readonly PlainSpan[]
  /** Selects the word, sentence or paragraph at the caret; again, takes in the next. */
  selectUnit(unit: ReadingUnit): void
  /** Makes one edge of the selection the one that the arrow keys move. False if nothing is selected. */
  focusEdge(edge: Edge): boolean
}

export interface ArticleTextProps extends ReaderText {
  readonly claims: readonly PaintedClaim[]
  readonly selectedClaimId?: string | null | undefined
  readonly hoveredClaimId?: string | null | undefined
  /** Set under the headline. Ours, not the article's: it cannot be selected. */
  readonly byline?: string | undefined
  readonly words: ArticleTextWords
  /** W, S, P, [ and ] act in the text. Default true. */
  readonly singleKeys?: boolean | undefined
  readonly onSelectionChange: (selection: SelectionReport | null) => void
  readonly onOpenClaim: (id: string) => void
  /** Several claims on one spot, innermost first; the point is in window coordinates. */
  readonly onChooseClaim: (ids: readonly string[], point: Point) => void
  readonly onHoverClaim: (id: string | null) => void
  /** The claims that hold the caret, innermost first, whenever they change. */
  readonly onCaretClaims?: ((ids: readonly string[]) => void) | undefined
  readonly onAnnounce?: ((text: string) => void) | undefined
  /** If given, the places of masks are buttons. */
  readonly onOpenMask?: ((mask: ReaderText['masks'][number]) => void) | undefined
  readonly ref?: Ref<ArticleTextHandle> | undefined
}

/** The text of an article: read, selected, highlighted, with marks in the margin. It fills its parent and scrolls itself. */
export function ArticleText({ ref, ...props }: ArticleTextProps) {
  const { language, claims, words } = props
  const source = useSameText(props)
  const { rawText, blocks, masks } = source
  const scroller = useRef<HTMLDivElement>(null)
  const frame = useRef<HTMLDivElement>(null)
  const text = useRef<HTMLElement>(null)
  const layer = useRef<HTMLDivElement>(null)
  const [marks, setMarks] = useState<readonly StackedMark[]>([])
  const surface = useReadingSurface({ scroller, frame, words: text, layer }, source, props, setMarks)

  useImperativeHandle(
    ref,
    () => ({
      focus: () => surface.current?.focus(),
      reveal: (target) => surface.current?.reveal(target),
      setSelection: (start, end) => surface.current?.select(start, end),
      clearSelection: () => surface.current?.clearSelection(),
      selectionFragments: () => surface.current?.selectionFragments() ?? [],
      selectUnit: (unit) => surface.current?.selectUnit(unit),
      focusEdge: (edge) => surface.current?.focusEdge(edge) ?? false,
    }),
    [surface],
  )

  return (
    <div className="article-text" ref={scroller}>
      <div className="article-text-page">
        <div className="article-text-frame" ref={frame}>
          <article
            ref={text}
            className="article-text-words"
            lang={language || undefined}
            aria-label={words.article}
            // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- the text has a caret, so it takes the focus
            tabIndex={0}
            data-long={isLongText(rawText) || undefined}
          >
            <ArticleTextColumn
              rawText={rawText}
              blocks={blocks}
              masks={masks}
              byline={props.byline}
              leftOut={words.leftOut}
              onOpenMask={props.onOpenMask}
            />
          </article>
          <div className="article-text-layer" ref={layer} aria-hidden="true" />
        </div>
        <ArticleTextMarks
          marks={marks}
          claims={claims}
          selectedClaimId={props.selectedClaimId}
          hoveredClaimId={props.hoveredClaimId}
          words={words}
          onOpenClaim={props.onOpenClaim}
          onChooseClaim={props.onChooseClaim}
          onHoverClaim={props.onHoverClaim}
        />
      </div>
    </div>
  )
}
