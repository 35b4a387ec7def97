import { type ReactNode, Suspense, useCallback, useEffect, useRef, useState } from 'react'
import type { ActionId } from '../../shared/ipc/actions'
import type { OpenedLibrary } from '../../shared/ipc/contract'
import { en } from '../../shared/strings/en'
import { DeleteArticleDialog } from '../features/bin/DeleteArticleDialog'
import { RemoveForGoodDialog } from '../features/bin/RemoveForGoodDialog'
import type { ReaderHandle } from '../features/reader/ReaderPane'
import { CheckDialog } from '../features/repair/CheckDialog'
import { Repairs } from '../features/repair/Repairs'
import { useCutWords } from '../ui/cut-words'
import { inBackground } from '../work/in-background'
import { openArticle, tell } from '../work/library-work'
import { useSession, useWorkplace } from '../work/session'
import { useFirstShown } from '../work/use-first-shown'
import { ArticlesScreen } from './ArticlesScreen'
import { Bar } from './Bar'
import { ReadOnlyNotice } from './ReadOnlyNotice'
import { runAction } from './run-action'
import { Status } from './Status'
import { SyncedNotice } from './SyncedNotice'
import { useActions } from './use-actions'
import { useDocumentTitle } from './use-document-title'
import {
  BackupsScreen,
  BinScreen,
  ClaimsScreen,
  CompareScreen,
  CopyDialogs,
  ImportScreen,
  LedgerView,
  Palette,
  PredictionsView,
  RecordScreen,
  readOtherViews,
  SearchScreen,
  SettingsDialog,
  VersionsScreen,
} from './views'
import { WaysIn } from './WaysIn'

/** Top bar, the view in use, status bar; and the keys and menu entries that act in all of them. */
export function Workbench({ library }: { readonly library: OpenedLibrary }): ReactNode {
  const work = useWorkplace()
  const view = useSession((session) => session.view)
  const reader = useRef<ReaderHandle>(null)
  const [isDeleting, setDeleting] = useState(false)
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
  useDocumentTitle()
  useCutWords()
  // Who goes elsewhere before the first list is drawn does not wait for it.
  useFirstShown(view !== 'articles')
  const isSettled = useSession((session) => session.isSettled)
  useEffect(() => {
    if (isSettled) inBackground(readOtherViews)
  }, [isSettled])
  const askToDelete = (articleId: string) =>
    inBackground(async () => {
      if (library.readOnly) return tell(work, en.libraries.readOnlyReason)
      // One sees what goes.
      if (work.session.getState().open?.article.id !== articleId) await openArticle(work, articleId)
      setDeleting(work.session.getState().open?.article.id === articleId)
    })

  return (
    <div className="app">
      <div>
        <Bar library={library} run={run} />
        <ReadOnlyNotice library={library} />
        <SyncedNotice />
        <Repairs />
      </div>
      <Suspense fallback={<main aria-busy />}>
        {view === 'import' && <ImportScreen onLeave={() => run('view.articles')} />}
        {view === 'claims' && <ClaimsScreen />}
        {view === 'predictions' && <PredictionsView run={run} />}
        {view === 'versions' && <VersionsScreen />}
        {view === 'compare' && <CompareScreen />}
        {view === 'ledger' && <LedgerView run={run} />}
        {view === 'record' && <RecordScreen />}
        {view === 'bin' && <BinScreen />}
        {view === 'search' && <SearchScreen />}
        {view === 'backups' && <BackupsScreen />}
        {view === 'articles' && (
          <ArticlesScreen library={library} reader={reader} run={run} onDelete={askToDelete} />
        )}
      </Suspense>
      <Status />
      {isSettled && (
        <Suspense>
          <Palette run={run} />
          <SettingsDialog />
          <CheckDialog />
          <CopyDialogs />
        </Suspense>
      )}
      <RemoveForGoodDialog />
      <DeleteArticleDialog isOpen={isDeleting} onOpenChange={setDeleting} />
      <WaysIn />
    </div>
  )
}
