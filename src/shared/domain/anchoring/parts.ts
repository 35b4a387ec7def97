import type { PlainSpan } from '../text/offsets'
import { kindOf, kinds } from './characters'
import type { Piece, Texts } from './pieces'
import type { Segment } from './segments'
import type { VersionMap } from './version-map'

/** What became of a part of the span. */
export interface Part {
  readonly segment: Segment
  readonly old: PlainSpan
  readonly now: PlainSpan
  readonly length: number
  /** Of its characters, as many as are still there. */
  readonly kept: number
}

/** Two words have some letters in common by accident. */
const LIKE_MIN = 0.34

export function partsOf({ texts, old }: VersionMap, span: PlainSpan, first: number): Part[] {
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
      const part = { start, end }
      parts.push({
        segment,
        old: part,
        now: nowOf(texts, piece, part),
        length,
        kept: piece.likeness < LIKE_MIN ? 0 : length * piece.likeness,
      })
    }
  }
  return parts
}

/** Parts that kept their order among each other, the first ones first. Mostly all of them did. */
export function groupsOf(parts: readonly Part[]): Part[][] {
  const kept = parts.filter(({ segment, now }) => segment.is !== 'deleted' && now.start !== now.end)
  const blocks = new Set(kept.map(({ segment }) => segment.block))
  if (blocks.size <= 1) return kept.length > 0 ? [kept] : []
  return Array.from(blocks, (block) => kept.filter(({ segment }) => segment.block === block))
}

/** From the first to the last of what is kept; blanks at the ends only where the span had them. */
export function hullOf(texts: Texts, span: PlainSpan, parts: readonly Part[]): PlainSpan | null {
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

export const sum = <T>(items: readonly T[], of: (item: T) => number): number =>
  items.reduce((total, item) => total + of(item), 0)
