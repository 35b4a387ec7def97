import {
  ArrowDownUp,
  CircleQuestionMark,
  Equal,
  type LucideIcon,
  PencilLine,
  TextCursor,
  Unlink,
} from 'lucide-react'
import type { ReactNode } from 'react'
import type { DecidedState } from '../../../shared/domain/versions/claim-place'
import type { FoundState } from '../../../shared/domain/versions/places-in'

const glyphs: Readonly<Record<FoundState | DecidedState, LucideIcon>> = {
  exact: Equal,
  moved: ArrowDownUp,
  changed: PencilLine,
  ambiguous: CircleQuestionMark,
  lost: Unlink,
  by_hand: TextCursor,
}

interface PlaceMarkProps {
  readonly state: FoundState | DecidedState
  /** "Wording changed" */
  readonly children: string
}

/** What became of a passage: glyph and words; in amber or red where something is not right. */
export function PlaceMark({ state, children }: PlaceMarkProps): ReactNode {
  const Glyph = glyphs[state]
  return (
    <span className={`place-mark place-mark-${state}`}>
      <Glyph className="ui-small" aria-hidden />
      {children}
    </span>
  )
}
