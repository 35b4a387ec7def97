import { assertNever } from '../../shared/domain/result'
import { type ActionId, actionById, changesLibrary } from '../../shared/ipc/actions'
import { articleCopies } from '../../shared/strings/article-copies'
import { en } from '../../shared/strings/en'
import { focusListSearch } from '../dom/search-fields'
import { nextPane, type PaneName } from '../ui/pane-widths'
import { stepRow } from '../ui/step-row'
import { backUpNow } from '../work/backup-work'
import { chooseFiles } from '../work/bringing-in'
import { checkLibrary } from '../work/check-work'
import { addFragment, deleteClaim, reselect, stepClaim, tag } from '../work/claim-work'
import { askForClaims, askForOriginal } from '../work/copies-work'
import { saveDrafts } from '../work/drafts'
import { saveCalendar, undoInQueue } from '../work/follow-up-work'
import { showDocument } from '../work/import-queue'
import { openLedger, undoInLedger } from '../work/ledger-work'
import { askAboutLibraries, moveLibrary } from '../work/libraries-work'
import { redo, tell } from '../work/library-work'
import { copyClaims } from '../work/list-work'
import { leaveOutSelection } from '../work/mask-work'
import { openSample } from '../work/opening'
import { goToPlace, showView } from '../work/place-work'
import { openSearch } from '../work/search-work'
import type { Session, Workplace } from '../work/session'
import { compareOpen, inComparison, saveShown, stepChange } from '../work/versions-work'
import { isLedgerAction, runLedgerAction } from './ledger-actions'
import { isPredictionAction, runPredictionAction } from './prediction-actions'

/** What only the window on the screen can do. */
export interface Screen {
  readonly reveal: (claimId: string) => void
  readonly focusClaimFields: () => void
}

const views = {
  'view.articles': 'articles',
  'view.claims': 'claims',
  'view.predictions': 'predictions',
  'view.record': 'record',
  'view.bin': 'bin',
  'view.backups': 'backups',
} as const

/** Does what a shortcut, a menu entry or the palette asks for. */
export async function runAction(id: ActionId, work: Workplace, screen: Screen): Promise<void> {
  const { session } = work
  const { view, open, library } = session.getState()
  if (library?.readOnly && changesLibrary(id)) return tell(work, en.libraries.readOnlyReason)
  // The menu offers it everywhere; it acts on the article one sees.
  if (actionById(id).where === 'article' && (view !== 'articles' || !open)) {
    return tell(work, en.status.openArticleFirst)
  }
  if (isPredictionAction(id)) return runPredictionAction(id, work)
  if (isLedgerAction(id)) return runLedgerAction(id, work)
  switch (id) {
    case 'article.import':
      showDocument(work, null)
      return showView(work, 'import')
    case 'article.openFiles':
      return chooseFiles(work)
    case 'library.openSample':
      return openSample(work)
    case 'libraries.show':
      return askAboutLibraries(work, 'list')
    case 'library.create':
      return askAboutLibraries(work, 'new')
    case 'library.rename':
      return askAboutLibraries(work, 'rename')
    case 'library.move':
      return moveLibrary(work)
    case 'library.check':
      return checkLibrary(work)
    case 'library.repairs':
      return session.setState({ repairsOpen: true })
    case 'settings.open':
      return session.setState({ settingsOpen: true })
    case 'view.articles':
    case 'view.claims':
    case 'view.predictions':
    case 'view.record':
    case 'view.bin':
    case 'view.backups':
      return showView(work, views[id])
    case 'search.open':
      return openSearch(work)
    case 'backups.make':
      return backUpNow(work)
    case 'list.next':
    case 'list.previous':
      if (!stepRow(id === 'list.next' ? 1 : -1)) await showView(work, 'claims')
      return undefined
    case 'list.search':
      return searchList(work)
    case 'versions.compare':
      return compareOpen(work)
    case 'versions.nextChange':
      return inComparison(work, () => stepChange(work, 1))
    case 'versions.previousChange':
      return inComparison(work, () => stepChange(work, -1))
    case 'versions.save':
      return inComparison(work, () => saveShown(work))
    case 'place.back':
      return goToPlace(work, -1)
    case 'place.forward':
      return goToPlace(work, 1)
    case 'claims.export':
      await showView(work, 'claims')
      return session.setState({ exportOpen: true })
    case 'predictions.saveDates':
      return saveCalendar(work)
    case 'article.copyOf':
      return askForOriginal(work)
    case 'copies.claims':
      if (open?.article.copyOf === undefined) return tell(work, articleCopies.isNoCopy)
      return askForClaims(work, open.article.id)
    case 'versions.ledger':
      return openLedger(work)
    case 'claims.copyTable':
      return copyClaims(work, 'table')
    case 'claims.copyMarkdown':
      return copyClaims(work, 'markdown')
    case 'claims.copyLines':
      return copyClaims(work, 'lines')
    case 'history.undo':
      await saveDrafts()
      return view === 'ledger' ? undoInLedger(work) : undoInQueue(work)
    case 'history.redo':
      await saveDrafts()
      return redo(work)
    case 'palette.open':
      return session.setState({ paletteOpen: true })
    case 'pane.next':
      return movePane(work, 1)
    case 'pane.previous':
      return movePane(work, -1)
    case 'claim.statistic':
      return tag(work, 'statistic')
    case 'claim.quote':
      return tag(work, 'quote')
    case 'claim.prediction':
      return tag(work, 'prediction')
    case 'claim.next':
      return step(work, screen, 1)
    case 'claim.previous':
      return step(work, screen, -1)
    case 'claim.edit':
      return screen.focusClaimFields()
    case 'claim.addFragment':
      return addFragment(work)
    case 'claim.reselect':
      return reselect(work)
    case 'mask.make':
      return leaveOutSelection(work)
    case 'claim.delete':
      return deleteClaim(work)
    default:
      return assertNever(id)
  }
}

function movePane({ session }: Workplace, step: 1 | -1): void {
  const now = session.getState()
  const panes = panesOf(now)
  if (panes.length > 1) session.setState({ pane: nextPane(now.pane, step, panes) })
}

function panesOf({ view, claimId, isGathering, imports }: Session): readonly PaneName[] {
  const all = ['library', 'article', 'inspector'] as const
  if (view === 'articles') return claimId === null ? ['library', 'article'] : all
  if (view === 'ledger') return ['library', 'article']
  if (view === 'predictions') return isGathering ? all : ['article', 'inspector']
  if (view !== 'import' || imports.documents.length === 0) return []
  const shown = imports.documents.find(({ id }) => id === imports.shownId)
  return shown?.state === 'read' ? all : ['library', 'article']
}

/** Where there is no list to search, the palette finds articles and commands. */
function searchList({ session }: Workplace): void {
  if (!focusListSearch()) session.setState({ paletteOpen: true })
}

async function step(work: Workplace, screen: Screen, by: 1 | -1): Promise<void> {
  const claimId = await stepClaim(work, by)
  if (claimId) screen.reveal(claimId)
}
