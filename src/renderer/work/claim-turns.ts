import type { Claim } from '../../shared/domain/claim'
import { refreshOpen } from './library-work'
import type { Workplace } from './session'

/** One change of a claim at a time, so that each is made on the revision that the one before it left. */
const queues = new Map<string, Promise<unknown>>()

export async function changeClaim(
  work: Workplace,
  claimId: string,
  send: (claim: Claim) => Promise<{ readonly ok: boolean }>,
): Promise<boolean> {
  const before = queues.get(claimId) ?? Promise.resolve()
  const turn = before.then(async () => {
    const claim = work.session.getState().open?.claims.find(({ id }) => id === claimId)
    if (!claim) return false
    const { ok } = await send(claim)
    await refreshOpen(work, claim.articleId)
    return ok
  })
  queues.set(claimId, turn)
  try {
    return await turn
  } finally {
    if (queues.get(claimId) === turn) queues.delete(claimId)
  }
}
