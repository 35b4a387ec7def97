import type { Claim } from '../../shared/domain/claim'
import { type Horizon, readingsOf } from '../../shared/domain/commands/rereading'
import { dueOn } from '../../shared/domain/due'
import type { Reading } from '../../shared/domain/predictions/reading'
import type { CallInput } from '../../shared/ipc/contract'
import { en } from '../../shared/strings/en'
import { changeClaim } from './claim-turns'
import { updateClaim } from './claim-work'
import { change, tell } from './library-work'
import type { Workplace } from './session'

export type ReadingByHand = CallInput<'readings.add'>['reading']

/** The words that were read for this claim, and what they were counted from; null = none were. */
export function readHorizonOf({ readings }: Claim): Horizon | null {
  const first = readings.find(({ words }) => words)
  return first?.words ? { words: first.words, anchor: first.anchor, anchorDate: first.anchorDate } : null
}

export const isSameHorizon = (one: Horizon | null, other: Horizon | null): boolean =>
  one?.words === other?.words && one?.anchor === other?.anchor && one?.anchorDate === other?.anchorDate

/** Every way to read the words, before anything is kept. The ids hold for this list alone. */
export function offeredReadings(horizon: Horizon): Reading[] {
  let n = 0
  return readingsOf(horizon, () => `offered-${n++}`)
}

/**
 * Keeps the words that say when, with every way to read them. Counted from another date, the reading that was chosen
 * stays chosen, as it does when the date itself changes.
 */
export async function keepWords(work: Workplace, claimId: string, horizon: Horizon): Promise<boolean> {
  return changeClaim(work, claimId, async (claim) => {
    const before = readHorizonOf(claim)
    if (claim.horizonWords === horizon.words && isSameHorizon(before, horizon)) return { ok: true }
    const kept = before?.words === horizon.words ? stillChosen(claim, offeredReadings(horizon)) : undefined
    const answer = await change(work, 'readings.read', { ...readInput(claim, horizon), ...choiceOf(kept) })
    if (answer.ok) tell(work, en.readings.told.kept(horizon.words, wordedReadings(answer.value.claim).length))
    return answer
  })
}

/** Takes the words away. Their readings stay until they are removed: what was chosen is not lost by a slip of the keys. */
export async function clearWords(work: Workplace, claimId: string): Promise<boolean> {
  const cleared = await updateClaim(work, claimId, { horizonWords: null })
  if (cleared) tell(work, en.readings.told.cleared)
  return cleared
}

/** Says which way to read the words counts. Words that were not kept so far are kept with it. */
export async function chooseOffered(
  work: Workplace,
  claimId: string,
  horizon: Horizon,
  reading: Reading,
): Promise<boolean> {
  return changeClaim(work, claimId, async (claim) => {
    const isRead = isSameHorizon(readHorizonOf(claim), horizon)
    const stored = isRead ? wordedReadings(claim).find((kept) => isAlike(kept, reading)) : undefined
    const { id: claimId, rev: expectedRev } = claim
    const answer = stored
      ? await change(work, 'readings.choose', { claimId, expectedRev, readingId: stored.id })
      : await change(work, 'readings.read', { ...readInput(claim, horizon), ...choiceOf(reading) })
    if (answer.ok) tell(work, en.readings.told.chosen(dueOn(answer.value.claim)))
    return answer
  })
}

/** Chooses a reading that is kept; null = none counts. */
export async function chooseReading(
  work: Workplace,
  claimId: string,
  readingId: string | null,
): Promise<boolean> {
  return changeClaim(work, claimId, async ({ rev }) => {
    const answer = await change(work, 'readings.choose', { claimId, expectedRev: rev, readingId })
    if (!answer.ok) return answer
    const { told } = en.readings
    tell(work, readingId ? told.chosen(dueOn(answer.value.claim)) : told.noneChosen)
    return answer
  })
}

/** Says why the chosen reading counts; null takes the reason away. */
export async function giveReason(work: Workplace, claimId: string, reason: string | null): Promise<boolean> {
  return changeClaim(work, claimId, async ({ rev, chosenReadingId }) => {
    const readingId = chosenReadingId ?? null
    const input = { claimId, expectedRev: rev, readingId, reason: reason ?? '' }
    const answer = await change(work, 'readings.choose', input)
    if (answer.ok) tell(work, en.readings.told.reason)
    return answer
  })
}

/** Adds a reading by hand and chooses it. */
export async function addByHand(work: Workplace, claimId: string, reading: ReadingByHand): Promise<boolean> {
  return changeClaim(work, claimId, async ({ rev }) => {
    const answer = await change(work, 'readings.add', { claimId, expectedRev: rev, reading })
    if (answer.ok) tell(work, en.readings.told.chosen(dueOn(answer.value.claim)))
    return answer
  })
}

export async function removeReading(work: Workplace, claimId: string, readingId: string): Promise<boolean> {
  return changeClaim(work, claimId, async ({ rev }) => {
    const answer = await change(work, 'readings.remove', { claimId, expectedRev: rev, readingId })
    if (answer.ok) tell(work, en.readings.told.removed)
    return answer
  })
}

const wordedReadings = ({ readings }: Claim): Reading[] => readings.filter(({ words }) => words)

const readInput = ({ id, rev }: Claim, { words, anchor, anchorDate }: Horizon) => ({
  claimId: id,
  expectedRev: rev,
  words,
  anchor,
  anchorDate: anchorDate ?? null,
})

const choiceOf = (reading: Reading | undefined) =>
  reading ? { choose: { relation: reading.relation, window: reading.window ?? null } } : {}

const isAlike = (one: Reading, other: Reading): boolean =>
  one.relation === other.relation && one.window === other.window && one.point === other.point

/** What the chosen reading has become: the one of its relation at the same place among these. */
function stillChosen(claim: Claim, fresh: readonly Reading[]): Reading | undefined {
  const before = wordedReadings(claim)
  const at = before.findIndex(({ id }) => id === claim.chosenReadingId)
  const relation = before[at]?.relation
  const nth = before.slice(0, at).filter((reading) => reading.relation === relation).length
  return at < 0 ? undefined : fresh.filter((reading) => reading.relation === relation)[nth]
}
