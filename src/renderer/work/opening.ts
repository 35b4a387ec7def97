import type { ArticleView, CallInput, OpenedLibrary } from '../../shared/ipc/contract'
import { en } from '../../shared/strings/en'
import { saveDrafts } from './drafts'
import { askForFirstArticles, type FoundArticles } from './first-articles'
import { inBackground } from './in-background'
import { refreshOpen, tell } from './library-work'
import { nothingSaved, type Refusal } from './saving'
import type { Workplace } from './session'
import { askToShow } from './showing'
import { beginning } from './visited'
import type { WaitingDocument } from './waiting-document'

/** Asks the library for what the window shows first, or shows why it cannot be opened. */
export async function openWorkplace(work: Workplace, how?: CallInput<'library.open'>['how']): Promise<void> {
  const { backend } = work
  await saveDrafts()
  if (how) {
    const answer = await backend.call('library.open', { how })
    if (!answer.ok) return showRefusal(work, answer.error)
    if (answer.value) await showLibrary(work, answer.value)
    return
  }
  // One that is still opening answers both as soon as it can.
  const [answer, listed] = await Promise.all([backend.call('library.info', null), askForFirstArticles(work)])
  if (!answer.ok) return showRefusal(work, answer.error)
  await showLibrary(work, answer.value, listed)
}

/** Another library could not be opened: the one that was open still is, or there is none. */
export async function showRefusal(work: Workplace, refusal: Refusal): Promise<void> {
  const { backend, session } = work
  const still = await backend.call('library.info', null)
  if (!still.ok || !session.getState().library) {
    showWindow(work)
    return session.setState({ library: null, closedBecause: refusal })
  }
  // What is not saved keeps one here: there is nothing to choose.
  if (refusal.code === 'work-unsaved') return tell(work, refusal.message)
  session.setState({ refusedLibrary: refusal })
}

/** From reading only to writing, in the library that is open. Who holds it is told where it cannot be. */
export async function openForWriting(work: Workplace): Promise<void> {
  const { backend } = work
  const answer = await backend.call('library.open', { how: 'here' })
  if (!answer.ok) return tell(work, answer.error.message)
  if (answer.value?.readOnly) return tell(work, answer.value.readOnlyBecause ?? en.library.readOnlyNow)
  if (answer.value) await showLibrary(work, answer.value)
}

/** The same library in another place: what one sees and types stays as it is. */
export async function comeInto(work: Workplace, library: OpenedLibrary): Promise<void> {
  const { session } = work
  session.setState(({ revision }) => ({ library, revision: revision + 1 }))
  await Promise.all([readHistory(work), refreshOpen(work, openIn(work))])
}

const openIn = ({ session }: Workplace): string | null => session.getState().open?.article.id ?? null

/** Opens the library of three short articles that comes with the app. */
export async function openSample(work: Workplace): Promise<void> {
  await saveDrafts()
  const answer = await work.backend.call('library.openSample', null)
  if (!answer.ok) return showRefusal(work, answer.error)
  await showLibrary(work, answer.value)
}

/** Another library is open: the window begins anew in it, with the articles that were asked for ahead. */
export async function showLibrary(
  work: Workplace,
  library: OpenedLibrary,
  listed?: FoundArticles,
): Promise<void> {
  const { session } = work
  const { imports, saving } = session.getState()
  const isWanted = askToShow(work)
  session.setState({
    open: null,
    claimId: null,
    predictionId: null,
    isGathering: false,
    asAt: null,
    selection: [],
    // What another library held says nothing about this one.
    imports: { ...imports, lastKeptId: null, documents: imports.documents.map(forgetHeld) },
    // A change that is still on its way is counted until it has come.
    saving: { ...nothingSaved, underway: saving.underway },
    notice: null,
  })
  const [open] = await Promise.all([newestArticle(work, library, listed), readHistory(work)])
  showWindow(work)
  const shown = isWanted() ? { open, view: 'articles' as const } : {}
  session.setState({ library, ...shown, closedBecause: null, visited: beginning })
}

/** Called before the page is drawn: the window comes meanwhile. One that is shown already stays as it is. */
function showWindow({ backend }: Workplace): void {
  inBackground(() => backend.call('window.show', null))
}

/** The article that was kept last; null = there is none, or it cannot be shown, which is told. */
async function newestArticle(
  work: Workplace,
  { articles }: OpenedLibrary,
  asked?: FoundArticles,
): Promise<ArticleView | null> {
  if (articles === 0) return null
  const listed = asked ?? (await askForFirstArticles(work))
  const articleId = listed.ok && listed.value.rows[0]?.id
  if (!articleId) return null
  const answer = await work.backend.call('articles.get', { articleId })
  if (answer.ok) return answer.value
  tell(work, answer.error.message)
  return null
}

const forgetHeld = (document: WaitingDocument): WaitingDocument =>
  document.state === 'read'
    ? { ...document, preview: { ...document.preview, alreadyHeld: null }, alike: null, chosen: null }
    : document

async function readHistory({ backend, session }: Workplace): Promise<void> {
  const answer = await backend.call('history.state', null)
  if (answer.ok) session.setState({ history: answer.value })
}
