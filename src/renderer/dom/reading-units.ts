import { readableSpans } from '../../shared/domain/text/masks'
import type { PlainSpan } from '../../shared/domain/text/offsets'
import { knownLanguage, sentences } from '../../shared/domain/text/sentences'
import type { UnitFinder } from './grown-selection'
import { firstWhere } from './text-map'

export type ReadingUnit = 'word' | 'sentence' | 'paragraph'

export interface ReadableText {
  readonly rawText: string
  readonly blocks: readonly PlainSpan[]
  readonly masks: readonly PlainSpan[]
  readonly language: string
}

/** Units as a reader sees them: inside a block, over the words that are shown, in raw offsets. */
export function unitsOf(text: ReadableText, unit: ReadingUnit): UnitFinder {
  const blocks = text.blocks.filter((block) => shownIn(text, block).length > 0)
  const inBlock = (index: number): PlainSpan[] => {
    const block = blocks[index]
    return block ? unitsInBlock(text, block, unit) : []
  }
  const after = (offset: number): PlainSpan | null => {
    const from = firstWhere(blocks.length, (i) => (blocks[i]?.end ?? 0) > offset)
    for (let i = from; i < blocks.length; i++) {
      const found = inBlock(i).find(({ start }) => start >= offset)
      if (found) return found
    }
    return null
  }
  const before = (offset: number): PlainSpan | null => {
    const from = firstWhere(blocks.length, (i) => (blocks[i]?.start ?? 0) > offset) - 1
    for (let i = from; i >= 0; i--) {
      const found = inBlock(i).findLast(({ start }) => start <= offset)
      if (found) return found
    }
    return null
  }
  return {
    after,
    at: (offset) => {
      const holding = before(offset)
      return holding && holding.end > offset ? holding : nearest(offset, holding, after(offset), blocks)
    },
  }
}

/** A caret at the end of a paragraph means that paragraph, not the next. */
function nearest(
  offset: number,
  before: PlainSpan | null,
  after: PlainSpan | null,
  blocks: readonly PlainSpan[],
): PlainSpan | null {
  const block = blocks.find(({ start, end }) => start <= offset && offset <= end)
  const isInBlock = (unit: PlainSpan | null) => unit !== null && block !== undefined && unit.start < block.end
  return (isInBlock(after) ? after : before) ?? after
}

function unitsInBlock(text: ReadableText, block: PlainSpan, unit: ReadingUnit): PlainSpan[] {
  const shown = shownIn(text, block)
  const words = shown.map(({ start, end }) => text.rawText.slice(start, end)).join('')
  return spansIn(words, unit, text.language).map(({ start, end }) => ({
    start: rawOffset(shown, start, 'start'),
    end: rawOffset(shown, end, 'end'),
  }))
}

function spansIn(words: string, unit: ReadingUnit, language: string): PlainSpan[] {
  if (unit === 'sentence') return sentences(words, language)
  if (unit === 'word') return wordsIn(words, language)
  const trimmed = words.trim()
  const start = words.indexOf(trimmed)
  return trimmed ? [{ start, end: start + trimmed.length }] : []
}

function wordsIn(words: string, language: string): PlainSpan[] {
  const segmenter = new Intl.Segmenter(knownLanguage(language), { granularity: 'word' })
  return [...segmenter.segment(words)]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ index, segment }) => ({ start: index, end: index + segment.length }))
}

function shownIn({ rawText, masks }: ReadableText, block: PlainSpan): PlainSpan[] {
  const near = masks.filter(({ start, end }) => start < block.end && end > block.start)
  if (near.length === 0) return block.end > block.start ? [block] : []
  return readableSpans(Math.min(block.end, rawText.length), near)
    .map(({ start, end }) => ({ start: Math.max(start, block.start), end }))
    .filter(({ start, end }) => start < end)
}

function rawOffset(shown: readonly PlainSpan[], offset: number, side: 'start' | 'end'): number {
  let left = offset
  for (const { start, end } of shown) {
    const length = end - start
    if (left < length || (side === 'end' && left === length)) return start + left
    left -= length
  }
  return shown.at(-1)?.end ?? 0
}
