import type { PlainSpan } from '../text/offsets'
import { isAnotherSentence } from './another-sentence'
import { kindOf, kinds } from './characters'
import type { Piece, Texts } from './pieces'
import { placeInside } from './place-inside'
import { type Segment, sharedEndsOf } from './segments'
import type { VersionMap } from './version-map'
import { isAmount, wholeAmount } from './whole-amount'
import { wholeCharacters } from './whole-characters'
import { wholeWords } from './whole-words'

export const anchorStates = ['exact', 'moved', 'changed', 'ambiguous', 'lost'] as const

/**
 * What became of a span. `exact`: the same words in their place. `moved`: the same words, and their sentence stands
 * elsewhere in the order of the text. `changed`: other words, from `start` to `end`. `ambiguous`: it may be one of
 * several, or none. `lost`: it is gone.
 */
export interface Placement {
  readonly state: (typeof anchorStates)[number]
  readonly start?: number
  readonly end?: number
  /** How likely it is that the answered place is the right one; 0 where none is answered. */
  readonly score: number
  /** What an ambiguous one may be; nothing where it stood. */
  readonly candidates?: readonly PlainSpan[]
}

export const lost: Placement = { state: 'lost', score: 0 }

export const ambiguous = (candidates: readonly PlainSpan[]): Placement => ({
  state: 'ambiguous',
  score: 0,
  candidates,
})

/** So much must still be there. */
const KEPT_MIN = 0.5
/** Where so much was kept it is the same passage. */
const HARDLY_CHANGED = 0.92
/** Of a passage that was torn apart, one part must be so much of what is left. */
const MAIN_PART_MIN = 0.65

/**
 * Where a span of the old text stands in the new one. The span must lie inside the old text and not be empty. `first` is the
 * segment in which it begins, where that is known.
 */
export function placeOf(map: VersionMap, span: PlainSpan, first = segmentAt(map.old, span.start)): Placement {
  const segment = map.old[first]
  const beside = segment && startBesideEdit(map.texts, segment, span)
  return segment && beside !== undefined ? kept(segment, span, beside, SURE) : placeByWords(map, span, first)
}

function placeByWords(map: VersionMap, span: PlainSpan, first: number): Placement {
  const segment = map.old[first]
  const piece = segment && pieceAt(segment.pieces, span.start)
  if (!segment || piece?.is !== 'same' || span.end > piece.old.end)
    return placeOfParts(map, span, partsOf(map, span, first))
  const score = segment.pieces.length === 1 ? UNTOUCHED : scoreBeside(piece.old)
  return kept(segment, span, piece.now.start + span.start - piece.old.start, score)
}

/** Nothing was done to its sentence. */
export const UNTOUCHED = 1
/** A long stretch was kept as a whole beside what was edited. */
const SURE = 0.999
const LONG = 15
/** A longer stretch is taken apart once, and not compared for every span in it. */
const COMPARED_MAX = 2_000
/** It may have gone, and come again elsewhere in another context. */
const MOVED = 0.99

/** How long the stretch is that was kept as a whole. A word alone in a rewritten sentence says little. */
const scoreBeside = ({ start, end }: PlainSpan) =>
  end - start >= LONG ? SURE : end - start >= 7 ? 0.98 : 0.95

/** The span as it was, from here on. */
function kept(segment: Segment, span: PlainSpan, start: number, score: number): Placement {
  const end = start + span.end - span.start
  if (segment.isDoubtful) return ambiguous([{ start, end }])
  if (segment.is === 'moved') return { state: 'moved', start, end, score: Math.min(score, MOVED) }
  return { state: 'exact', start, end, score }
}

/**
 * Where a span begins that lies before what was edited in its sentence, or behind it, with a blank between them. Most do,
 * and then nobody needs to take the sentence apart into words.
 */
function startBesideEdit(texts: Texts, segment: Segment, span: PlainSpan): number | undefined {
  if (segment.old.end - segment.old.start > COMPARED_MAX) return undefined
  // They never overlap: where the beginning goes on into the end, something repeats itself, and either may be meant.
  const { head, tail } = sharedEndsOf(texts, segment)
  return startBefore(texts, segment, span, head) ?? startBehind(texts, segment, span, tail)
}

