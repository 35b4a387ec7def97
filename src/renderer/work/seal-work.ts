import { en } from '../../shared/strings/en'
import { changeClaim } from './claim-turns'
import { saveDrafts } from './drafts'
import { change, tell } from './library-work'
import type { Workplace } from './session'

/** Freezes what would count as it stands, with the time and a hash. What is being typed is saved first. */
export async function sealCriteria(work: Workplace, claimId: string): Promise<boolean> {
  await saveDrafts()
  return changeClaim(work, claimId, async ({ rev }) => {
    const answer = await change(work, 'predictions.seal', { claimId, expectedRev: rev })
    if (answer.ok) tell(work, en.readings.told.sealed)
    return answer
  })
}
