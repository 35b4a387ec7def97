import { type CSSProperties, type KeyboardEvent, type MouseEvent, memo, useMemo, useState } from 'react'
import type { StackedMark } from '../../dom/mark-stack'
import type { PaintedClaim } from '../../dom/painted-claim'
import type { Point } from '../../dom/pointed-text'
import { KindGlyph } from '../../ui/Kind'
import { useLatest } from '../../ui/use-latest'

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

/**
 * The marks right of the column: the claims as buttons in reading order, which is how a screen reader meets the
 * highlights. One stop for Tab; the arrows go from mark to mark.
 */
export function ArticleTextMarks(props: ArticleTextMarksProps) {
  const { marks, claims, selectedClaimId, hoveredClaimId, words } = props
  const byId = useMemo(() => new Map(claims.map((claim) => [claim.id, claim])), [claims])
  const [stop, setStop] = useState<string | null>(null)
  const acts = useMarkActs(props, setStop)
  const keys = marks.map(keyOf)
  const current = [stop, selectedClaimId].find((key) => key && keys.includes(key)) ?? keys[0]
  if (marks.length === 0) return null
  return (
    <ol className="article-text-marks" aria-label={words.marks}>
      {marks.map((mark) => {
        const key = keyOf(mark)
        const shared = { top: mark.top, column: mark.column, isStop: key === current, acts }
        const claim = byId.get(mark.ids[0] ?? '')
        if (mark.isMore || !claim)
          return (
            <MoreMark key={key} {...shared} id={key} mark={mark} label={words.moreMarks(mark.ids.length)} />
          )
        return (
          <ClaimMark
            key={key}
            {...shared}
            id={claim.id}
            kind={claim.kind}
            state={claim.state}
            label={claim.markLabel}
            end={claim.markEnd}
            name={claim.accessibleName}
            isHovered={claim.id === hoveredClaimId}
            isSelected={claim.id === selectedClaimId}
          />
        )
      })}
    </ol>
  )
}

const keyOf = ({ ids, isMore }: StackedMark): string => (isMore ? `more-${ids[0]}` : (ids[0] ?? ''))

/** What marks do. The object stays the same, so that only the marks that change are rendered anew. */
interface MarkActs {
  readonly stopAt: (key: string) => void
  readonly open: (id: string) => void
  readonly choose: ArticleTextMarksProps['onChooseClaim']
  readonly hover: (id: string | null) => void
}

function useMarkActs(props: ArticleTextMarksProps, stopAt: (key: string) => void): MarkActs {
  const latest = useLatest(props)
  return useMemo(
    () => ({
      stopAt,
      open: (id) => latest.current.onOpenClaim(id),
      choose: (ids, point) => latest.current.onChooseClaim(ids, point),
      hover: (id) => latest.current.onHoverClaim(id),
    }),
    [stopAt, latest],
  )
}

interface MarkProps {
  readonly id: string
  readonly top: number
  readonly column: number
  readonly isStop: boolean
  readonly acts: MarkActs
}

interface ClaimMarkProps extends MarkProps {
  readonly kind: PaintedClaim['kind']
  readonly state: PaintedClaim['state']
  readonly label: string
  readonly end: string | undefined
  readonly name: string
  readonly isHovered: boolean
  readonly isSelected: boolean
}

/** Takes plain words and numbers: told the same ones again, it is not rendered again. */
const ClaimMark = memo(function ClaimMark({ id, kind, acts, name, ...mark }: ClaimMarkProps) {
  return (
    <li style={placeOf(mark)}>
      <button
        type="button"
        className="article-text-mark"
        data-kind={kind}
        data-state={mark.state}
        data-hovered={mark.isHovered || undefined}
        aria-current={mark.isSelected ? 'true' : undefined}
        aria-label={name}
        title={name}
        tabIndex={mark.isStop ? 0 : -1}
        onFocus={() => acts.stopAt(id)}
        onKeyDown={goToNeighbour}
        onClick={() => acts.open(id)}
        onPointerEnter={() => acts.hover(id)}
        onPointerLeave={() => acts.hover(null)}
      >
        <KindGlyph kind={kind} />
        <span className="article-text-mark-words">{mark.label}</span>
        {mark.end && <span className="article-text-mark-end">· {mark.end}</span>}
      </button>
    </li>
  )
})

interface MoreMarkProps extends MarkProps {
  readonly mark: StackedMark
  readonly label: string
}

function MoreMark({ id, mark, label, isStop, acts }: MoreMarkProps) {
  const choose = (event: MouseEvent<HTMLButtonElement>) => {
    const { left, bottom } = event.currentTarget.getBoundingClientRect()
    acts.choose(mark.ids, { x: left, y: bottom })
  }
  return (
    <li style={placeOf(mark)}>
      <button
        type="button"
        className="article-text-mark"
        data-more
        aria-label={label}
        title={label}
        tabIndex={isStop ? 0 : -1}
        onFocus={() => acts.stopAt(id)}
        onKeyDown={goToNeighbour}
        onClick={choose}
      >
        {`+${mark.ids.length}`}
      </button>
    </li>
  )
}

const placeOf = ({ top, column }: Pick<MarkProps, 'top' | 'column'>) =>
  ({ top, '--column': column }) as CSSProperties

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
