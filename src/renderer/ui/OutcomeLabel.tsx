import {
  CheckCheck,
  CircleCheck,
  CircleQuestionMark,
  CircleSlash2,
  CircleX,
  type LucideIcon,
} from 'lucide-react'
import type { ReactNode } from 'react'
import type { Label } from '../../shared/domain/predictions/outcome'
import './OutcomeLabel.css'

const glyphs: Readonly<Record<Label, LucideIcon>> = {
  came_true: CircleCheck,
  came_true_late: CheckCheck,
  partly: CircleSlash2,
  did_not: CircleX,
  ambiguous: CircleQuestionMark,
  annulled: CircleQuestionMark,
  unresolvable: CircleQuestionMark,
}

export type OutcomeLabelProps = {
  label: Label
  /** The word for it. */
  children: string
  big?: boolean
}

/** What became of a prediction: glyph and word in the colour of the outcome. */
export function OutcomeLabel({ label, children, big = false }: OutcomeLabelProps): ReactNode {
  const Glyph = glyphs[label]
  return (
    <span className={`ui-outcome ui-outcome-${label}${big ? ' ui-outcome-big' : ''}`}>
      <Glyph className={big ? undefined : 'ui-small'} aria-hidden />
      {children}
    </span>
  )
}
