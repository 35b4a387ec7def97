import type { ReactNode } from 'react'
import { claimKinds } from '../../../shared/domain/claim'
import type { ArticleRow } from '../../../shared/domain/queries/rows'
import { en } from '../../../shared/strings/en'
import { places } from '../../../shared/strings/places'
import { KindGlyph } from '../../ui/Kind'

/** An article in the list: title, publisher, date, how many claims of each kind, and how far the work has come. */
export function ArticleLine({ row }: { readonly row: ArticleRow }): ReactNode {
  const { title, publisherName, published, state, versions, pending } = row
  return (
    <span className="article-row">
      <span className="article-row-title" dir="auto">
        {title}
      </span>
      <span className="article-row-meta">
        <span className="article-row-source">{publisherName ?? en.articles.noPublisher}</span>
        {published && <span className="num">{en.dates.edtf(published.edtf)}</span>}
        {state !== 'inbox' && <span className="article-row-state">{en.articleStates[state]}</span>}
        {versions > 1 && (
          <span className="article-row-versions num" data-pending={pending > 0 || undefined}>
            {places.ofArticle(versions, pending)}
          </span>
        )}
        <Counts row={row} />
      </span>
    </span>
  )
}

function Counts({ row: { counts } }: { readonly row: ArticleRow }): ReactNode {
  return (
    <span className="article-row-counts num">
      {claimKinds
        .filter((kind) => counts[kind] > 0)
        .map((kind) => (
          <span key={kind} className="article-row-count">
            <KindGlyph kind={kind} label={en.kindCounts[kind](counts[kind])} />
            <span aria-hidden>{counts[kind]}</span>
          </span>
        ))}
    </span>
  )
}
