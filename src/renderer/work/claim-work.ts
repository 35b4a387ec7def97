import type { Claim, ClaimKind } from '../../shared/domain/claim'
import { wordsOf } from '../../shared/domain/text/fragment'
import type { PlainSpan } from '../../shared/domain/text/offsets'
import { byPlace, touchingAsOne } from '../../shared/domain/text/places'
import type { ArticleView, CallInput } from '../../shared/ipc/contract'
import { en } from '../../shared/strings/en'
import { places } from '../../shared/strings/places'
import { changeClaim } from './claim-turns'
import { saveDrafts } from './drafts'
import { change, isOlder, refreshOpen, tell } from './library-work'
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
  if (isForReading(work, open)) return
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

/** Changes only the given fields. False = not done; the sentence is on the screen. */
export async function updateClaim(work: Workplace, claimId: string, changes: ClaimChanges): Promise<boolean> {
  return changeClaim(work, claimId, (claim) =>
    change(work, 'claims.update', { claimId, expectedRev: claim.rev, changes }),
  )
}

/** Adds the selected words to the claim that is shown: one more fragment of a split quote. */
export async function addFragment(work: Workplace): Promise<void> {
  const shown = claimAndSelection(work)
  if (!shown) return
  const { open, claim, selection } = shown
  if (isForReading(work, open)) return
  if (claim.versionId !== open.version.id) return tell(work, places.notInShown)
  const overlaps = claim.fragments.some((fragment) =>
    selection.some(({ start, end }) => start < fragment.end && end > fragment.start),
  )
  if (overlaps) return tell(work, en.status.fragmentOverlaps)
  const added = await setFragments(work, claim.id, touchingAsOne([...claim.fragments, ...selection]))
  if (!added) return
  work.session.setState({ selection: [] })
  tell(work, en.status.fragmentAdded(wordsAt(work, selection)))
}

/**
 * Gives the claim that is shown the selected words in place of its own. One that stands in an earlier version gets its
 * place in this one by it.
 */
export async function reselect(work: Workplace): Promise<void> {
  const shown = claimAndSelection(work)
  if (!shown) return
  const { open, claim, selection } = shown
  if (isForReading(work, open)) return
  if (claim.versionId !== open.version.id) return placeByHand(work, open, claim, selection)
  if (!(await setFragments(work, claim.id, selection))) return
  work.session.setState({ selection: [] })
  tell(work, en.status.reselected(wordsAt(work, selection)))
}

async function placeByHand(
  work: Workplace,
  { article, version }: ArticleView,
  claim: Claim,
  selection: readonly PlainSpan[],
): Promise<void> {
  await saveDrafts()
  const fragments = selection.map(({ start, end }) => ({ start, end }))
  const placed = await changeClaim(work, claim.id, ({ id: claimId, rev }) =>
    change(work, 'claims.place', {
      articleId: article.id,
      versionId: version.id,
      places: [{ claimId, expectedRev: rev, state: 'by_hand', fragments }],
    }),
  )
  if (!placed) return
  const words = wordsAt(work, selection)
  work.session.setState({ selection: [] })
  tell(work, places.placed(words, version.seq))
}

/** Takes one fragment out of a claim that has several. */
export async function removeFragment(work: Workplace, claim: Claim, fragment: PlainSpan): Promise<void> {
  const kept = claim.fragments.filter(({ start }) => start !== fragment.start)
  if (kept.length > 0 && (await setFragments(work, claim.id, kept))) tell(work, en.status.fragmentRemoved)
}

/** Takes a claim out of the bin; shown beside the text if its article is. */
export async function restoreClaim(work: Workplace, articleId: string, claimId: string): Promise<boolean> {
  const answer = await change(work, 'claims.restore', { articleId, claimId })
  if (!answer.ok) return false
  await refreshOpen(work, articleId)
  tell(work, en.bin.restored(wordsOf(answer.value.claim.fragments)))
  return true
}

export async function deleteClaim(work: Workplace): Promise<void> {
  const { open, claimId } = work.session.getState()
  const claim = open?.claims.find(({ id }) => id === claimId)
  if (!open || !claim) return tell(work, en.status.noClaimShown)
  await saveDrafts()
  const next = neighbour(standingIn(open), claim.id, 1)
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
  const next = open && neighbour(standingIn(open), claimId, step)
  if (!next) {
    tell(work, en.status.noClaims)
    return null
  }
  await selectClaim(work, next.id)
  return next.id
}

/** Says why nothing can be marked where an older version is shown. */
export function isForReading(work: Workplace, open: ArticleView): boolean {
  if (!isOlder(open)) return false
  tell(work, places.olderIsForReading(open.versions.at(-1)?.seq ?? open.version.seq))
  return true
}

/** The claims that stand in the version that is shown: no other may be painted in it or stepped through. */
export const standingIn = ({ claims, version }: ArticleView): Claim[] =>
  claims.filter(({ versionId }) => versionId === version.id)

interface ClaimAndSelection {
  readonly open: ArticleView
  readonly claim: Claim
  readonly selection: readonly PlainSpan[]
}

function claimAndSelection(work: Workplace): ClaimAndSelection | null {
  const { open, claimId, selection } = work.session.getState()
  const claim = open?.claims.find(({ id }) => id === claimId)
  if (open && claim && selection.length > 0) return { open, claim, selection }
  tell(work, claim ? en.status.selectForClaim : en.status.noClaimShown)
  return null
}

async function setFragments(work: Workplace, claimId: string, spans: readonly PlainSpan[]): Promise<boolean> {
  await saveDrafts()
  const fragments = spans.map(({ start, end }) => ({ start, end }))
  return changeClaim(work, claimId, ({ rev }) =>
    change(work, 'claims.setFragments', { claimId, expectedRev: rev, fragments }),
  )
}

const wordsAt = ({ session }: Workplace, spans: readonly PlainSpan[]): string => {
  const text = session.getState().open?.version.rawText ?? ''
  return wordsOf(spans.map(({ start, end }) => ({ exact: text.slice(start, end) })))
}

export const inReadingOrder = (claims: readonly Claim[]): Claim[] =>
  claims.toSorted((a, b) => byPlace(a.fragments, b.fragments) || (a.id < b.id ? -1 : 1))

function neighbour(claims: readonly Claim[], claimId: string | null, step: 1 | -1): Claim | undefined {
  const ordered = inReadingOrder(claims)
  const at = ordered.findIndex(({ id }) => id === claimId)
  if (at < 0) return step === 1 ? ordered[0] : ordered.at(-1)
  return ordered[(at + step + ordered.length) % ordered.length]
}
