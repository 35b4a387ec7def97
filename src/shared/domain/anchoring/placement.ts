import type { PlainSpan } from '../text/offsets'
import { isAnotherSentence } from './another-sentence'
import { isCutShort } from './cut-short'
import { OTHER_FIGURE } from './like-words'
import { groupsOf, hullOf, type Part, partsOf, sum } from './parts'
import type { Piece, Texts } from './pieces'
import { placeInside } from './place-inside'
import { areOfOneKind, isTime } from './same-kind'
import { type Segment, sharedEndsOf } from './segments'
import type { VersionMap } from './version-map'
import { wholeAmount } from './whole-amount'
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
      inItsPlace(texts, span, parts, found) ??
      lostOrLookalike(texts, parts)
    )
  if (mainKept / length < KEPT_MIN || mainKept / kept < MAIN_PART_MIN)
    return ambiguous(groups.flatMap((group) => hullOf(texts, span, group) ?? []))
  if (main.some(({ segment }) => segment.isDoubtful)) return ambiguous([found])
  const words = { old: texts.old.slice(span.start, span.end), now: texts.now.slice(found.start, found.end) }
  if (mainKept / length < HARDLY_CHANGED && isAnotherSentence(words.old, words.now)) return ambiguous([found])
  const very = veryWords(texts, span, found)
  if (very) return { state: main[0]?.segment.block ? 'moved' : 'exact', ...very, score: MOVED }
  return { state: 'changed', ...wholePlace(texts, span, found), score: scoreOf(mainKept / length) }
}

/** The very words, if they stand once in what is in their place: nothing, or something beside them was put in. */
function veryWords(texts: Texts, span: PlainSpan, found: PlainSpan): PlainSpan | undefined {
  const words = texts.old.slice(span.start, span.end)
  const now = texts.now.slice(found.start, found.end)
  const at = now.indexOf(words)
  if (at < 0 || at !== now.lastIndexOf(words)) return undefined
  const place = { start: found.start + at, end: found.start + at + words.length }
  const whole = wholeWords(texts, span, place)
  return whole.start === place.start && whole.end === place.end ? place : undefined
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

/** Other words, and an amount or a time as before. */
const OF_ONE_KIND = 0.88

/** "two years" became "24 months", and the sentence about it stayed: it is the same claim, and its figure is another. */
function inItsPlace(
  texts: Texts,
  span: PlainSpan,
  parts: readonly Part[],
  found: PlainSpan | null | undefined,
): Placement | undefined {
  const block = parts[0]?.segment.block
  if (!found || parts.some(({ segment }) => segment.is === 'deleted' || segment.block !== block))
    return undefined
  const place = wholePlace(texts, span, found)
  const [old, now] = [texts.old.slice(span.start, span.end), texts.now.slice(place.start, place.end)]
  const isStill =
    areOfOneKind(old, now) ||
    isCutShort(old, now) ||
    keptWithTimes(texts, parts) / old.trim().length >= KEPT_MIN
  if (!isStill) return undefined
  const isDoubtful = parts.some(({ segment }) => segment.isDoubtful)
  return isDoubtful ? ambiguous([place]) : { state: 'changed', ...place, score: OF_ONE_KIND }
}

/** A time that was replaced by a time counts as a figure that was replaced by a figure. */
const keptWithTimes = (texts: Texts, parts: readonly Part[]): number =>
  sum(parts, ({ old, now, length, kept }) => {
    const isTimeStill =
      kept < length &&
      isTime(texts.old.slice(old.start, old.end)) &&
      isTime(texts.now.slice(now.start, now.end))
    return isTimeStill ? length * OTHER_FIGURE : kept
  })

function lostOrLookalike({ now }: Texts, parts: readonly Part[]): Placement {
  const candidates = parts.flatMap(({ segment }) => segment.lookalike ?? [])
  return candidates.length > 0 ? ambiguous(candidates.map((one) => withoutBlanks(now, one))) : lost
}

/** A sentence reaches up to the next one. */
function withoutBlanks(text: string, { start, end }: PlainSpan): PlainSpan {
  const words = text.slice(start, end)
  const from = end - words.trimStart().length
  return { start: from, end: from + words.trim().length }
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
