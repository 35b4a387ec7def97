import type { ReactNode } from 'react'
import { en } from '../../../../shared/strings/en'
import { Button } from '../../../ui/Button'
import { inBackground } from '../../../work/in-background'
import { compareClaim, recordOutcomeOf } from '../../../work/prediction-work'
import { useWorkplace } from '../../../work/session'
import { StandingMark } from './StandingMark'
import type { PredictionProps } from './When'

/** What comes next for a prediction, and how it stands. */
export function PredictionFoot({ claim, view }: PredictionProps): ReactNode {
  const work = useWorkplace()
  return (
    <>
      <Button look="first" onPress={() => inBackground(() => recordOutcomeOf(work, claim.id))}>
        {en.readings.record}
      </Button>
      <Button onPress={() => inBackground(() => compareClaim(work, claim.id))}>{en.readings.compare}</Button>
      {view && <StandingMark standing={view.standing} hasReading={Boolean(view.claim.chosenReadingId)} />}
    </>
  )
}
