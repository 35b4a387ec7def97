import type { Article } from '../../shared/domain/article'
import type { Claim } from '../../shared/domain/claim'
import type { CopiedClaim, CopiedClaims, SeenIn } from '../../shared/domain/versions/copies'
import { articleCopies } from '../../shared/strings/article-copies'
import { keptInSession } from './kept-in-session'
import { change, openArticle, refreshOpen, tell } from './library-work'
import { finding } from './search-work'
import type { Workplace } from './session'

/** What is asked about a copy: which article it is of, or which of that one's claims stand in it. Null = nothing. */
type Asked = { readonly is: 'original' } | { readonly is: 'claims'; readonly answer: CopiedClaims }

export const copies = keptInSession<{ readonly asked: Asked | null }>({ asked: null })

export const askForOriginal = (work: Workplace): void =>
  copies.of(work).setState({ asked: { is: 'original' } })
export const askNothing = (work: Workplace): void => copies.of(work).setState({ asked: null })

/** Looks for the original's claims in a copy and asks which to keep. `isQuiet`: says nothing where there are none. */
export async function askForClaims(
  work: Workplace,
  articleId: string,
  { isQuiet = false }: { readonly isQuiet?: boolean } = {},
): Promise<void> {
  const answer = await work.backend.call('copies.claims', { articleId })
  if (!answer.ok) return tell(work, answer.error.message)
  if (answer.value.found.length > 0)
    return copies.of(work).setState({ asked: { is: 'claims', answer: answer.value } })
  if (!isQuiet) tell(work, articleCopies.claims.noneFound(answer.value.known))
}

/** Keeps that these claims stand in the copy too: one gesture. False = refused. */
export async function keepSeen(
  work: Workplace,
  { original, copy }: CopiedClaims,
  chosen: readonly CopiedClaim[],
): Promise<boolean> {
  if (chosen.length === 0) return true
  const answer = await change(work, 'claims.addAppearances', {
    articleId: original.articleId,
    inArticleId: copy.articleId,
    versionId: copy.versionId,
    appearances: chosen.map(({ claimId, rev, fragments }) => ({ claimId, expectedRev: rev, fragments })),
  })
  if (answer.ok) tell(work, articleCopies.claims.kept(answer.value.added))
  return answer.ok
}

/** Says which article this one is a copy of; null = none. False = refused. */
export async function setCopyOf(
  work: Workplace,
  { id, rev }: Article,
  original: { readonly id: string; readonly title: string } | null,
): Promise<boolean> {
  const answer = await change(work, 'articles.setCopyOf', {
    articleId: id,
    expectedRev: rev,
    copyOf: original?.id ?? null,
  })
  await refreshOpen(work, id)
  if (!answer.ok) return false
  tell(work, original ? articleCopies.dialog.saved(original.title) : articleCopies.dialog.cleared)
  return true
}

/** Opens another article where a claim's words stand, as far as its newest version has them. */
export async function openSeen(work: Workplace, { articleId, place }: SeenIn): Promise<void> {
  work.session.setState({ pane: 'article' })
  await openArticle(work, articleId)
  if (work.session.getState().open?.article.id === articleId && place)
    finding.of(work).setState({ place: { articleId, ...place } })
}

export async function forgetSeen(work: Workplace, { id, rev }: Claim, place: SeenIn): Promise<void> {
  const { appearanceId } = place
  if (appearanceId === null) return
  const input = { claimId: id, expectedRev: rev, appearanceId }
  const answer = await change(work, 'claims.removeAppearance', input)
  if (answer.ok) tell(work, articleCopies.seen.removed(place))
}
