import type { Claim } from '../../shared/domain/claim'
import { en } from '../../shared/strings/en'
import { refreshOpen, tell } from './library-work'
import type { Workplace } from './session'

const queues = new Map<string, Promise<unknown>>()

/** Changes a claim of the open article as it is by then. False = it is gone or was refused; the sentence is on the screen. */
export function changeClaim(
  work: Workplace,
  claimId: string,
  send: (claim: Claim) => Promise<{ readonly ok: boolean }>,
): Promise<boolean> {
  return inTurn(claimId, async () => {
    const claim = work.session.getState().open?.claims.find(({ id }) => id === claimId)
    if (!claim) {
      tell(work, en.status.claimGone)
      return false
    }
    const { ok } = await send(claim)
    await refreshOpen(work, claim.articleId)
    return ok
  })
}

/** One change of a claim at a time, so that each is made on the revision that the one before it left. */
export async function inTurn<Answer>(claimId: string, act: () => Promise<Answer>): Promise<Answer> {
  const before = queues.get(claimId) ?? Promise.resolve()
  // What became of the one before is its own caller's business.
  const turn = before.then(act, act)
  queues.set(claimId, turn)
  try {
    return await turn
  } finally {
    if (queues.get(claimId) === turn) queues.delete(claimId)
  }
}
