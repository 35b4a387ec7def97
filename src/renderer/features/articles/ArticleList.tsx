import type { ReactNode } from 'react'
import { claimKinds } from '../../../shared/domain/claim'
import type { ArticleRow } from '../../../shared/domain/queries/rows'
import { en } from '../../../shared/strings/en'
import { Button } from '../../ui/Button'
import { EmptyState } from '../../ui/EmptyState'
import { KindGlyph } from '../../ui/Kind'
import { Pane } from '../../ui/Pane'
import { VirtualList } from '../../ui/VirtualList'
import { inBackground } from '../../work/in-background'
import { openArticle } from '../../work/library-work'
import { useSession, useWorkplace } from '../../work/session'
import './articles.css'

const ROW_HEIGHT = 62

/** The left pane: every article of the library, newest first. */
export function ArticleList({ onImport }: { readonly onImport: () => void }): ReactNode {
  const work = useWorkplace()
  const articles = useSession((session) => session.articles)
  const openId = useSession((session) => session.open?.article.id ?? null)
  return (
    <Pane title={en.articles.title} count={articles.length}>
      {articles.length === 0 ? (
        <EmptyState action={<Button onPress={onImport}>{en.articles.importFirst}</Button>}>
          {en.articles.empty}
        </EmptyState>
      ) : (
        <VirtualList
          label={en.articles.title}
          rows={articles}
          rowKey={(row) => row.id}
          rowText={(row) => row.title}
          renderRow={(row) => <ArticleLine row={row} />}
          rowHeight={ROW_HEIGHT}
          selectedKey={openId}
          onSelect={(id) => inBackground(() => openArticle(work, id))}
          empty={null}
        />
      )}
    </Pane>
  )
}

function ArticleLine({ row }: { readonly row: ArticleRow }): ReactNode {
  return (
    <span className="article-row">
      <span className="article-row-title">{row.title}</span>
      <span className="article-row-meta">
        <span className="article-row-source">{row.publisherName ?? en.articles.noPublisher}</span>
        {row.published && <span className="num">{en.dates.edtf(row.published.edtf)}</span>}
        <span className="article-row-counts num">
          {claimKinds
            .filter((kind) => row.counts[kind] > 0)
            .map((kind) => (
              <span key={kind} className="article-row-count">
                <KindGlyph kind={kind} label={en.kindCounts[kind](row.counts[kind])} />
                <span aria-hidden>{row.counts[kind]}</span>
              </span>
            ))}
        </span>
      </span>
    </span>
  )
}
