import type { PlainSpan } from '../../shared/domain/text/offsets'
import { firstWhere, type TextMap } from './text-map'

/**
 * Which raw span lies in or near the view. Blocks stand one below the other, so two binary searches over their
 * positions find it; nothing has to be watched block by block. A block far away is never measured itself: that would
 * have the browser lay out the stretch that it has left alone.
 */
export function spanNearView(map: TextMap, scroller: HTMLElement, margin: number): PlainSpan {
  const view = scroller.getBoundingClientRect()
  const reach = view.height * margin
  const { blocks } = map
  const boxes = new StandingBoxes()
  const first = firstWhere(blocks.length, (i) => boxes.isBelow(blocks[i], 'bottom', view.top - reach))
  const after = firstWhere(blocks.length, (i) => boxes.isBelow(blocks[i], 'top', view.bottom + reach))
  const from = blocks[Math.min(first, blocks.length - 1)]
  const to = blocks[Math.max(after - 1, 0)]
  if (!from || !to) return { start: 0, end: 0 }
  return { start: map.spanOf(from).start, end: map.spanOf(to).end }
}

export const holds = (outer: PlainSpan, inner: PlainSpan): boolean =>
  outer.start <= inner.start && outer.end >= inner.end

/** Where blocks stand, each measured once at most, and only where its stretch does not answer the question. */
class StandingBoxes {
  readonly #known = new Map<Element, DOMRect>()

  /** Whether this edge of a block is below a height. */
  isBelow(block: HTMLElement | undefined, edge: 'top' | 'bottom', y: number): boolean {
    if (!block) return false
    const stretch = block.closest('.article-text-stretch')
    if (stretch) {
      const { top, bottom } = this.#of(stretch)
      if (top > y) return true
      if (bottom <= y) return false
    }
    return this.#of(block)[edge] > y
  }

  #of(element: Element): DOMRect {
    const box = this.#known.get(element) ?? element.getBoundingClientRect()
    this.#known.set(element, box)
    return box
  }
}
