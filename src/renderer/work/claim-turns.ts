import type { Claim } from '../../shared/domain/claim'
import { refreshOpen } from './library-work'
import type { Workplace } from './session'

const queues = new Map<string, Promise<unknown>>()

export function changeClaim(
  work: Workplace,
  claimId: string,
  send: (claim: Claim) => Promise<{ readonly ok: boolean }>,
): Promise<boolean> {
  return inTurn(claimId, async () => {
    const claim = work.session.getState().open?.claims.find(({ id }) => id === claimId)
    if (!claim) return false
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
