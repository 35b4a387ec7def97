import { FolderOpen } from 'lucide-react'
import type { ReactNode } from 'react'
import { en } from '../../../shared/strings/en'
import type { Comparison } from './comparison'
import { Note } from './Note'

/** What the articles held can prove, and what needed a source from outside. */
export function LibraryAlone({ comparison }: { readonly comparison: Comparison }): ReactNode {
  const { outcome, evidence, view } = comparison
  const { libraryAlone } = view.standing
  if (!outcome || !libraryAlone) return null
  const label = en.timeDrawing.labels[libraryAlone]
  const passages = evidence.filter((item) => item.evidence.kind === 'article_fragment').length
  const outside = evidence.flatMap((item) => {
    if (item.evidence.kind !== 'reference') return []
    const { title, publisher } = item.evidence
    return [publisher ? `${title}, ${publisher}` : title]
  })
  return (
    <Note icon={FolderOpen} title={en.compare.libraryAlone}>
      <p>
        {outcome.proof === 'library'
          ? en.compare.libraryProves(label, passages)
          : en.compare.neededOutside(label, outside.join('; '))}
      </p>
    </Note>
  )
}
