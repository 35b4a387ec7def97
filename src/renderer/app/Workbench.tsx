import { FolderOpen, Plus, Redo2, Undo2 } from 'lucide-react'
import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react'
import { type ActionId, actionById, actions } from '../../shared/ipc/actions'
import type { LibraryInfo } from '../../shared/ipc/contract'
import { en } from '../../shared/strings/en'
import { ClaimsScreen } from '../features/claims/ClaimsScreen'
import { ImportScreen } from '../features/importing/ImportScreen'
import type { ReaderHandle } from '../features/reader/ReaderPane'
import { Button } from '../ui/Button'
import { CommandPalette } from '../ui/CommandPalette'
import { IconButton } from '../ui/IconButton'
import { FindButton, TopBar } from '../ui/TopBar'
import { inBackground } from '../work/in-background'
import { useSession, useWorkplace, type ViewName } from '../work/session'
import { ArticlesScreen } from './ArticlesScreen'
import { actionFor, isField, shownKeys } from './keys'
import { runAction } from './run-action'
import { Status } from './Status'

const views = [
  { id: 'articles', title: en.actions['view.articles'] },
  { id: 'claims', title: en.actions['view.claims'] },
] as const satisfies readonly { id: ViewName; title: string }[]

const keysOf = (id: ActionId) => shownKeys(actionById(id).keys[0] ?? '')

/** Top bar, the view in use, status bar; and the keys and menu entries that act in all of them. */
export function Workbench({ library }: { readonly library: LibraryInfo }): ReactNode {
  const work = useWorkplace()
  const view = useSession((session) => session.view)
  const reader = useRef<ReaderHandle>(null)
  const [pasted, setPasted] = useState<string | null>(null)
  const run = useCallback(
    (id: ActionId) =>
      inBackground(() =>
        runAction(id, work, {
          reveal: (claimId) => reader.current?.reveal(claimId),
          focusClaimFields: () => work.session.setState({ pane: 'inspector' }),
        }),
      ),
    [work],
  )
  useActions(run)
  usePaste((text) => {
    setPasted(text)
    work.session.setState({ view: 'import' })
  })

  return (
    <div className="app">
      <TopBar
        label={en.frame.topBar}
        start={
          <h1 className="app-library" aria-label={en.frame.title(library.name)}>
            <FolderOpen aria-hidden />
            {library.name}
          </h1>
        }
        viewsLabel={en.frame.views}
        views={views}
        currentView={view === 'claims' ? 'claims' : 'articles'}
        onView={(id) => run(id === 'claims' ? 'view.claims' : 'view.articles')}
        end={<TopBarEnd run={run} />}
      />
      {view === 'import' && <ImportScreen pasted={pasted} />}
      {view === 'claims' && <ClaimsScreen />}
      {view === 'articles' && <ArticlesScreen reader={reader} onImport={() => run('article.import')} />}
      <Status />
      <Palette run={run} />
    </div>
  )
}

function TopBarEnd({ run }: { readonly run: (id: ActionId) => void }): ReactNode {
  const history = useSession((session) => session.history)
  const undoLabel = history.undo
    ? en.history.undo(en.done(history.undo.name, history.undo.about))
    : en.history.noUndo
  const redoLabel = history.redo
    ? en.history.redo(en.done(history.redo.name, history.redo.about))
    : en.history.noRedo
  return (
    <>
      <FindButton
        label={en.actions['palette.open']}
        shortcut={keysOf('palette.open')}
        onPress={() => run('palette.open')}
      />
      <IconButton
        label={undoLabel}
        shortcut={keysOf('history.undo')}
        icon={<Undo2 aria-hidden />}
        isDisabled={!history.undo}
        onPress={() => run('history.undo')}
      />
      <IconButton
        label={redoLabel}
        shortcut={keysOf('history.redo')}
        icon={<Redo2 aria-hidden />}
        isDisabled={!history.redo}
        onPress={() => run('history.redo')}
      />
      <Button look="first" icon={<Plus aria-hidden />} onPress={() => run('article.import')}>
        {en.frame.import}
      </Button>
    </>
  )
}

function Palette({ run }: { readonly run: (id: ActionId) => void }): ReactNode {
  const work = useWorkplace()
  const isOpen = useSession((session) => session.paletteOpen)
  return (
    <CommandPalette
      isOpen={isOpen}
      onOpenChange={(paletteOpen) => work.session.setState({ paletteOpen })}
      label={en.actions['palette.open']}
      placeholder={en.actions['palette.open']}
      entries={actions
        .filter(({ id }) => id !== 'palette.open')
        .map(({ id, menu }) => ({ id, title: en.actions[id], group: en.menus[menu], shortcut: keysOf(id) }))}
      onRun={(id) => run(id as ActionId)}
      emptyText={en.frame.noCommand}
    />
  )
}

/** Runs what a key or a menu entry asks for. */
function useActions(run: (id: ActionId) => void): void {
  const { backend } = useWorkplace()
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || isInDialog(event.target)) return
      const id = actionFor(event)
      if (!id) return
      event.preventDefault()
      run(id)
    }
    document.addEventListener('keydown', press)
    const stop = backend.on('action.chosen', ({ id }) => run(id))
    return () => {
      document.removeEventListener('keydown', press)
      stop()
    }
  }, [backend, run])
}

const isInDialog = (target: EventTarget | null) =>
  target instanceof HTMLElement && target.closest('[role="dialog"], [role="menu"]') !== null

/** Ctrl+V anywhere outside a field brings in an article. */
function usePaste(onText: (text: string) => void): void {
  useEffect(() => {
    const paste = (event: ClipboardEvent) => {
      const text = event.clipboardData?.getData('text/plain') ?? ''
      if (isField(event.target) || !text.trim()) return
      event.preventDefault()
      onText(text)
    }
    document.addEventListener('paste', paste)
    return () => document.removeEventListener('paste', paste)
  }, [onText])
}
