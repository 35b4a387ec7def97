import { withoutMasks } from '../../shared/domain/text/masks'
import type { PlainSpan } from '../../shared/domain/text/offsets'

export interface TextBlock extends PlainSpan {
  readonly type: 'headline' | 'dateline' | 'para' | 'subhead' | 'listitem'
}

/** A span left out of reading. */
export interface TextMask extends PlainSpan {
  readonly reason: string
}

/** What stands in a block: words, each piece one text node, and the places where a mask begins. */
export type BlockPiece =
  | { readonly is: 'words'; readonly span: PlainSpan }
  | { readonly is: 'left-out'; readonly mask: TextMask }

/** What stands in the column, from top to bottom. */
export type ColumnPart =
  | { readonly is: 'block'; readonly block: TextBlock; readonly pieces: readonly BlockPiece[] }
  | { readonly is: 'left-out'; readonly mask: TextMask }

/**
 * Cuts the blocks at the masks. Each mask is shown once, where it begins: inside a block that has words left, else on
 * a line of its own. A block without words left is not shown.
 */
export function columnParts(blocks: readonly TextBlock[], masks: readonly TextMask[]): ColumnPart[] {
  const sorted = masks.filter((mask) => mask.end > mask.start).toSorted((a, b) => a.start - b.start)
  const waiting = [...sorted]
  const parts: ColumnPart[] = []
  for (const block of blocks) {
    const pieces = withoutMasks(block, sorted)
    const until = pieces.length ? block.start : block.end
    while ((waiting[0]?.start ?? Number.POSITIVE_INFINITY) < until) parts.push(leftOut(waiting))
    if (pieces.length) parts.push({ is: 'block', block, pieces: withMasks(pieces, block, waiting) })
  }
  while (waiting.length) parts.push(leftOut(waiting))
  return parts
}

function leftOut(waiting: TextMask[]): { is: 'left-out'; mask: TextMask } {
  const mask = waiting.shift()
  if (!mask) throw new Error('no mask is waiting')
  return { is: 'left-out', mask }
}

function withMasks(pieces: readonly PlainSpan[], block: TextBlock, waiting: TextMask[]): BlockPiece[] {
  const result: BlockPiece[] = []
  for (const span of pieces) {
    while ((waiting[0]?.start ?? Number.POSITIVE_INFINITY) < span.start) result.push(leftOut(waiting))
    result.push({ is: 'words', span })
  }
  while ((waiting[0]?.start ?? Number.POSITIVE_INFINITY) < block.end) result.push(leftOut(waiting))
  return result
}
