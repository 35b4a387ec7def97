import type { Segment } from '../../anchoring/segments'
import type { VersionMap } from '../../anchoring/version-map'
import type { PlainSpan } from '../../text/offsets'
import { isEdge } from './paragraph-edges'
import { type Stretch, stretchesOf, went } from './stretches'

/** Sentences that moved together. */
export interface MovedBlock {
  readonly number: number
  readonly old: PlainSpan
  readonly now: PlainSpan
  /** Word by word, with what was deleted between them; in the order of both texts. */
  readonly stretches: readonly Stretch[]
  /** It is whole paragraphs in both texts, and stands by itself; else it went from one paragraph into another. */
  readonly isWhole: boolean
}

/** By number. */
export function movedBlocks({ texts, old }: VersionMap): Map<number, MovedBlock> {
  const blocks = new Map<number, MovedBlock>()
  let open: Segment[] = []
  let deleted: Segment[] = []
  const close = () => {
    const [first, last] = [open[0], open.findLast(({ block }) => block > 0)]
    if (!first || !last) return
    const span = { old: hull(first.old, last.old), now: hull(first.now, last.now) }
    const isWhole =
      isEdge(texts.old, span.old.start) &&
      isEdge(texts.old, span.old.end) &&
      isEdge(texts.now, span.now.start) &&
      isEdge(texts.now, span.now.end)
    const stretches = stretchesIn(open, first.block)
    blocks.set(first.block, { number: first.block, ...span, stretches, isWhole })
    open = []
  }
  for (const segment of old) {
    if (segment.is === 'deleted') {
      deleted.push(segment)
      continue
    }
    if (segment.block === 0 || segment.block !== open[0]?.block) close()
    if (segment.block > 0) open.push(...(open.length > 0 ? deleted : []), segment)
    deleted = []
  }
  close()
  return blocks
}

function stretchesIn(segments: readonly Segment[], block: number): Stretch[] {
  let nowAt = 0
  return segments.flatMap(({ is, old, now, pieces }) => {
    if (is === 'deleted') return went(old, nowAt, block)
    nowAt = now.end
    return stretchesOf(pieces, block)
  })
}

const hull = (first: PlainSpan, last: PlainSpan): PlainSpan => ({ start: first.start, end: last.end })
