import { Hash, Hourglass, Quote } from 'lucide-react'
import { type KeyboardEvent, type MouseEvent, useMemo, useState } from 'react'
import type { StackedMark } from '../../dom/mark-stack'
import type { PaintedClaim } from '../../dom/painted-claim'
import type { Point } from '../../dom/pointed-text'

export interface MarkWords {
  /** Names the list of marks: "Claims in the margin". */
  readonly marks: string
  /** "4 more claims on this line" */
  readonly moreMarks: (count: number) => string
}

interface ArticleTextMarksProps {
  readonly marks: readonly StackedMark[]
  readonly claims: readonly PaintedClaim[]
  readonly selectedClaimId: string | null | undefined
  readonly hoveredClaimId: string | null | undefined
  readonly words: MarkWords
  readonly onOpenClaim: (id: string) => void
  readonly onChooseClaim: (ids: readonly string[], point: Point) => void
  readonly onHoverClaim: (id: string | null) => void
}

const glyphs = { statistic: Hash, quote: Quote, prediction: Hourglass } as const

/**
 * The marks right of the column: the claims as buttons in reading order, which is how a screen reader meets the
 * highlights. One stop for Tab; the arrows go from mark to mark.
 */
export function ArticleTextMarks(props: ArticleTextMarksProps) {
  const { marks, claims, selectedClaimId, words } = props
  const byId = useMemo(() => new Map(claims.map((claim) => [claim.id, claim])), [claims])
  const [stop, setStop] = useState<string | null>(null)
  const keys = marks.map(keyOf)
  const current = [stop, selectedClaimId].find((key) => key && keys.includes(key)) ?? keys[0]
  if (marks.length === 0) return null
  return (
    <ol className="article-text-marks" aria-label={words.marks}>
      {marks.map((mark, i) => {
        const key = keyOf(mark)
        const shared = {
          tabIndex: key === current ? 0 : -1,
          onFocus: () => setStop(key),
          onKeyDown: goToNeighbour,
        }
        const claim = byId.get(mark.ids[0] ?? '')
        return (
          <li key={key} style={{ top: mark.top, '--column': mark.column } as object} value={i + 1}>
            {mark.isMore || !claim ? (
              <MoreButton {...shared} mark={mark} words={words} onChoose={props.onChooseClaim} />
            ) : (
              <MarkButton {...shared} {...props} claim={claim} />
            )}
          </li>
        )
      })}
    </ol>
  )
}

const keyOf = ({ ids, isMore }: StackedMark): string => (isMore ? `more-${ids[0]}` : (ids[0] ?? ''))

interface StopProps {
  readonly tabIndex: number
  readonly onFocus: () => void
  readonly onKeyDown: (event: KeyboardEvent<HTMLButtonElement>) => void
}

function MarkButton({
  claim,
  ...props
}: ArticleTextMarksProps & StopProps & { readonly claim: PaintedClaim }) {
  const Glyph = glyphs[claim.kind]
  return (
    <button
      type="button"
      className="article-text-mark"
      data-kind={claim.kind}
      data-state={claim.state}
      data-hovered={claim.id === props.hoveredClaimId || undefined}
      aria-current={claim.id === props.selectedClaimId ? 'true' : undefined}
      aria-label={claim.accessibleName}
      title={claim.accessibleName}
      tabIndex={props.tabIndex}
      onFocus={props.onFocus}
      onKeyDown={props.onKeyDown}
      onClick={() => props.onOpenClaim(claim.id)}
      onPointerEnter={() => props.onHoverClaim(claim.id)}
      onPointerLeave={() => props.onHoverClaim(null)}
    >
      <Glyph size={14} strokeWidth={2} aria-hidden="true" />
      <span className="article-text-mark-words">{claim.markLabel}</span>
      {claim.markEnd && <span className="article-text-mark-end">· {claim.markEnd}</span>}
    </button>
  )
}

interface MoreButtonProps extends StopProps {
  readonly mark: StackedMark
  readonly words: MarkWords
  readonly onChoose: (ids: readonly string[], point: Point) => void
}

function MoreButton({ mark, words, onChoose, ...stop }: MoreButtonProps) {
  const choose = (event: MouseEvent<HTMLButtonElement>) => {
    const { left, bottom } = event.currentTarget.getBoundingClientRect()
    onChoose(mark.ids, { x: left, y: bottom })
  }
  const label = words.moreMarks(mark.ids.length)
  return (
    <button
      type="button"
      className="article-text-mark"
      data-more
      aria-label={label}
      title={label}
      onClick={choose}
      {...stop}
    >
      {`+${mark.ids.length}`}
    </button>
  )
}

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }

function goToNeighbour(event: KeyboardEvent<HTMLButtonElement>): void {
  const all = [...(event.currentTarget.closest('ol')?.querySelectorAll('button') ?? [])]
  const at = all.indexOf(event.currentTarget)
  const step = steps[event.key]
  const to = event.key === 'Home' ? 0 : event.key === 'End' ? all.length - 1 : step ? at + step : null
  if (to === null || event.ctrlKey || event.altKey || event.metaKey) return
  event.preventDefault()
  all[to]?.focus()
}
