import type { PlainSpan } from '../text/offsets'
import { ambiguous, lost, type Placement, placeOf } from './placement'
import { QuoteIndex } from './quote-index'
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
  let map: VersionMap | undefined
  let old: QuoteIndex | undefined
  let now: QuoteIndex | undefined
  return anchors.map((anchor) => {
    const { start, end, exact } = anchor
    if (exact === '') return lost
    if (start >= 0 && end - start === exact.length && oldText.startsWith(exact, start))
      return placeOf((map ??= lazyVersionMap(oldText, newText)), { start, end })
    const stood = oldText === '' ? lost : (old ??= new QuoteIndex(oldText)).find(anchor)
    if (stood.candidates)
      return ambiguous(placesOf((map ??= lazyVersionMap(oldText, newText)), stood.candidates))
    if (stood.start === undefined || stood.end === undefined)
      return (now ??= new QuoteIndex(newText)).find(anchor)
    const found = placeOf((map ??= lazyVersionMap(oldText, newText)), { start: stood.start, end: stood.end })
    return asOf(found, newText, exact, stood.score)
  })
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
