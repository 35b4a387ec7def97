import type { Purged } from '../../shared/domain/purge/purge-input'
import { wordsOf } from '../../shared/domain/text/fragment'
import { removal } from '../../shared/strings/removal'
import { saveDrafts } from './drafts'
import { keptInSession } from './kept-in-session'
import { change, tell } from './library-work'
import { type Show, withLongWork } from './long-work'
import type { Workplace } from './session'

/** Something that is to be removed for good, and what to call it. */
export type Removable =
  | { readonly is: 'article'; readonly articleId: string; readonly title: string; readonly claims: number }
  | { readonly is: 'claim'; readonly articleId: string; readonly claimId: string; readonly words: string }

export type RemovalReason = keyof typeof removal.reasons

/** What the person was asked about; null = nothing. */
export const removals = keptInSession<{ readonly asked: readonly Removable[] | null }>({ asked: null })

export const askToRemove = (work: Workplace, asked: readonly Removable[] | null): void =>
  removals.of(work).setState({ asked })

/** About the claim that is shown. */
export function askToRemoveClaim(work: Workplace): Promise<void> {
  const { open, claimId } = work.session.getState()
  const claim = open?.claims.find(({ id }) => id === claimId)
  if (claim) {
    const { articleId, id, fragments } = claim
    askToRemove(work, [{ is: 'claim', articleId, claimId: id, words: wordsOf(fragments) }])
  }
  return Promise.resolve()
}

/** Removes them one after the other; stops at the first that is refused, and when asked to. Whoever calls has asked. */
export async function removeForGood(
  work: Workplace,
  things: readonly Removable[],
  how: Removing,
): Promise<boolean> {
  await saveDrafts()
  const total = await withLongWork(work, (show) => removeEach(work, things, how, show))
  if (total) tell(work, removal.done(total))
  return total !== null
}

interface Removing {
  readonly reason: RemovalReason
  readonly backups: boolean
}

/** All that was removed, in one sum; null = nothing was. */
async function removeEach(
  work: Workplace,
  things: readonly Removable[],
  how: Removing,
  show: Show,
): Promise<Purged | null> {
  let total: Purged | null = null
  let isStopped = false
  const stop = () => {
    isStopped = true
  }
  for (const [done, thing] of things.entries()) {
    if (isStopped) break
    show({ text: removal.working(done, things.length), done, total: things.length, stop })
    letGo(work, thing)
    const answer = await removed(work, thing, how)
    if (!answer) break
    total = total ? sumOf(total, answer) : answer
  }
  return total
}

async function removed(work: Workplace, thing: Removable, how: Removing): Promise<Purged | null> {
  const { articleId } = thing
  const answer =
    thing.is === 'article'
      ? await change(work, 'articles.purge', { articleId, ...how })
      : await change(work, 'claims.purge', { articleId, claimId: thing.claimId, ...how })
  return answer.ok ? answer.value : null
}

/** Nothing of it stays on the screen. */
function letGo({ session }: Workplace, thing: Removable): void {
  const { open, claimId } = session.getState()
  if (thing.is === 'article' && open?.article.id === thing.articleId)
    session.setState({ open: null, claimId: null, selection: [], pane: 'library' })
  if (thing.is === 'claim' && claimId === thing.claimId) session.setState({ claimId: null, pane: 'article' })
}

const sumOf = (a: Purged, b: Purged): Purged => ({
  articles: a.articles + b.articles,
  claims: a.claims + b.claims,
  outcomes: a.outcomes + b.outcomes,
  evidence: a.evidence + b.evidence,
  quotations: a.quotations + b.quotations,
  originals: a.originals + b.originals,
  attachments: a.attachments + b.attachments,
  backups: a.backups === null || b.backups === null ? null : a.backups + b.backups,
})
