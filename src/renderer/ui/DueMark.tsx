import { CircleDashed, Clock, ClockAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import type { DueGroup } from '../../shared/domain/queries/due-groups'
import './DueMark.css'

const glyphs = { overdue: ClockAlert, soon: Clock, later: CircleDashed, undated: CircleDashed } as const

export type DueMarkProps = {
  group: DueGroup
  /** How far the date is: "4 months overdue". */
  children: string
}

/** How a due date stands: glyph and word in the colour of the outcome. */
export function DueMark({ group, children }: DueMarkProps): ReactNode {
  const Glyph = glyphs[group]
  return (
    <span className={`ui-due ui-due-${group}`}>
      <Glyph className="ui-small" aria-hidden />
      {children}
    </span>
  )
}
