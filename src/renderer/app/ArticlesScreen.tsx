import { type ReactNode, type RefObject, useState } from 'react'
import { en } from '../../shared/strings/en'
import { ArticleList } from '../features/articles/ArticleList'
import { ClaimPane } from '../features/claim/ClaimPane'
import { type ReaderHandle, ReaderPane } from '../features/reader/ReaderPane'
import { Button } from '../ui/Button'
import { EmptyState } from '../ui/EmptyState'
import { Pane } from '../ui/Pane'
import type { SideWidths } from '../ui/pane-widths'
import { SplitPanes } from '../ui/SplitPanes'
import { useSession, useWorkplace } from '../work/session'

/** Library, article and claim side by side. */
export function ArticlesScreen({
  reader,
  onImport,
}: {
  readonly reader: RefObject<ReaderHandle | null>
  readonly onImport: () => void
}): ReactNode {
  const work = useWorkplace()
  const open = useSession((session) => session.open)
  const claimId = useSession((session) => session.claimId)
  const pane = useSession((session) => session.pane)
  const [widths, setWidths] = useState<Partial<SideWidths>>({})
  const claim = open?.claims.find(({ id }) => id === claimId)
  return (
    <SplitPanes
      library={<ArticleList onImport={onImport} />}
      article={
        open ? (
          <ReaderPane key={open.article.id} ref={reader} open={open} />
        ) : (
          <Pane title={en.reader.pane} tone="page">
            <EmptyState action={<Button onPress={onImport}>{en.articles.importFirst}</Button>}>
              {en.reader.nothingOpen}
            </EmptyState>
          </Pane>
        )
      }
      inspector={
        claim ? (
          <ClaimPane claim={claim} />
        ) : open ? (
          <Pane title={en.claim.pane}>
            <EmptyState>{en.claim.none}</EmptyState>
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
