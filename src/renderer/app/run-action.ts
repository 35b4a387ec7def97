import { assertNever } from '../../shared/domain/result'
import type { ActionId } from '../../shared/ipc/actions'
import { nextPane } from '../ui/pane-widths'
import { deleteClaim, stepClaim, tag } from '../work/claim-work'
import { saveDrafts } from '../work/drafts'
import { redo, undo } from '../work/library-work'
import type { ViewName, Workplace } from '../work/session'

/** What only the window on the screen can do. */
export interface Screen {
  readonly reveal: (claimId: string) => void
  readonly focusClaimFields: () => void
}

/** Does what a shortcut, a menu entry or the palette asks for. */
export async function runAction(id: ActionId, work: Workplace, screen: Screen): Promise<void> {
  const { session } = work
  switch (id) {
    case 'article.import':
      return show(work, 'import')
    case 'view.articles':
      return show(work, 'articles')
    case 'view.claims':
      return show(work, 'claims')
    case 'claims.export':
      await show(work, 'claims')
      return session.setState({ exportOpen: true })
    case 'history.undo':
      await saveDrafts()
      return undo(work)
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
    case 'claim.delete':
      return deleteClaim(work)
    default:
      return assertNever(id)
  }
}

async function show({ session }: Workplace, view: ViewName): Promise<void> {
  await saveDrafts()
  session.setState({ view })
}

function movePane({ session }: Workplace, step: 1 | -1): void {
  const { pane, claimId, view } = session.getState()
  if (view !== 'articles') return
  session.setState({
    pane: nextPane(
      pane,
      step,
      claimId === null ? ['library', 'article'] : ['library', 'article', 'inspector'],
    ),
  })
}

async function step(work: Workplace, screen: Screen, by: 1 | -1): Promise<void> {
  const claimId = await stepClaim(work, by)
  if (claimId) screen.reveal(claimId)
}
