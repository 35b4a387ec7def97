import type { CommandName, LibraryCommandName } from '../../shared/domain/commands'
import type { PurgeName } from '../../shared/domain/purge/purge-input'
import type { Channel } from '../../shared/ipc/channels'
import type { Answer, ArticleView, CallInput, CallOutput } from '../../shared/ipc/contract'
import { en } from '../../shared/strings/en'
import { places } from '../../shared/strings/places'
import { announce } from '../ui/LiveRegion'
import { saveDrafts } from './drafts'
import { begun, dismissed, ended, refused, type Saving, saved, workOf } from './saving'
import type { SessionStore, ViewName, Workplace } from './session'
import { askToShow, nothingElseAsked } from './showing'

/** Counts that are going on, and those that a change made necessary since. */
const counting = new WeakMap<SessionStore, { again: boolean; done: Promise<void> }>()

/** Asks how the library is called and how much it holds. However many changes come while it asks, it asks once more after them. */
export function readCounts(work: Workplace): Promise<void> {
  const going = counting.get(work.session)
  if (going) {
    going.again = true
    return going.done
  }
  const turn = { again: false, done: Promise.resolve() }
  turn.done = (async () => {
    try {
      do {
        turn.again = false
        await countOnce(work)
      } while (turn.again)
    } finally {
      counting.delete(work.session)
    }
  })()
  counting.set(work.session, turn)
  return turn.done
}

async function countOnce({ backend, session }: Workplace): Promise<void> {
  const answer = await backend.call('library.info', null)
  const { library } = session.getState()
  if (!answer.ok || library?.path !== answer.value.path) return
  const { articles, claims, name } = answer.value
  const isSame = articles === library.articles && claims === library.claims && name === library.name
  if (!isSame) session.setState({ library: answer.value })
}

/** Shows an article, and one of its claims. */
export async function openArticle(
  work: Workplace,
  articleId: string,
  claimId: string | null = null,
): Promise<void> {
  const { backend, session } = work
  const isWanted = askToShow(work)
  await saveDrafts()
  const answer = await backend.call('articles.get', { articleId })
  if (!isWanted()) return
  if (!answer.ok) return tell(work, answer.error.message)
  const versionId = answer.value.claims.find(({ id }) => id === claimId)?.versionId
  const isElsewhere = versionId !== undefined && versionId !== answer.value.version.id
  // A claim is shown where it stands: in an older version, while its place in the newest is not confirmed.
  const where = isElsewhere ? await backend.call('articles.get', { articleId, versionId }) : answer
  if (!isWanted()) return
  if (!where.ok) return tell(work, where.error.message)
  session.setState({ open: where.value, claimId, selection: [], view: 'articles' })
}

/** Shows another version of the open article. The claim that is shown beside it stays. */
export async function showVersion(work: Workplace, versionId: string): Promise<void> {
  const { backend, session } = work
  const { open } = session.getState()
  if (!open) return
  const isWanted = askToShow(work)
  if (open.version.id === versionId) return
  await saveDrafts()
  const answer = await backend.call('articles.get', { articleId: open.article.id, versionId })
  if (!isWanted()) return
  if (!answer.ok) return tell(work, answer.error.message)
  session.setState({ open: answer.value, selection: [] })
  const { seq, capturedAt } = answer.value.version
  tell(work, places.shown(seq, en.dates.instant(capturedAt)))
}

/** Reads the open article again after a change of it or its original. The wording is kept as it is, so that the text is not laid out anew. */
export async function refreshOpen({ backend, session }: Workplace, articleId: string | null): Promise<void> {
  const before = session.getState().open
  if (before === null || articleId === null) return
  const { id, copyOf } = before.article
  if (articleId !== id && articleId !== copyOf) return
  // Who reads the newest version goes on to the next one; who reads an older one stays there.
  const older = isOlder(before) ? { versionId: before.version.id } : {}
  const answer = await backend.call('articles.get', { articleId: id, ...older })
  const now = session.getState()
  if (now.open?.article.id !== id || now.open.version.id !== before.version.id) return
  if (!answer.ok) return session.setState({ open: null, claimId: null })
  const { version } = answer.value
  const sameWording = version.id === now.open.version.id && version.rev === now.open.version.rev
  const claimIsThere = answer.value.claims.some(({ id }) => id === now.claimId)
  session.setState({
    open: sameWording ? { ...answer.value, version: now.open.version } : answer.value,
    claimId: claimIsThere ? now.claimId : null,
  })
}

/** Is what is shown not the newest version of the article? */
export const isOlder = ({ article, version }: ArticleView): boolean => version.id !== article.currentVersionId

/** The calls that change the library: its commands, taking them back, and removing for good. */
type Changing =
  | CommandName
  | LibraryCommandName
  | Extract<PurgeName, Channel>
  | 'history.undo'
  | 'history.redo'

/**
 * Sends a change and says how it went: "Saving…" while any is on its way, then "Saved", or why it was refused. A change
 * that the disk does not take is not refused: the library keeps it, and tells so.
 */
export async function change<C extends Changing>(
  { backend, session, now }: Workplace,
  channel: C,
  input: CallInput<C>,
): Promise<Answer<CallOutput<C>>> {
  const count = (how: (saving: Saving) => Saving) =>
    session.setState(({ saving }) => ({ saving: how(saving) }))
  count(begun)
  try {
    const answer = await backend.call(channel, input)
    const attempt = workOf(channel, input)
    if (answer.ok) count((saving) => saved(saving, attempt, now()))
    else {
      announce(answer.error.message)
      count((saving) => refused(saving, attempt, answer.error))
    }
    return answer
  } finally {
    count(ended)
  }
}

/** Takes the sentence about a refused change off the screen; one that was refused before it is shown again. */
export function dismissRefusal({ session }: Workplace): void {
  session.setState(({ saving }) => ({ saving: dismissed(saving) }))
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

/** There one sees what was taken back without being taken to the article. */
const staysInView = (view: ViewName): boolean =>
  view === 'predictions' || view === 'compare' || view === 'record' || view === 'ledger'

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
  const isStillHere = nothingElseAsked(work)
  const answer = await change(work, channel, null)
  if (!answer.ok) return
  const { name, about, articleId } = answer.value
  tell(work, sentence(en.done(name, about)))
  if (articleId === null || staysInView(session.getState().view)) return
  const isElsewhere = session.getState().open?.article.id !== articleId
  if (isElsewhere && (await isListed(work, articleId)) && isStillHere()) await openArticle(work, articleId)
}

/** What was taken back may be the keeping of the article itself. */
async function isListed({ backend }: Workplace, articleId: string): Promise<boolean> {
  const page = { offset: 0, limit: 1 }
  const answer = await backend.call('articles.list', { filter: { ids: [articleId] }, page })
  return answer.ok && answer.value.total > 0
}
