import { saveDrafts } from './drafts'
import { openArticle } from './library-work'
import type { ViewName, Workplace } from './session'
import { askToShow } from './showing'
import { isSame, placeAt, placeOf, visit } from './visited'

/** Shows a view. What was being typed is saved first. */
export async function showView({ session }: Workplace, view: ViewName): Promise<void> {
  await saveDrafts()
  session.setState(view === 'predictions' ? { view, pane: 'article' } : { view })
}

/** Remembers each place as it comes on the screen. Returns what stops it. */
export function rememberPlaces({ session }: Workplace): () => void {
  return session.subscribe((now, before) => {
    const place = placeOf(now)
    const isFirst = now.visited.places.length === 0
    // Going back moves along the places first and shows the place after that: nothing new is visited by it.
    if (!now.library || (!isFirst && isSame(place, placeOf(before)))) return
    const visited = visit(now.visited, place)
    if (visited !== now.visited) session.setState({ visited })
  })
}

/** Back to the place before, or forward again. */
export async function goToPlace(work: Workplace, step: 1 | -1): Promise<void> {
  const { session } = work
  await saveDrafts()
  const { visited, open } = session.getState()
  const place = placeAt(visited, step)
  if (!place) return
  askToShow(work)
  session.setState({ visited: { ...visited, at: visited.at + step } })
  const isOther = place.articleId !== null && place.articleId !== open?.article.id
  if (place.view === 'articles' && isOther) {
    await openArticle(work, place.articleId, place.claimId)
  } else if ((place.view === 'ledger' || place.view === 'versions') && isOther) {
    await openArticle(work, place.articleId)
    if (session.getState().open?.article.id === place.articleId) session.setState({ view: place.view })
  } else if (place.view === 'compare') {
    session.setState({ view: place.view, predictionId: place.claimId })
  } else {
    session.setState({ view: place.view, claimId: place.claimId ?? session.getState().claimId })
  }
}
