import { assertNever } from '../../shared/domain/result'
import { type ActionId, actionById } from '../../shared/ipc/actions'
import { attachSelection, findEvidence } from '../work/evidence-work'
import { noNews } from '../work/follow-up-work'
import { recordOutcome } from '../work/outcome-work'
import { showView } from '../work/place-work'
import { askAbout, type PredictionAsk } from '../work/prediction-list'
import {
  compareClaim,
  openPrediction,
  recordOutcomeOf,
  shownPrediction,
  stepPrediction,
} from '../work/prediction-work'
import type { Workplace } from '../work/session'

export type PredictionAction = Extract<
  ActionId,
  `prediction.${string}` | `outcome.${string}` | `evidence.${string}`
>

export const isPredictionAction = (id: ActionId): id is PredictionAction =>
  /^(prediction|outcome|evidence)\./.test(id)

const asks = {
  'evidence.outside': 'reference',
  'prediction.snooze': 'snooze',
  'prediction.interim': 'interim',
  'prediction.void': 'void',
  'prediction.reopen': 'reopen',
} as const satisfies Partial<Record<PredictionAction, PredictionAsk>>

/** Does something with the prediction that is shown. Asked for elsewhere, it shows the queue first. */
export async function runPredictionAction(id: PredictionAction, work: Workplace): Promise<void> {
  if (id === 'evidence.attach') return attachSelection(work)
  await comeToQueue(id, work)
  if (id === 'prediction.next') return stepPrediction(work, 1)
  if (id === 'prediction.previous') return stepPrediction(work, -1)
  const claimId = shownPrediction(work)
  if (!claimId) return
  switch (id) {
    case 'prediction.open':
      return openPrediction(work, claimId)
    case 'prediction.outcome':
      return recordOutcomeOf(work, claimId)
    case 'outcome.record':
      return recordOutcome(work)
    case 'prediction.evidence':
      return findEvidence(work)
    case 'prediction.noNews':
      return noNews(work)
    case 'prediction.compare':
      return compareClaim(work, claimId)
    case 'evidence.outside':
    case 'prediction.snooze':
    case 'prediction.interim':
    case 'prediction.void':
    case 'prediction.reopen':
      return askAbout(work, asks[id])
    default:
      return assertNever(id)
  }
}

/** From beside a text it acts on the prediction that is open there. */
async function comeToQueue(id: PredictionAction, work: Workplace): Promise<void> {
  const { view, open, claimId } = work.session.getState()
  if (actionById(id).where !== 'predictions') return
  work.session.setState({ isGathering: false })
  if (view === 'predictions') return
  const claim = open?.claims.find((candidate) => candidate.id === claimId)
  if (view === 'articles' && claim?.kind === 'prediction') work.session.setState({ predictionId: claim.id })
  await showView(work, 'predictions')
}
