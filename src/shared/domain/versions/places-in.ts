import { type anchorStates, type Placement, placeOf } from '../anchoring/placement'
import type { VersionMap } from '../anchoring/version-map'
import type { PlainSpan } from '../text/offsets'

export type FoundState = (typeof anchorStates)[number]

/** From the surest to the worst: a claim of several fragments is as sure as its worst one. */
const worse: readonly FoundState[] = ['exact', 'moved', 'changed', 'ambiguous', 'lost']

/** Where a claim was found in another version. */
export interface FoundPlace {
  readonly state: FoundState
  /** How likely it is that the place is the right one; 0 where none is answered. */
  readonly score: number
  /** One for each fragment, in reading order; absent where no place is answered. */
  readonly fragments?: readonly PlainSpan[]
  /** What an ambiguous one may be, and what is left of one that is lost in part; in reading order. */
  readonly candidates?: readonly PlainSpan[]
}

/** Looks up the fragments of one claim in the map from the version it stands in to another one. */
export function placeIn(map: VersionMap, fragments: readonly PlainSpan[]): FoundPlace {
  const found = fragments.map((fragment) => placeOf(map, fragment))
  const state = found.reduce<FoundState>(
    (worst, { state: own }) => (worse.indexOf(own) > worse.indexOf(worst) ? own : worst),
    'exact',
  )
  const spans = found.flatMap(spanOf)
  if (spans.length < found.length || state === 'ambiguous' || state === 'lost')
    return withoutPlace(state, [...spans, ...found.flatMap(({ candidates = [] }) => candidates)])
  // The parts of one quote that changed places, or ran into each other, are not the same quote.
  if (!isInOrder(spans)) return withoutPlace('ambiguous', spans)
  return { state, score: Math.min(...found.map(({ score }) => score)), fragments: spans }
}

const spanOf = ({ start, end }: Placement): PlainSpan[] =>
  start === undefined || end === undefined ? [] : [{ start, end }]

const isInOrder = (spans: readonly PlainSpan[]): boolean =>
  spans.every(({ start }, at) => at === 0 || start >= (spans[at - 1]?.end ?? 0))

function withoutPlace(state: FoundState, candidates: readonly PlainSpan[]): FoundPlace {
  const inOrder = candidates.toSorted((a, b) => a.start - b.start || a.end - b.end)
  const once = inOrder.filter(
    ({ start, end }, at) => start !== inOrder[at - 1]?.start || end !== inOrder[at - 1]?.end,
  )
  return { state, score: 0, ...(once.length > 0 ? { candidates: once } : {}) }
}
