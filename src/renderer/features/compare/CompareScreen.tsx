import { type ReactNode, useMemo } from 'react'
import { en } from '../../../shared/strings/en'
import { EmptyState } from '../../ui/EmptyState'
import { useFocusWhenLost } from '../../ui/use-focus-when-lost'
import { useAsAt } from '../../work/as-at'
import { useSession } from '../../work/session'
import { usePrediction } from '../../work/use-prediction'
import { CompareHead } from './CompareHead'
import { comparisonOf } from './comparison'
import { Notes } from './Notes'
import { OutcomeSide } from './OutcomeSide'
import { PredictionSide } from './PredictionSide'
import { TimeAndReadings } from './TimeAndReadings'
import { useCompareKeys } from './use-compare-keys'
import { useEvidenceStep } from './use-evidence-step'
import { Wording } from './Wording'
import './compare.css'
import './compare-print.css'

/** Prediction and outcome side by side, in their articles, with every reading and its slip. */
export function CompareScreen(): ReactNode {
  const predictionId = useSession((session) => session.predictionId)
  const asAt = useAsAt()
  const view = usePrediction(predictionId)
  const comparison = useMemo(() => view && comparisonOf(view, asAt), [view, asAt])
  const screen = useFocusWhenLost(view !== null)
  const step = useEvidenceStep(comparison)
  useCompareKeys(comparison)
  if (!comparison) {
    const words = predictionId === null ? en.compare.none : en.compare.loading
    return (
      <main ref={screen} className="compare" tabIndex={-1}>
        <EmptyState>{words}</EmptyState>
      </main>
    )
  }
  return (
    <main ref={screen} className="compare" tabIndex={-1} aria-label={en.compare.title}>
      <CompareHead comparison={comparison} />
      <div className="compare-sides">
        <PredictionSide comparison={comparison} />
        <OutcomeSide comparison={comparison} step={step} />
      </div>
      <Wording comparison={comparison} evidence={step.shown} />
      <div className="compare-low">
        <TimeAndReadings comparison={comparison} />
        <Notes comparison={comparison} />
      </div>
    </main>
  )
}
