import type { interimStatuses } from '../../shared/domain/predictions/follow-up'
import { monthsLater } from '../../shared/domain/time/between'
import type { Day } from '../../shared/domain/time/day'
import { en } from '../../shared/strings/en'
import { change, tell, undo } from './library-work'
import { predictionList } from './prediction-list'
import { asAtOf, changePrediction, choosePrediction, goOnFrom, shownPrediction } from './prediction-work'
import type { Workplace } from './session'

/** A prediction about which nothing was found is looked at again after so many months. */
const LOOK_AGAIN_MONTHS = 6

export type InterimStatus = (typeof interimStatuses)[number]

/** Somebody looked and found no news: it is looked at again in six months, and the queue goes on. */
export async function noNews(work: Workplace): Promise<void> {
  const claimId = shownPrediction(work)
  if (!claimId) return
  const on = asAtOf(work)
  const lookAgainOn = monthsLater(on, LOOK_AGAIN_MONTHS)
  await andGoOn(work, claimId, en.predictions.noNewsNoted(en.dates.edtf(lookAgainOn)), () =>
    changePrediction(work, claimId, ({ rev }) =>
      change(work, 'predictions.interim', {
        claimId,
        expectedRev: rev,
        on,
        status: 'no_news',
        lookAgainOn,
      }),
    ),
  )
}

/** Keeps it out of the queue until that day. */
export async function snooze(work: Workplace, claimId: string, until: Day): Promise<void> {
  await andGoOn(work, claimId, en.predictions.snoozedTo(en.dates.edtf(until)), () =>
    setSnooze(work, claimId, until),
  )
}

/** Back into the queue at once. */
export async function wake(work: Workplace, claimId: string): Promise<void> {
  if (await setSnooze(work, claimId, null)) tell(work, en.predictions.woken)
}

const setSnooze = (work: Workplace, claimId: string, until: Day | null) =>
  changePrediction(work, claimId, ({ rev }) =>
    change(work, 'predictions.snooze', { claimId, expectedRev: rev, until }),
  )

/** Says that it cannot be judged, or is none. */
export async function voidPrediction(work: Workplace, claimId: string, reason: string): Promise<void> {
  await andGoOn(work, claimId, en.predictions.voided, () =>
    changePrediction(work, claimId, ({ rev }) =>
      change(work, 'predictions.void', { claimId, expectedRev: rev, reason }),
    ),
  )
}

/** Takes back that it is void or resolved. */
export async function reopenPrediction(work: Workplace, claimId: string, reason: string): Promise<void> {
  const done = await changePrediction(work, claimId, ({ rev }) =>
    change(work, 'predictions.reopen', { claimId, expectedRev: rev, ...(reason ? { reason } : {}) }),
  )
  if (done) tell(work, en.predictions.reopened)
}

/** Says how it stands while nothing is decided. */
export async function noteInterim(
  work: Workplace,
  claimId: string,
  status: InterimStatus,
  note: string,
): Promise<void> {
  const done = await changePrediction(work, claimId, ({ rev }) =>
    change(work, 'predictions.interim', {
      claimId,
      expectedRev: rev,
      on: asAtOf(work),
      status,
      ...(note ? { note } : {}),
    }),
  )
  if (done) tell(work, en.predictions.interimNoted(en.predictions.interims[status]))
}

/**
 * The queue goes on before the change is on the disk: a second key press is for the next row. What was refused is
 * shown again.
 */
export async function andGoOn(
  work: Workplace,
  claimId: string,
  said: string,
  act: () => Promise<boolean>,
): Promise<boolean> {
  goOnFrom(work, claimId)
  const wentTo = work.session.getState().predictionId
  const done = await act()
  const list = predictionList.of(work)
  if (done) {
    list.setState(({ left }) => ({ left: [...left, claimId] }))
    tell(work, said)
  }
  if (!done && work.session.getState().predictionId === wentTo) choosePrediction(work, claimId)
  return done
}

/** What sent the queue on to the next prediction. */
const leaving = /^(predictions\.(interim|snooze|void)|outcomes\.record)(@|$)/

/** Undo of what sent the queue on comes back to where that was. */
export async function undoInQueue(work: Workplace): Promise<void> {
  const before = work.session.getState().history.undo
  await undo(work)
  const { view, history } = work.session.getState()
  const list = predictionList.of(work)
  const { left } = list.getState()
  const claimId = left.at(-1)
  if (!claimId || !before || history.undo === before || !leaving.test(before.name)) return
  list.setState({ left: left.slice(0, -1) })
  if (view === 'predictions') choosePrediction(work, claimId)
}

/** Writes the due dates of what the queue shows into a calendar file. */
export async function saveCalendar(work: Workplace): Promise<void> {
  const { words, filter } = predictionList.of(work).getState()
  const asked = { ...filter, ...(words.trim() ? { words } : {}) }
  const answer = await work.backend.call('exports.calendar', { filter: asked, asAt: asAtOf(work) })
  if (!answer.ok) return tell(work, answer.error.message)
  const { file, dates } = answer.value
  // Without any date there is no file, and nobody was asked for one.
  if (dates === 0 || file !== null) tell(work, en.predictions.datesSaved(dates, file ?? ''))
}
