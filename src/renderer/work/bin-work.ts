import type { BinView } from '../../shared/ipc/contract'
import { en } from '../../shared/strings/en'
import { restoreClaim } from './claim-work'
import { saveDrafts } from './drafts'
import { change, tell } from './library-work'
import type { Workplace } from './session'

/** Something in the bin, as its list shows it. */
export type BinRow =
  | ({ readonly is: 'article'; readonly id: string } & BinView['articles'][number])
  | ({ readonly is: 'claim'; readonly id: string } & BinView['claims'][number])

/** What stands in the bin: articles, then claims, the newest first; null = it could not be read. */
export async function readBin(work: Workplace): Promise<readonly BinRow[] | null> {
  const answer = await work.backend.call('bin.list', null)
  if (!answer.ok) {
    tell(work, answer.error.message)
    return null
  }
  const { articles, claims } = answer.value
  return [
    ...articles.map((article): BinRow => ({ is: 'article', id: article.articleId, ...article })),
    ...claims.map((claim): BinRow => ({ is: 'claim', id: claim.claimId, ...claim })),
  ]
}

/** Takes it out of the bin. */
export async function restoreFromBin(work: Workplace, row: BinRow): Promise<boolean> {
  if (row.is === 'claim') return restoreClaim(work, row.articleId, row.claimId)
  const answer = await change(work, 'articles.restore', { articleId: row.articleId })
  if (answer.ok) tell(work, en.bin.restored(row.title))
  return answer.ok
}

/** Puts the open article with its claims into the bin. Whoever calls has asked. */
export async function deleteArticle(work: Workplace): Promise<boolean> {
  const { session } = work
  const before = session.getState().open
  if (!before) return false
  await saveDrafts()
  const { id, title } = before.article
  const rev = session.getState().open?.article.rev ?? before.article.rev
  const answer = await change(work, 'articles.delete', { articleId: id, expectedRev: rev })
  if (!answer.ok) return false
  if (session.getState().open?.article.id === id) {
    session.setState({ open: null, claimId: null, selection: [], pane: 'library' })
  }
  tell(work, en.bin.articleDeleted(title))
  return true
}
