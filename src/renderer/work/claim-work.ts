import type { Claim, ClaimKind } from '../../shared/domain/claim'
import { dueOn } from '../../shared/domain/due'
import type { Day } from '../../shared/domain/time/day'
import type { CallInput } from '../../shared/ipc/contract'
import { en } from '../../shared/strings/en'
import { saveDrafts } from './drafts'
import { change, refreshOpen, tell } from './library-work'
import type { Workplace } from './session'

export type ClaimChanges = CallInput<'claims.update'>['changes']

/** Shows a claim beside the text. What was being typed elsewhere is saved first. */
export async function selectClaim({ session }: Workplace, claimId: string | null): Promise<void> {
  if (session.getState().claimId === claimId) return
  await saveDrafts()
  session.setState({ claimId })
}

/** Tags the selected words; without a selection, changes the kind of the claim that is shown. */
export async function tag(work: Workplace, kind: ClaimKind): Promise<void> {
  const { open, selection, claimId } = work.session.getState()
  if (!open) return
  if (selection.length === 0) {
    if (!claimId) return tell(work, en.status.selectFirst)
    await updateClaim(work, claimId, { kind })
    return
  }
  await saveDrafts()
  const answer = await change(work, 'claims.create', {
    articleId: open.article.id,
    versionId: open.version.id,
    kind,
    fragments: selection.map(({ start, end }) => ({ start, end })),
  })
  if (!answer.ok) return
  await refreshOpen(work, open.article.id)
  work.session.setState({ claimId: answer.value.claimId, selection: [] })
  tell(work, en.status.tagged(kind, answer.value.claim.fragments[0]?.exact ?? ''))
}

/** Changes only the given fields. False = refused; the sentence is in the status bar. */
export async function updateClaim(work: Workplace, claimId: string, changes: ClaimChanges): Promise<boolean> {
  return changeClaim(work, claimId, (claim) =>
    change(work, 'claims.update', { claimId, expectedRev: claim.rev, changes }),
  )
}

export async function setDueDate(work: Workplace, claimId: string, day: Day | null): Promise<boolean> {
  return changeClaim(work, claimId, async (claim) => {
    if ((dueOn(claim) ?? null) === day) return { ok: true }
    return change(work, 'readings.setDueDate', { claimId, expectedRev: claim.rev, dueOn: day })
  })
}

export async function deleteClaim(work: Workplace): Promise<void> {
  const { open, claimId } = work.session.getState()
  const claim = open?.claims.find(({ id }) => id === claimId)
  if (!open || !claim) return tell(work, en.status.noClaimShown)
  await saveDrafts()
  const next = neighbour(open.claims, claim.id, 1)
  const deleted = await changeClaim(work, claim.id, ({ id, rev }) =>
    change(work, 'claims.delete', { claimId: id, expectedRev: rev }),
  )
  if (!deleted) return
  work.session.setState({ claimId: next?.id === claim.id ? null : (next?.id ?? null) })
  tell(work, en.status.deleted)
}

/** The next claim in reading order, or the one before; round the end to the beginning. */
export async function stepClaim(work: Workplace, step: 1 | -1): Promise<string | null> {
  const { open, claimId } = work.session.getState()
  const next = open && neighbour(open.claims, claimId, step)
  if (!next) {
    tell(work, en.status.noClaims)
    return null
  }
  await selectClaim(work, next.id)
  return next.id
}

export function inReadingOrder(claims: readonly Claim[]): Claim[] {
  const place = (claim: Claim) => claim.fragments[0]?.start ?? 0
  const end = (claim: Claim) => claim.fragments.at(-1)?.end ?? 0
  return claims.toSorted((a, b) => place(a) - place(b) || end(b) - end(a) || (a.id < b.id ? -1 : 1))
}

function neighbour(claims: readonly Claim[], claimId: string | null, step: 1 | -1): Claim | undefined {
  const ordered = inReadingOrder(claims)
  const at = ordered.findIndex(({ id }) => id === claimId)
  if (at < 0) return step === 1 ? ordered[0] : ordered.at(-1)
  return ordered[(at + step + ordered.length) % ordered.length]
}

/** One change of a claim at a time, so that each is made on the revision that the one before it left. */
const queues = new Map<string, Promise<unknown>>()

async function changeClaim(
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
