import { useMemo } from 'react'
import type { CopyFormat } from '../../shared/domain/exports/claim-copy'
import type { ClaimFilter, ClaimOrder } from '../../shared/domain/queries/claim-filter'
import { assertNever } from '../../shared/domain/result'
import { MAX_PAGE } from '../../shared/ipc/limits'
import { en } from '../../shared/strings/en'
import { claimList, filterOfSelection, setClaimFilter } from './claim-list'
import { saveDrafts } from './drafts'
import { chosenClaim } from './ledger-desk'
import { openArticle, tell } from './library-work'
import { useSession, type Workplace } from './session'
import { useToday } from './today'
import { useAnswer, useAnswered } from './use-answer'

/** Where only the number counts. */
const JUST_COUNTED = { offset: 0, limit: 1 }

/** Jumps to the place of a claim in the text. */
export async function openClaim(work: Workplace, articleId: string, claimId: string): Promise<void> {
  await openArticle(work, articleId, claimId)
  if (work.session.getState().open?.article.id === articleId) work.session.setState({ pane: 'article' })
}

/** Lists the claims of one article. */
export async function listClaimsOf(work: Workplace, articleId: string): Promise<void> {
  await saveDrafts()
  setClaimFilter(work, { articleId })
  work.session.setState({ view: 'claims' })
}

/** Copies the claims that are selected, or all that the filter lets through; beside a text, the claim that is open. */
export async function copyClaims(work: Workplace, format: CopyFormat): Promise<void> {
  await saveDrafts()
  const chosen = await claimsToCopy(work)
  if ('refusal' in chosen) return tell(work, chosen.refusal)
  const answer = await work.backend.call('exports.copy', { ...chosen, format })
  if (!answer.ok) return tell(work, answer.error.message)
  const { claims } = answer.value
  tell(work, claims === 0 ? en.copying.nothing : en.copying.done(claims))
}

type Chosen = { readonly filter: ClaimFilter; readonly order?: ClaimOrder } | { readonly refusal: string }

async function claimsToCopy(work: Workplace): Promise<Chosen> {
  const { view, claimId, predictionId } = work.session.getState()
  switch (view) {
    case 'claims':
      return claimsOfList(work)
    case 'predictions':
    case 'compare':
      return justOne(predictionId)
    case 'articles':
      return justOne(claimId)
    case 'ledger':
      return justOne(chosenClaim(work))
    case 'versions':
    case 'record':
    case 'bin':
    case 'search':
    case 'backups':
    case 'import':
      return { refusal: en.copying.noneHere }
    default:
      return assertNever(view)
  }
}

const justOne = (claimId: string | null): Chosen =>
  claimId === null ? { refusal: en.copying.noneOpen } : { filter: { ids: [claimId] } }

async function claimsOfList(work: Workplace): Promise<Chosen> {
  const list = claimList.of(work).getState()
  const selection = filterOfSelection(list)
  const filter = selection ?? list.filter
  const answer = await work.backend.call('claims.list', { filter, page: JUST_COUNTED })
  if (!answer.ok) return { refusal: answer.error.message }
  const { total } = answer.value
  if (total === 0) return { refusal: en.copying.nothing }
  // A clipboard is for a hand-over, and a slip of the keys is not to fill it with the whole library.
  if (!selection && total > MAX_PAGE) return { refusal: en.copying.tooMany(total, MAX_PAGE) }
  return { filter, order: list.order }
}

/** How many claims fit; null until the library has answered. Asked again after every change. */
export function useClaimCount(filter: ClaimFilter): number | null {
  const question = useMemo(() => ({ filter, page: JUST_COUNTED }), [filter])
  const counted = useAnswered('claims.list', question)
  return counted?.question === question ? counted.value.total : null
}

/**
 * How many predictions are overdue today, for the top bar; null until it is known. Asked when the first list is there,
 * and again after every change.
 */
export function useOverdueCount(): number | null {
  const asAt = useToday()
  const isSettled = useSession((session) => session.isSettled)
  const question = useMemo(() => (isSettled ? { asAt, page: JUST_COUNTED } : undefined), [asAt, isSettled])
  return useAnswer('predictions.due', question)?.counts.overdue ?? null
}
