import { type ReactNode, type RefObject, Suspense, useState } from 'react'
import type { ActionId } from '../../shared/ipc/actions'
import type { OpenedLibrary } from '../../shared/ipc/contract'
import { en } from '../../shared/strings/en'
import { ArticleList } from '../features/articles/ArticleList'
import { ImportFirst } from '../features/articles/ImportFirst'
import { type ReaderHandle, ReaderPane } from '../features/reader/ReaderPane'
import { EmptyState } from '../ui/EmptyState'
import { Pane } from '../ui/Pane'
import type { SideWidths } from '../ui/pane-widths'
import { SplitPanes } from '../ui/SplitPanes'
import { inBackground } from '../work/in-background'
import { openWorkplace } from '../work/opening'
import { useReadOnlyBecause } from '../work/read-only'
import { useSession, useWorkplace } from '../work/session'
import { useFirstShown } from '../work/use-first-shown'
import { ClaimPane, FirstRun } from './views'

interface ArticlesScreenProps {
  readonly library: OpenedLibrary
  readonly reader: RefObject<ReaderHandle | null>
  readonly run: (id: ActionId) => void
  readonly onDelete: (articleId: string) => void
}

/** Library, article and claim side by side; while there is no article, the ways to begin. */
export function ArticlesScreen(props: ArticlesScreenProps): ReactNode {
  const { library, run } = props
  const work = useWorkplace()
  const isEmpty = useSession((session) => session.open === null) && library.articles === 0
  useFirstShown(isEmpty)
  if (!isEmpty || library.readOnly) return <Panes {...props} />
  return (
    <FirstRun
      folder={library.path}
      onOpenFiles={() => run('article.openFiles')}
      onPaste={() => run('article.import')}
      onSample={() => run('library.openSample')}
      onAnother={() => inBackground(() => openWorkplace(work, 'another-folder'))}
    />
  )
}

function Panes({ reader, run, onDelete }: ArticlesScreenProps): ReactNode {
  const work = useWorkplace()
  const onImport = () => run('article.import')
  const open = useSession((session) => session.open)
  const claimId = useSession((session) => session.claimId)
  const pane = useSession((session) => session.pane)
  const isFixed = useReadOnlyBecause() !== null
  const [widths, setWidths] = useState<Partial<SideWidths>>({})
  const claim = open?.claims.find(({ id }) => id === claimId)
  return (
    <SplitPanes
      library={<ArticleList onImport={onImport} onDelete={onDelete} />}
      article={
        open ? (
          <ReaderPane key={open.article.id} ref={reader} open={open} onDelete={onDelete} />
        ) : (
          <Pane title={en.reader.pane} tone="page">
            <EmptyState action={<ImportFirst onImport={onImport} />}>
              {isFixed ? en.reader.nothingOpenFixed : en.reader.nothingOpen}
            </EmptyState>
          </Pane>
        )
      }
      inspector={
        claim ? (
          <Suspense fallback={<Pane title={en.claim.pane}>{null}</Pane>}>
            <ClaimPane claim={claim} />
          </Suspense>
        ) : open ? (
          <Pane title={en.claim.pane}>
            <EmptyState>{isFixed ? en.claim.noneFixed : en.claim.none}</EmptyState>
          </Pane>
        ) : null
      }
      active={pane}
      onActiveChange={(active) => work.session.setState({ pane: active })}
      widths={widths}
      onWidthsChange={setWidths}
      labels={en.frame.panes}
    />
  )
}
