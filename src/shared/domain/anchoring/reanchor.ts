import type { PlainSpan } from '../text/offsets'
import { ambiguous, lost, type Placement, placeOf } from './placement'
import { QuoteIndex } from './quote-index'
import { SegmentIndex } from './segment-index'
import { lazyVersionMap, type VersionMap } from './version-map'

/** A span of an old text as it was described there: W3C TextPositionSelector and TextQuoteSelector in one. */
export interface Anchor {
  readonly start: number
  readonly end: number
  readonly exact: string
  readonly prefix: string
  readonly suffix: string
}

/**
 * Finds each anchor of the old text in the new one, in the order given. Where the old text does not say what an anchor
 * says it did, or is not known (''), the anchor is looked for by its words and what stands beside them.
 */
export function reanchor(oldText: string, newText: string, anchors: readonly Anchor[]): Placement[] {
  const search = new Search(oldText, newText)
  const placements: Placement[] = []
  const others: number[] = []
  // Nearly all stand in what was not touched: a loop of their own for them is soon compiled.
  for (let at = 0; at < anchors.length; at++) {
    const anchor = anchors[at] as Anchor
    const untouched = isThere(oldText, anchor) ? search.index.untouched(anchor) : undefined
    if (!untouched) others.push(at)
    placements.push(untouched ?? lost)
  }
  for (const at of others) placements[at] = search.find(anchors[at] as Anchor)
  return placements
}

/** Does the old text say what the anchor says it does? */
const isThere = (oldText: string, { start, end, exact }: Anchor): boolean =>
  exact !== '' && start >= 0 && end - start === exact.length && oldText.startsWith(exact, start)

/** What is made of both texts for the first anchor that asks for it. */
class Search {
  private knownMap: VersionMap | undefined
  private knownIndex: SegmentIndex | undefined
  private old: QuoteIndex | undefined
  private now: QuoteIndex | undefined

  constructor(
    private readonly oldText: string,
    private readonly newText: string,
  ) {}

  get map(): VersionMap {
    return (this.knownMap ??= lazyVersionMap(this.oldText, this.newText))
  }

  get index(): SegmentIndex {
    return (this.knownIndex ??= new SegmentIndex(this.map.old))
  }

  find(anchor: Anchor): Placement {
    const { start, end, exact } = anchor
    if (exact === '') return lost
    if (isThere(this.oldText, anchor)) return placeOf(this.map, { start, end }, this.index.at(start))
    const stood = this.oldText === '' ? lost : (this.old ??= new QuoteIndex(this.oldText)).find(anchor)
    if (stood.candidates) return ambiguous(placesOf(this.map, stood.candidates))
    if (stood.start === undefined || stood.end === undefined)
      return (this.now ??= new QuoteIndex(this.newText)).find(anchor)
    const found = placeOf(this.map, { start: stood.start, end: stood.end })
    return asOf(found, this.newText, exact, stood.score)
  }
}

const placesOf = (map: VersionMap, spans: readonly PlainSpan[]): PlainSpan[] =>
  spans.flatMap((span) => {
    const { start, end, candidates = [] } = placeOf(map, span)
    return start === undefined || end === undefined ? candidates : [{ start, end }]
  })

/** The words that count are the anchor's own, also where the old text had them a little different. */
function asOf(found: Placement, newText: string, exact: string, score: number): Placement {
  const isSame = newText.slice(found.start, found.end) === exact
  const isKept = found.state === 'exact' || found.state === 'moved'
  return { ...found, ...(isKept && !isSame ? { state: 'changed' } : {}), score: found.score * score }
}
