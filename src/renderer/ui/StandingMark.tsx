import { Ban, BellOff, CircleDashed, Clock, ClockAlert, type LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import type { Standing, Track } from '../../shared/domain/predictions/standing-schema'
import { OutcomeLabel } from './OutcomeLabel'
import './StandingMark.css'

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

export type StandingMarkProps = {
  standing: Pick<Standing, 'track' | 'label'>
  /** "4 months overdue" */
  children: string
}

/** How a prediction stands: glyph, words and colour. */
export function StandingMark({ standing, children }: StandingMarkProps): ReactNode {
  const { track, label } = standing
  if (track === 'resolved' && label) return <OutcomeLabel label={label}>{children}</OutcomeLabel>
  const Glyph = glyphs[track]
  return (
    <span className={`ui-standing ui-standing-${track}`}>
      <Glyph className="ui-small" aria-hidden />
      {children}
    </span>
  )
}
