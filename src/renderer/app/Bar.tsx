import { ArrowLeft, ArrowRight, Plus, Redo2, Undo2 } from 'lucide-react'
import type { ReactNode } from 'react'
import type { ActionId } from '../../shared/ipc/actions'
import type { OpenedLibrary } from '../../shared/ipc/contract'
import { en } from '../../shared/strings/en'
import { Button } from '../ui/Button'
import { FixedHint } from '../ui/Fixed'
import { IconButton } from '../ui/IconButton'
import { FindButton, TopBar, type View } from '../ui/TopBar'
import { useOverdueCount } from '../work/list-work'
import { useReadOnlyBecause } from '../work/read-only'
import { useSession, type ViewName } from '../work/session'
import { placeAt } from '../work/visited'
import { keysOf } from './keys'
import { LibraryMenu } from './LibraryMenu'

/** The view in the bar to which each view belongs. */
const barViews = {
  articles: 'articles',
  import: 'articles',
  versions: 'articles',
  ledger: 'articles',
  claims: 'claims',
  predictions: 'predictions',
  compare: 'predictions',
  record: 'predictions',
  bin: 'bin',
  search: 'search',
  backups: 'backups',
} as const satisfies Record<ViewName, ViewName>

interface BarProps {
  readonly library: OpenedLibrary
  readonly run: (id: ActionId) => void
}

/** The bar at the top: the library, the way back, the views, finding, undo, and bringing in. */
export function Bar({ library, run }: BarProps): ReactNode {
  const view = useSession((session) => session.view)
  const overdue = useOverdueCount() ?? 0
  const views: readonly View<ViewName>[] = [
    { id: 'articles', title: en.actions['view.articles'] },
    { id: 'claims', title: en.actions['view.claims'] },
    {
      id: 'predictions',
      title: en.actions['view.predictions'],
      count: overdue,
      countLabel: en.frame.overdue(overdue),
    },
  ]
  return (
    <TopBar<ViewName>
      label={en.frame.topBar}
      start={
        <>
          <LibraryMenu library={library} run={run} />
          <Places run={run} />
        </>
      }
      viewsLabel={en.frame.views}
      views={views}
      currentView={barViews[view]}
      onView={(id) => {
        const to = barViews[id]
        run(to === 'search' ? 'search.open' : `view.${to}`)
      }}
      end={<BarEnd run={run} />}
    />
  )
}

function Places({ run }: Pick<BarProps, 'run'>): ReactNode {
  const visited = useSession((session) => session.visited)
  return (
    <span className="app-places">
      <IconButton
        label={en.actions['place.back']}
        shortcut={keysOf('place.back')}
        icon={<ArrowLeft aria-hidden />}
        isDisabled={!placeAt(visited, -1)}
        onPress={() => run('place.back')}
      />
      <IconButton
        label={en.actions['place.forward']}
        shortcut={keysOf('place.forward')}
        icon={<ArrowRight aria-hidden />}
        isDisabled={!placeAt(visited, 1)}
        onPress={() => run('place.forward')}
      />
    </span>
  )
}

function BarEnd({ run }: Pick<BarProps, 'run'>): ReactNode {
  const { undo, redo } = useSession((session) => session.history)
  return (
    <>
      <FindButton
        label={en.actions['search.open']}
        shortcut={keysOf('search.open')}
        onPress={() => run('search.open')}
      />
      <FixedHint because={useReadOnlyBecause()}>
        <IconButton
          label={undo ? en.history.undo(en.done(undo.name, undo.about)) : en.history.noUndo}
          shortcut={keysOf('history.undo')}
          icon={<Undo2 aria-hidden />}
          changes
          isDisabled={!undo}
          onPress={() => run('history.undo')}
        />
        <IconButton
          label={redo ? en.history.redo(en.done(redo.name, redo.about)) : en.history.noRedo}
          shortcut={keysOf('history.redo')}
          icon={<Redo2 aria-hidden />}
          changes
          isDisabled={!redo}
          onPress={() => run('history.redo')}
        />
        <Button look="first" icon={<Plus aria-hidden />} changes onPress={() => run('article.import')}>
          {en.frame.import}
        </Button>
      </FixedHint>
    </>
  )
}
