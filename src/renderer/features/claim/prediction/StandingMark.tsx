import type { ReactNode } from 'react'
import type { Standing } from '../../../../shared/domain/predictions/standing-schema'
import type { DueGroup } from '../../../../shared/domain/queries/due-groups'
import { en } from '../../../../shared/strings/en'
import { DueMark } from '../../../ui/DueMark'
import { OutcomeLabel } from '../../../ui/OutcomeLabel'
import { useAsAt } from '../../../work/as-at'
import { standingWords } from '../../../work/standing-words'

/** How a prediction stands on the day of looking: glyph, word and colour. */
export function StandingMark(props: {
  readonly standing: Standing
  readonly hasReading: boolean
}): ReactNode {
  const { standing, hasReading } = props
  const { track, label } = standing
  const asAt = useAsAt()
  const isUndecided = track === 'undated' && !hasReading
  const words = isUndecided ? en.readings.noReading : standingWords(standing, asAt)
  return (
    <span className="claim-standing">
      {track === 'resolved' && label ? (
        <OutcomeLabel label={label}>{words}</OutcomeLabel>
      ) : (
        <DueMark group={groupOf(standing)}>{words}</DueMark>
      )}
    </span>
  )
}

function groupOf({ track }: Standing): DueGroup {
  if (track === 'overdue' || track === 'undated') return track
  return track === 'due' || track === 'soon' ? 'soon' : 'later'
}
