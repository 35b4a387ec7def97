import { Ban, BellOff, CircleDashed, Clock, ClockAlert, type LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import type { Standing, Track } from '../../../shared/domain/predictions/standing-schema'
import { OutcomeLabel } from '../../ui/OutcomeLabel'

const glyphs: Readonly<Record<Track, LucideIcon>> = {
  overdue: ClockAlert,
  due: Clock,
  soon: CircleDashed,
  open: CircleDashed,
  undated: CircleDashed,
  snoozed: BellOff,
  resolved: CircleDashed,
  void: Ban,
}

interface StandingMarkProps {
  readonly standing: Standing
  /** "4 months overdue" */
  readonly children: string
}

/** How a prediction stands: glyph, words and colour. */
export function StandingMark({ standing, children }: StandingMarkProps): ReactNode {
  const { track, label } = standing
  if (track === 'resolved' && label) return <OutcomeLabel label={label}>{children}</OutcomeLabel>
  const Glyph = glyphs[track]
  return (
    <span className={`standing-mark standing-mark-${track}`}>
      <Glyph className="ui-small" aria-hidden />
      {children}
    </span>
  )
}
