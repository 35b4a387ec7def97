import type { ArticleRow } from '../../shared/domain/queries/rows'
import type { Channel } from '../../shared/ipc/channels'
import type { Answer, CallInput, CallOutput } from '../../shared/ipc/contract'
import { MAX_PAGE } from '../../shared/ipc/limits'
import { en } from '../../shared/strings/en'
import { announce } from '../ui/LiveRegion'
import { saveDrafts } from './drafts'
import type { Workplace } from './session'

/** Asks the library for what the window shows first, or shows why it cannot be opened. */
export async function openWorkplace(work: Workplace, how?: CallInput<'library.open'>['how']): Promise<void> {
  const { backend, session } = work
  const answer = how ? await backend.call('library.open', { how }) : await backend.call('library.info', null)
  if (!answer.ok) return session.setState({ library: null, closedBecause: answer.error })
  if (!answer.value) return
  session.setState({
    library: answer.value,
    closedBecause: null,
    open: null,
    claimId: null,
    view: 'articles',
  })
  await Promise.all([readArticles(work), readHistory(work)])
  const newest = session.getState().articles[0]
  if (newest) await openArticle(work, newest.id)
}

/** Reads all rows of the article list, page by page. */
export async function readArticles({ backend, session }: Workplace): Promise<void> {
  const rows: ArticleRow[] = []
  for (;;) {
    const answer = await backend.call('articles.list', { page: { offset: rows.length, limit: MAX_PAGE } })
    if (!answer.ok) return tell({ session }, answer.error.message)
    rows.push(...answer.value.rows)
    if (rows.length >= answer.value.total || answer.value.rows.length === 0) break
  }
  session.setState({ articles: rows })
}

async function readHistory({ backend, session }: Workplace): Promise<void> {
  const answer = await backend.call('history.state', null)
  if (answer.ok) session.setState({ history: answer.value })
}

/** Shows an article, and one of its claims. */
export async function openArticle(
  work: Workplace,
  articleId: string,
  claimId: string | null = null,
): Promise<void> {
  const { backend, session } = work
  await saveDrafts()
  const answer = await backend.call('articles.get', { articleId })
  if (!answer.ok) return tell(work, answer.error.message)
  session.setState({ open: answer.value, claimId, selection: [], view: 'articles' })
}

/** Reads the open article again after a change. The wording is kept as it is, so that the text is not laid out anew. */
export async function refreshOpen({ backend, session }: Workplace, articleId: string): Promise<void> {
  const before = session.getState().open
  if (before?.article.id !== articleId) return
  const answer = await backend.call('articles.get', { articleId })
  const now = session.getState()
  if (now.open?.article.id !== articleId) return
  if (!answer.ok) return session.setState({ open: null, claimId: null })
  const { version } = answer.value
  const sameWording = version.id === now.open.version.id && version.rev === now.open.version.rev
  const claimIsThere = answer.value.claims.some(({ id }) => id === now.claimId)
  session.setState({
    open: sameWording ? { ...answer.value, version: now.open.version } : answer.value,
    claimId: claimIsThere ? now.claimId : null,
  })
}

type Changing = Exclude<
  Channel,
  `${string}.list` | `${string}.get` | `library.${string}` | `window.${string}`
>

/**
 * Sends a change and says how it went: "Saving…", then "Saved", or NOT SAVED with the reason. What could not be
 * written can be sent again.
 */
export async function change<C extends Changing>(
  work: Workplace,
  channel: C,
  input: CallInput<C>,
): Promise<Answer<CallOutput<C>>> {
  const { backend, session, now } = work
  session.setState({ saving: { state: 'saving' } })
  const answer = await backend.call(channel, input)
  if (answer.ok) {
    session.setState({ saving: { state: 'saved', at: now() } })
    return answer
  }
  const again = async () => {
    await change(work, channel, input)
  }
  session.setState({ saving: { state: 'failed', refusal: answer.error, again } })
  announce(answer.error.message)
  return answer
}

/** Says a result: in the status bar, and to a screen reader. */
export function tell({ session }: Pick<Workplace, 'session'>, notice: string): void {
  session.setState({ notice })
  announce(notice)
}

export async function undo(work: Workplace): Promise<void> {
  await takeBack(work, 'history.undo', en.status.undone)
}

export async function redo(work: Workplace): Promise<void> {
  await takeBack(work, 'history.redo', en.status.redone)
}

async function takeBack(
  work: Workplace,
  channel: 'history.undo' | 'history.redo',
  sentence: (what: string) => string,
): Promise<void> {
  const { session } = work
  const { undo, redo } = session.getState().history
  if (!(channel === 'history.undo' ? undo : redo)) {
    return tell(work, channel === 'history.undo' ? en.status.nothingToUndo : en.status.nothingToRedo)
  }
  const answer = await change(work, channel, null)
  if (!answer.ok) return
  const { name, about, articleId } = answer.value
  tell(work, sentence(en.done(name, about)))
  const isElsewhere = session.getState().open?.article.id !== articleId
  const isThere = session.getState().articles.some(({ id }) => id === articleId)
  if (isElsewhere && isThere) await openArticle(work, articleId)
}
