import type { Session } from './session'

/** Where a person has been: a view, which article and at which claim, and what was compared. */
export interface Place {
  readonly view: Session['view']
  readonly articleId: string | null
  readonly claimId: string | null
}

/** The places in order, and which of them is shown now. */
export interface Visited {
  readonly places: readonly Place[]
  readonly at: number
}

export const beginning: Visited = { places: [], at: -1 }

const PLACES_MAX = 100

type Whereabouts = Pick<Session, 'view' | 'open' | 'claimId' | 'predictionId'>

export function placeOf({ view, open, claimId, predictionId }: Whereabouts): Place {
  if (view === 'articles') return { view, articleId: open?.article.id ?? null, claimId }
  if (view === 'versions' || view === 'ledger') {
    return { view, articleId: open?.article.id ?? null, claimId: null }
  }
  // The queue keeps its own selection: walking down forty rows is not visiting forty places.
  return { view, articleId: null, claimId: view === 'compare' ? predictionId : null }
}

export const isSame = (one: Place, other: Place): boolean =>
  one.view === other.view && one.articleId === other.articleId && one.claimId === other.claimId

/**
 * Goes to a place. Closing a claim is no new place, and the first claim looked at in an article stands for the
 * article: back from there leads to where one came from.
 */
export function visit(visited: Visited, place: Place): Visited {
  const here = visited.places[visited.at]
  const sameText = here?.view === place.view && here.articleId === place.articleId
  if (sameText && (here.claimId === place.claimId || place.claimId === null)) return visited
  // No article yet, or no claim in it yet: the new place stands for that one.
  const isFuller =
    here?.view === place.view && (here.articleId === null || (sameText && here.claimId === null))
  const before = visited.places.slice(0, isFuller ? visited.at : visited.at + 1)
  const places = [...before, place].slice(-PLACES_MAX)
  return { places, at: places.length - 1 }
}

export const placeAt = ({ places, at }: Visited, step: 1 | -1): Place | undefined => places[at + step]
