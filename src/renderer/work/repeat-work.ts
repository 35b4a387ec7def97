import type { Claim } from '../../shared/domain/claim'
import type { ClaimRow } from '../../shared/domain/queries/rows'
import { en } from '../../shared/strings/en'
import { change, tell } from './library-work'
import { changePrediction } from './prediction-work'
import type { Workplace } from './session'

/** Which of two claims holds the link between them; null = they hang together through a third. */
export function linkedFrom(claim: Claim, other: ClaimRow): 'here' | 'there' | null {
  if (claim.links?.some(({ claimId }) => claimId === other.id)) return 'here'
  return other.prediction?.repeats?.includes(claim.id) ? 'there' : null
}

/** Says that this prediction repeats another one: the two count once. */
export async function linkRepeat(work: Workplace, claim: Claim, other: ClaimRow): Promise<boolean> {
  return changePrediction(work, claim.id, async ({ id, rev }) => {
    const input = { claimId: id, expectedRev: rev, repeats: other.id }
    const answer = await change(work, 'predictions.linkRepeat', input)
    if (answer.ok) tell(work, en.readings.told.linked(other.words))
    return answer
  })
}

/** Takes the link away, on whichever side it was made. */
export async function unlinkRepeat(work: Workplace, claim: Claim, other: ClaimRow): Promise<boolean> {
  const isHere = linkedFrom(claim, other) === 'here'
  const [from, to] = isHere ? [claim.id, other.id] : [other.id, claim.id]
  return changePrediction(work, from, async ({ id, rev }) => {
    const answer = await change(work, 'predictions.unlinkRepeat', {
      claimId: id,
      expectedRev: rev,
      repeats: to,
    })
    if (answer.ok) tell(work, en.readings.told.unlinked(other.words))
    return answer
  })
}

/** How many are offered to link to. */
const OFFERED = 20

/** Predictions with these words, without those that are linked already. */
export async function findPredictions(
  { backend, session }: Workplace,
  words: string,
  exceptIds: readonly string[],
): Promise<{ readonly rows: readonly ClaimRow[]; readonly total: number }> {
  const answer = await backend.call('claims.list', {
    filter: { kinds: ['prediction'], exceptIds: [...exceptIds], ...(words.trim() ? { words } : {}) },
    page: { offset: 0, limit: OFFERED },
  })
  if (answer.ok) return answer.value
  tell({ session }, answer.error.message)
  return { rows: [], total: 0 }
}
