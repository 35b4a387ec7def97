import { FileText } from 'lucide-react'
import type { ReactNode } from 'react'
import type { SearchHit } from '../../../shared/domain/search/hits'
import { en } from '../../../shared/strings/en'
import { places } from '../../../shared/strings/places'
import { Doubt } from '../../ui/Doubt'
import { KindLabel } from '../../ui/Kind'
import { MarkedText } from './MarkedText'

/** An article, or a claim in one, with a piece of its words. */
export function HitLine({ hit }: { readonly hit: SearchHit }): ReactNode {
  const { title, titleMarks, kind, gap, speaker, part, snippet, publisherName, published } = hit
  const source = [publisherName, published && en.dates.edtf(published)].filter(Boolean).join(' · ')
  if (!kind) {
    return (
      <span className="search-hit">
        <span className="search-hit-head">
          <FileText className="ui-small" aria-hidden />
          <span className="search-hit-title">
            <MarkedText text={title} marks={titleMarks} />
          </span>
        </span>
        <span className="meta num">{source || en.articles.noPublisher}</span>
        <span className="search-hit-words theirs">
          <MarkedText {...snippet} />
        </span>
      </span>
    )
  }
  return (
    <span className="search-hit">
      <span className="search-hit-head">
        <KindLabel kind={kind}>{en.kinds[kind]}</KindLabel>
        {speaker && <span className="meta">{speaker}</span>}
        {gap && <Doubt>{places.rowMarks[gap]}</Doubt>}
        {part !== 'words' && <span className="meta">{en.search.foundIn[part]}</span>}
      </span>
      <span className={part === 'note' ? 'search-hit-words' : 'search-hit-words theirs'}>
        <MarkedText {...snippet} />
      </span>
      <span className="meta num">{[title, source].filter(Boolean).join(' · ')}</span>
    </span>
  )
}
