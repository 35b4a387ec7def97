import { type Block, blocksOf } from './blocks'
import { withoutMasks } from './masks'
import type { PlainSpan } from './offsets'

/** Words of a paragraph; marked = they belong to the spans that were asked for. */
export interface NeighbourPiece {
  readonly text: string
  readonly isMarked: boolean
}

export interface NeighbourParagraph {
  /** Where it begins in the raw text. */
  readonly start: number
  /** Does it hold marked words? */
  readonly isNear: boolean
  /** Words before, or after, its pieces are left out; for the first: also paragraphs before it. */
  readonly isCutBefore: boolean
  readonly isCutAfter: boolean
  readonly pieces: readonly NeighbourPiece[]
}

interface Wording {
  readonly rawText: string
  readonly blocks: readonly Pick<Block, 'start' | 'end' | 'type'>[]
  readonly masks: readonly PlainSpan[]
}

/** Paragraphs that are shown around the one with the words. */
const BEFORE = 1
const AFTER = 3
/** A longer paragraph shows what stands around the marked words, in UTF-16 code units on either side. */
const ROUND = 700

/**
 * The paragraphs around some spans of a text, without what is left out of reading. Headline and byline are not among
 * them unless the words stand there: who shows a neighbourhood shows those anyway.
 */
export function neighbourhood(
  { rawText, blocks, masks }: Wording,
  spans: readonly PlainSpan[],
): readonly NeighbourParagraph[] {
  const holds = (block: PlainSpan) => spans.some(({ start, end }) => start < block.end && end > block.start)
  const all = (blocks.length > 0 ? blocks : blocksOf(rawText)).filter(
    (block) => holds(block) || (block.type !== 'headline' && block.type !== 'dateline'),
  )
  const near = all.flatMap((block, at) => (holds(block) ? [at] : []))
  const shown = all.filter((_block, at) => near.some((place) => at >= place - BEFORE && at <= place + AFTER))
  return shown.flatMap((block, at) => {
    const paragraph = paragraphOf(rawText, block, masks, spans)
    if (paragraph.pieces.length === 0) return []
    const before = shown[at - 1]
    const isGapBefore = before ? all.indexOf(before) + 1 < all.indexOf(block) : all[0] !== block
    const isGapAfter = at === shown.length - 1 && all.at(-1) !== block
    return [
      {
        ...paragraph,
        isCutBefore: paragraph.isCutBefore || isGapBefore,
        isCutAfter: paragraph.isCutAfter || isGapAfter,
      },
    ]
  })
}

function paragraphOf(
  rawText: string,
  block: PlainSpan,
  masks: readonly PlainSpan[],
  spans: readonly PlainSpan[],
): NeighbourParagraph {
  const marked = spans
    .map(({ start, end }) => ({ start: Math.max(start, block.start), end: Math.min(end, block.end) }))
    .filter(({ start, end }) => start < end)
    .toSorted((a, b) => a.start - b.start)
  const shown = aroundWords(rawText, block, marked)
  const readable = withoutMasks(shown, masks)
  return {
    start: block.start,
    isNear: marked.length > 0,
    isCutBefore: shown.start > block.start,
    isCutAfter: shown.end < block.end,
    pieces: readable.flatMap((span) => piecesOf(rawText, span, marked)),
  }
}

/** The part of a paragraph around its marked words, or its beginning; cut at blanks. */
function aroundWords(rawText: string, block: PlainSpan, marked: readonly PlainSpan[]): PlainSpan {
  const from = (marked[0]?.start ?? block.start) - ROUND
  const to = (marked.at(-1)?.end ?? block.start) + ROUND
  return {
    start: from <= block.start ? block.start : blankAfter(rawText, from, marked[0]?.start ?? from),
    end: to >= block.end ? block.end : blankBefore(rawText, to, marked.at(-1)?.end ?? block.start + 1),
  }
}

function blankAfter(text: string, from: number, most: number): number {
  const blank = text.slice(from, most).search(/\s\S/)
  return blank < 0 ? most : from + blank + 1
}

function blankBefore(text: string, to: number, least: number): number {
  const found = /^[^]*\S(?=\s)/.exec(text.slice(least, to + 1))
  return found ? least + found[0].length : least
}

function piecesOf(rawText: string, span: PlainSpan, marked: readonly PlainSpan[]): NeighbourPiece[] {
  const pieces: NeighbourPiece[] = []
  let at = span.start
  const add = (end: number, isMarked: boolean) => {
    if (end > at) pieces.push({ text: rawText.slice(at, end), isMarked })
    at = Math.max(at, end)
  }
  for (const { start, end } of marked) {
    add(Math.min(start, span.end), false)
    add(Math.min(end, span.end), true)
  }
  add(span.end, false)
  return pieces
}
