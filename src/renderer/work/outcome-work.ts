import type { PredictionView } from '../../shared/domain/queries/predictions'
import { wordsOf } from '../../shared/domain/text/fragment'
import { en } from '../../shared/strings/en'
import { andGoOn } from './follow-up-work'
import { keptInSession } from './kept-in-session'
import { change } from './library-work'
import { draftProblems, emptyDraft, type OutcomeDraft, outcomeOf } from './outcome-draft'
import { asAtOf, changePrediction } from './prediction-work'
import type { Workplace } from './session'

interface OutcomeDrafts {
  /** By the prediction they are about: going to another row and back loses nothing. */
  readonly drafts: Readonly<Record<string, OutcomeDraft>>
  /** Somebody tried to record this one: the form says what is missing. */
  readonly triedId: string | null
  /** The prediction as the form shows it: the key acts on what one sees. */
  readonly shown: PredictionView | null
}

export const outcomeDrafts = keptInSession<OutcomeDrafts>({ drafts: {}, triedId: null, shown: null })

export const draftOf = ({ drafts }: OutcomeDrafts, claimId: string): OutcomeDraft =>
  drafts[claimId] ?? emptyDraft

export function fillIn(work: Workplace, claimId: string, filled: Partial<OutcomeDraft>): void {
  const store = outcomeDrafts.of(work)
  const state = store.getState()
  const draft = { ...draftOf(state, claimId), ...filled }
  store.setState({ drafts: { ...state.drafts, [claimId]: draft } })
}

/** Takes everything out of the form again. */
export function dropDraft(work: Workplace, claimId: string): void {
  const store = outcomeDrafts.of(work)
  const { [claimId]: _dropped, ...drafts } = store.getState().drafts
  store.setState({ drafts, triedId: null })
}

/**
 * Records what the form about the shown prediction says, and goes on to the next one. Where something is missing, the
 * form says what. A draft that was refused stays.
 */
export async function recordOutcome(work: Workplace): Promise<void> {
  const store = outcomeDrafts.of(work)
  const { shown } = store.getState()
  const { predictionId } = work.session.getState()
  if (!shown || shown.claim.id !== predictionId) return
  const { claim, evidence } = shown
  const draft = draftOf(store.getState(), claim.id)
  const outcome = outcomeOf(draft, evidence, asAtOf(work))
  if (!outcome || draftProblems(draft, evidence).length > 0) return store.setState({ triedId: claim.id })
  const said = en.outcome.recorded(wordsOf(claim.fragments))
  const done = await andGoOn(work, claim.id, said, () =>
    changePrediction(work, claim.id, ({ rev }) =>
      change(work, 'outcomes.record', { claimId: claim.id, expectedRev: rev, outcome }),
    ),
  )
  if (done) dropDraft(work, claim.id)
}
