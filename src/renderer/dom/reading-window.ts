import type { PlainSpan } from '../../shared/domain/text/offsets'
import { firstWhere, type TextMap } from './text-map'

/**
 * Which raw span lies in or near the view. Blocks stand one below the other, so two binary searches over their
 * positions find it; nothing has to be watched block by block.
 */
export function spanNearView(map: TextMap, scroller: HTMLElement, margin: number): PlainSpan {
  const view = scroller.getBoundingClientRect()
  const reach = view.height * margin
  const { blocks } = map
  const first = firstWhere(blocks.length, (i) => box(blocks[i]).bottom > view.top - reach)
  const after = firstWhere(blocks.length, (i) => box(blocks[i]).top > view.bottom + reach)
  const from = blocks[Math.min(first, blocks.length - 1)]
  const to = blocks[Math.max(after - 1, 0)]
  if (!from || !to) return { start: 0, end: 0 }
  return { start: map.spanOf(from).start, end: map.spanOf(to).end }
}

export const holds = (outer: PlainSpan, inner: PlainSpan): boolean =>
  outer.start <= inner.start && outer.end >= inner.end

const box = (block: HTMLElement | undefined): DOMRect => block?.getBoundingClientRect() ?? new DOMRect()
