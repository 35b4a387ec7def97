import type { SearchHit } from '../../shared/domain/search/hits'
import type { PlainSpan } from '../../shared/domain/text/offsets'
import { focusLibrarySearch } from '../dom/search-fields'
import { saveDrafts } from './drafts'
import { keptInSession } from './kept-in-session'
import { openArticle } from './library-work'
import { openClaim } from './list-work'
import type { ViewName, Workplace } from './session'

/** What is looked for, and where one came from. */
interface Finding {
  readonly words: string
  readonly cameFrom: ViewName
  /** The words in the open article that were found: the reader shows them once. */
  readonly place: (PlainSpan & { readonly articleId: string }) | null
}

export const finding = keptInSession<Finding>({ words: '', cameFrom: 'articles', place: null })

/** Goes to the search; there already, to its field. */
export async function openSearch(work: Workplace): Promise<void> {
  await saveDrafts()
  const { view } = work.session.getState()
  if (view !== 'search') finding.of(work).setState({ cameFrom: view })
  work.session.setState({ view: 'search' })
  focusLibrarySearch()
}

export function leaveSearch(work: Workplace): void {
  const { cameFrom } = finding.of(work).getState()
  // What was imported or compared may be gone by now.
  work.session.setState({ view: cameFrom === 'import' || cameFrom === 'compare' ? 'articles' : cameFrom })
}

/** Opens a claim in its article, or an article where the words stand. */
export async function openFound(work: Workplace, { articleId, claimId, place }: SearchHit): Promise<void> {
  if (claimId) return openClaim(work, articleId, claimId)
  work.session.setState({ pane: 'article' })
  await openArticle(work, articleId)
  // Behind everything else: an article that comes on the screen takes the focus, and has nothing selected.
  if (work.session.getState().open?.article.id === articleId && place)
    finding.of(work).setState({ place: { articleId, ...place } })
}
