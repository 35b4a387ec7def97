import type { ArticleView, CallInput, LibraryInfo } from '../../shared/ipc/contract'
import { saveDrafts } from './drafts'
import { tell } from './library-work'
import type { Workplace } from './session'
import { beginning } from './visited'
import type { WaitingDocument } from './waiting-document'

/** Asks the library for what the window shows first, or shows why it cannot be opened. */
export async function openWorkplace(work: Workplace, how?: CallInput<'library.open'>['how']): Promise<void> {
  const { backend, session } = work
  await saveDrafts()
  const answer = how ? await backend.call('library.open', { how }) : await backend.call('library.info', null)
  if (!answer.ok) return session.setState({ library: null, closedBecause: answer.error })
  if (answer.value) await showLibrary(work, answer.value)
}

/** Opens the library of three short articles that comes with the app. */
export async function openSample(work: Workplace): Promise<void> {
  await saveDrafts()
  const answer = await work.backend.call('library.openSample', null)
  if (!answer.ok) return work.session.setState({ library: null, closedBecause: answer.error })
  await showLibrary(work, answer.value)
}

async function showLibrary(work: Workplace, library: LibraryInfo): Promise<void> {
  const { session } = work
  const { imports } = session.getState()
  session.setState({
    open: null,
    claimId: null,
    predictionId: null,
    isGathering: false,
    asAt: null,
    selection: [],
    // What another library held says nothing about this one.
    imports: { ...imports, lastKeptId: null, documents: imports.documents.map(forgetHeld) },
    saving: { state: 'nothing' },
    notice: null,
    isSettled: false,
  })
  const [open] = await Promise.all([newestArticle(work, library), readHistory(work)])
  session.setState({ library, open, closedBecause: null, view: 'articles', visited: beginning })
}

/** The article that was kept last; null = there is none, or it cannot be shown, which is told. */
async function newestArticle(work: Workplace, { articles }: LibraryInfo): Promise<ArticleView | null> {
  if (articles === 0) return null
  const listed = await work.backend.call('articles.list', { page: { offset: 0, limit: 1 } })
  const articleId = listed.ok && listed.value.rows[0]?.id
  if (!articleId) return null
  const answer = await work.backend.call('articles.get', { articleId })
  if (answer.ok) return answer.value
  tell(work, answer.error.message)
  return null
}

const forgetHeld = (document: WaitingDocument): WaitingDocument =>
  document.state === 'read' ? { ...document, preview: { ...document.preview, alreadyHeld: null } } : document

async function readHistory({ backend, session }: Workplace): Promise<void> {
  const answer = await backend.call('history.state', null)
  if (answer.ok) session.setState({ history: answer.value })
}