function startBefore(texts: Texts, { old, now }: Segment, span: PlainSpan, head: number): number | undefined {
  const blank = texts.old.slice(span.end, old.end).indexOf(' ')
  const length = span.end + blank + 1 - old.start
  return blank >= 0 && length > LONG && length <= head ? now.start + span.start - old.start : undefined
}

function startBehind(texts: Texts, { old, now }: Segment, span: PlainSpan, tail: number): number | undefined {
  const blank = texts.old.slice(old.start, span.start).lastIndexOf(' ')
  const length = old.end - old.start - blank
  const isInside = blank >= 0 && span.end <= old.end
  return isInside && length > LONG && length <= tail ? now.end + span.start - old.end : undefined
}

/** The last segment that begins at or before. */
function segmentAt(segments: readonly Segment[], at: number): number {
  let low = 0
  let high = segments.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((segments[middle]?.old.start ?? 0) <= at) low = middle
    else high = middle - 1
  }
  return low
}

function pieceAt(pieces: readonly Piece[], at: number): Piece | undefined {
  let piece = 0
  while (piece < pieces.length && at >= (pieces[piece]?.old.end ?? 0)) piece++
  return pieces[piece]
}

/** What became of a part of the span. */
interface Part {
  readonly segment: Segment
  readonly now: PlainSpan
  readonly length: number
  /** Of its characters, as many as are still there. */
  readonly kept: number
}

function partsOf({ texts, old }: VersionMap, span: PlainSpan, first: number): Part[] {
  const parts: Part[] = []
  for (let at = first; at < old.length; at++) {
    const segment = old[at]
    if (!segment || segment.old.start >= span.end) break
    for (let next = 0; next < segment.pieces.length; next++) {
      const piece = segment.pieces[next] as Piece
      const start = Math.max(piece.old.start, span.start)
      const end = Math.min(piece.old.end, span.end)
      if (start >= end) continue
      const length = end - start
      parts.push({ segment, now: nowOf(texts, piece, { start, end }), length, kept: length * piece.likeness })
    }
  }
  return parts
}

function placeOfParts({ texts }: VersionMap, span: PlainSpan, parts: readonly Part[]): Placement {
  const { length } = texts.old.slice(span.start, span.end).trim()
  const kept = sum(parts, (part) => part.kept)
  const groups = groupsOf(parts)
  const main = groups.toSorted((a, b) => sum(b, (part) => part.kept) - sum(a, (part) => part.kept))[0]
  const found = main && hullOf(texts, span, main)
  const mainKept = sum(main ?? [], (part) => part.kept)
  if (!main || !found || length === 0 || kept / length < KEPT_MIN)
    return (
      insideItsSentence(texts, span, parts) ??
      amountInItsPlace(texts, span, parts, found) ??
      lostOrLookalike(parts)
    )
  if (mainKept / length < KEPT_MIN || mainKept / kept < MAIN_PART_MIN)
    return ambiguous(groups.flatMap((group) => hullOf(texts, span, group) ?? []))
  if (main.some(({ segment }) => segment.isDoubtful)) return ambiguous([found])
  const words = { old: texts.old.slice(span.start, span.end), now: texts.now.slice(found.start, found.end) }
  if (mainKept / length < HARDLY_CHANGED && isAnotherSentence(words.old, words.now)) return ambiguous([found])
  if (words.old === words.now)
    return { state: main[0]?.segment.block ? 'moved' : 'exact', ...found, score: MOVED }
  return { state: 'changed', ...wholePlace(texts, span, found), score: scoreOf(mainKept / length) }
}

const wholePlace = (texts: Texts, span: PlainSpan, found: PlainSpan): PlainSpan =>
  wholeCharacters(texts.now, wholeAmount(texts, span, wholeWords(texts, span, found)))

/** What was kept decides how sure it is. */
const scoreOf = (share: number) => (share >= 0.8 ? 0.99 : share >= 0.65 ? 0.96 : 0.88)

/** Its sentence was turned round. */
const INSIDE = 0.95

