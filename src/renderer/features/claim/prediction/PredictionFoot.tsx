import type { ReactNode } from 'react'
import type { PredictionView } from '../../../../shared/domain/queries/predictions'
import type { Day } from '../../../../shared/domain/time/day'
import { en } from '../../../../shared/strings/en'
import { Button } from '../../../ui/Button'
import { StandingMark } from '../../../ui/StandingMark'
import { useAsAt } from '../../../work/as-at'
import { inBackground } from '../../../work/in-background'
import { compareClaim, recordOutcomeOf } from '../../../work/prediction-work'
import { useWorkplace } from '../../../work/session'
import { standingWords } from '../../../work/standing-words'
import type { PredictionProps } from './When'

/** What comes next for a prediction, and how it stands. */
export function PredictionFoot({ claim, view }: PredictionProps): ReactNode {
  const work = useWorkplace()
  const asAt = useAsAt()
  return (
    <>
      <Button look="first" changes onPress={() => inBackground(() => recordOutcomeOf(work, claim.id))}>
        {en.outcome.record}
      </Button>
      <Button onPress={() => inBackground(() => compareClaim(work, claim.id))}>{en.outcome.compare}</Button>
      {view && (
        <span className="claim-standing">
          <StandingMark standing={view.standing}>{wordsOn(view, asAt)}</StandingMark>
        </span>
      )}
    </>
  )
}

/** Without a reading nothing could be due: that is said instead. */
const wordsOn = ({ claim, standing }: PredictionView, asAt: Day): string =>
  standing.track === 'undated' && !claim.chosenReadingId
    ? en.readings.noReading
    : standingWords(standing, asAt)
