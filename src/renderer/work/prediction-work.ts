import type { Claim } from '../../shared/domain/claim'
import type { PredictionView } from '../../shared/domain/queries/predictions'
import type { Day } from '../../shared/domain/time/day'
import { en } from '../../shared/strings/en'
import { inTurn } from './claim-turns'
import { saveDrafts } from './drafts'
import { tell } from './library-work'
import { openClaim } from './list-work'
import { predictionList } from './prediction-list'
import type { Workplace } from './session'
import { dayAt } from './today'

/** The day as on which predictions are looked at: the one asked for, else today. */
export const asAtOf = ({ session, now }: Workplace): Day => session.getState().asAt ?? dayAt(now())

/** Shows a prediction in the queue, with what is known of it beside. */
export async function showPrediction({ session }: Workplace, claimId: string): Promise<void> {
  await saveDrafts()
  session.setState({ view: 'predictions', predictionId: claimId, isGathering: false, pane: 'article' })
}

/** Shows a prediction, and puts the focus into the form that asks what happened. */
export async function recordOutcomeOf(work: Workplace, claimId: string): Promise<void> {
  await showPrediction(work, claimId)
  // Where not both fit, the form comes to the front.
  work.session.setState({ pane: 'inspector' })
  predictionList.of(work).setState({ focus: 'form' })
}

/** Puts a prediction and what became of it side by side. */
export async function compareClaim({ session }: Workplace, claimId: string): Promise<void> {
  await saveDrafts()
  session.setState({ view: 'compare', predictionId: claimId })
}

/** Opens the article of a prediction at its words. */
export async function openPrediction(work: Workplace, claimId: string): Promise<void> {
  const view = await readPrediction(work, claimId)
  if (view) await openClaim(work, view.article.id, claimId)
}

/** Selects the next prediction of the queue, or the one before. At the ends it stays. */
export function stepPrediction(work: Workplace, step: 1 | -1): void {
  const { order } = predictionList.of(work).getState()
  const at = order.indexOf(work.session.getState().predictionId ?? '')
  const next = at < 0 ? order[0] : order[at + step]
  if (next) choosePrediction(work, next)
}

/** Goes on to the next prediction when one is done with; at the end of the queue, to the one before. */
export function goOnFrom(work: Workplace, claimId: string): void {
  const { order } = predictionList.of(work).getState()
  const at = order.indexOf(claimId)
  choosePrediction(work, order[at + 1] ?? order[at - 1] ?? claimId)
}

/** Selects a prediction in the queue, and the focus goes to its row. */
export function choosePrediction(work: Workplace, claimId: string): void {
  work.session.setState({ predictionId: claimId, pane: 'article' })
  predictionList.of(work).setState({ focus: 'list' })
}

/** Changes a prediction as it stands now: it need not be a claim of the article that is open. */
export function changePrediction(
  work: Workplace,
  claimId: string,
  send: (claim: Claim) => Promise<{ readonly ok: boolean }>,
): Promise<boolean> {
  return inTurn(claimId, async () => {
    const view = await readPrediction(work, claimId)
    return view ? (await send(view.claim)).ok : false
  })
}

async function readPrediction(work: Workplace, claimId: string): Promise<PredictionView | null> {
  const answer = await work.backend.call('predictions.get', { claimId, asAt: asAtOf(work) })
  if (answer.ok) return answer.value
  tell(work, answer.error.message)
  return null
}

/** The prediction that is shown, or a sentence that none is. */
export function shownPrediction(work: Workplace): string | null {
  const { predictionId } = work.session.getState()
  if (!predictionId) tell(work, en.predictions.chooseFirst)
  return predictionId
}