/** Elsewhere in the sentence that became of its own, if there. */
function insideItsSentence(texts: Texts, span: PlainSpan, parts: readonly Part[]): Placement | undefined {
  const segment = parts[0]?.segment
  if (!segment || segment.is === 'deleted' || parts.some((part) => part.segment !== segment)) return undefined
  const place = placeInside(texts, segment.pieces, span)
  if (!place) return undefined
  if (segment.isDoubtful) return ambiguous([place])
  const isSame = texts.now.slice(place.start, place.end) === texts.old.slice(span.start, span.end)
  return { state: isSame ? 'moved' : 'changed', ...place, score: INSIDE }
}

/** Other words, and an amount as before. */
const AMOUNT = 0.88

/** "two years" became "24 months", and the sentence about it stayed: it is the same claim, and its figure is another. */
function amountInItsPlace(
  texts: Texts,
  span: PlainSpan,
  parts: readonly Part[],
  found: PlainSpan | null | undefined,
): Placement | undefined {
  const segment = parts[0]?.segment
  if (!segment || !found || segment.is === 'deleted' || parts.some((part) => part.segment !== segment))
    return undefined
  const place = wholePlace(texts, span, found)
  const isAmountStill =
    isAmount(texts.old.slice(span.start, span.end)) && isAmount(texts.now.slice(place.start, place.end))
  if (!isAmountStill) return undefined
  return segment.isDoubtful ? ambiguous([place]) : { state: 'changed', ...place, score: AMOUNT }
}

function lostOrLookalike(parts: readonly Part[]): Placement {
  const candidates = parts.flatMap(({ segment }) => segment.lookalike ?? [])
  return candidates.length > 0 ? ambiguous(candidates) : lost
}

/** Parts that kept their order among each other, the first ones first. Mostly all of them did. */
function groupsOf(parts: readonly Part[]): Part[][] {
  const kept = parts.filter(({ segment, now }) => segment.is !== 'deleted' && now.start !== now.end)
  const blocks = new Set(kept.map(({ segment }) => segment.block))
  if (blocks.size <= 1) return kept.length > 0 ? [kept] : []
  return Array.from(blocks, (block) => kept.filter(({ segment }) => segment.block === block))
}

/** From the first to the last of what is kept; blanks at the ends only where the span had them. */
function hullOf(texts: Texts, span: PlainSpan, parts: readonly Part[]): PlainSpan | null {
  let start = parts[0]?.now.start ?? 0
  let end = parts.at(-1)?.now.end ?? 0
  if (!isBlank(texts.old, span.start)) while (start < end && isBlank(texts.now, start)) start++
  if (!isBlank(texts.old, span.end - 1)) while (end > start && isBlank(texts.now, end - 1)) end--
  return start < end ? { start, end } : null
}

const isBlank = (text: string, at: number) => {
  const kind = kindOf(text.charCodeAt(at))
  return kind === kinds.blank || kind === kinds.lineEnd
}

/** What stands in the place of a part of a piece. */
function nowOf(texts: Texts, { is, old, now }: Piece, part: PlainSpan): PlainSpan {
  const before = part.start - old.start
  const behind = old.end - part.end
  if (is === 'same') return { start: now.start + before, end: now.end - behind }
  if (before === 0 && behind === 0) return now
  const words = { old: texts.old.slice(old.start, old.end), now: texts.now.slice(now.start, now.end) }
  const start = offsetIn(words, before)
  const end = offsetIn(words, words.old.length - behind)
  return { start: now.start + start, end: now.start + Math.max(start, end) }
}

/** Where an offset of the old wording lies in the new: after what both begin with, before what both end with. */
function offsetIn({ old, now }: Texts, offset: number): number {
  if (old.slice(0, offset) === now.slice(0, offset)) return offset
  const behind = old.length - offset
  if (behind <= now.length && old.slice(offset) === now.slice(now.length - behind)) return now.length - behind
  return Math.round((offset / old.length) * now.length)
}

/** How much of a span is kept in these pieces, from 0 to 1. */
export function keptIn(pieces: readonly Piece[], span: PlainSpan): number {
  let kept = 0
  for (const { old, likeness } of pieces) {
    const length = Math.min(old.end, span.end) - Math.max(old.start, span.start)
    if (length > 0) kept += length * likeness
  }
  return kept / Math.max(1, span.end - span.start)
}

const sum = <T>(items: readonly T[], of: (item: T) => number): number =>
  items.reduce((total, item) => total + of(item), 0)
