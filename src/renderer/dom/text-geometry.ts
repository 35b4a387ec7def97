import type { PlainSpan } from '../../shared/domain/text/offsets'
import { setRange, type TextMap } from './text-map'

export interface Box {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** `after`: where the next character begins. `before`: where the last one ended; at a line's end these differ. */
export type Affinity = 'after' | 'before'

/** Where words are on the page, in px from the frame's corner, so that what is placed there scrolls with the text. */
export class TextGeometry {
  /** One for all measuring, because live ranges pile up. */
  readonly #range: Range

  constructor(
    readonly map: TextMap,
    readonly frame: HTMLElement,
  ) {
    this.#range = frame.ownerDocument.createRange()
  }

  /** One box a line. */
  boxesOf(span: PlainSpan): Box[] {
    return this.#inFrame(lineBoxes(this.rectsOf(span)))
  }

  /** As the browser gives them, in the window's coordinates: one or more a line. */
  rectsOf(span: PlainSpan): Iterable<DOMRect> {
    const edges = this.map.edgesOf(span)
    return edges ? setRange(this.#range, edges).getClientRects() : []
  }

  /** The box of the first character of a span that has one: white space may be folded away. */
  firstBox({ start, end }: PlainSpan): Box | null {
    const near = this.boxesOf({ start, end: Math.min(end, start + 2) })[0]
    return near ?? this.boxesOf({ start, end })[0] ?? null
  }

  lastBox({ start, end }: PlainSpan): Box | null {
    const near = this.boxesOf({ start: Math.max(start, end - 2), end }).at(-1)
    return near ?? this.boxesOf({ start, end }).at(-1) ?? null
  }

  /** Tells how far down blocks begin. Each is measured once, so what is told is true until something moves. */
  tops(): (block: HTMLElement) => number {
    const known = new Map<HTMLElement, number>()
    const origin = this.frame.getBoundingClientRect().top
    return (block) => {
      const top = known.get(block) ?? block.getBoundingClientRect().top - origin
      known.set(block, top)
      return top
    }
  }

  isRightToLeft(offset: number): boolean {
    const block = this.map.blockAt(offset)
    return block !== null && getComputedStyle(block).direction === 'rtl'
  }

  caretBox(offset: number, affinity: Affinity): Box | null {
    const position = this.map.caretAt(offset)
    if (!position) return null
    const hasBefore = position.offset > 0
    const hasAfter = position.offset < position.node.length
    const before = () => (hasBefore ? this.#edgeOf({ start: offset - 2, end: offset }, true) : null)
    const after = () => (hasAfter ? this.#edgeOf({ start: offset, end: offset + 2 }, false) : null)
    return affinity === 'before' ? (before() ?? after()) : (after() ?? before())
  }

  /** The end of the characters before the caret, or the beginning of those after it. */
  #edgeOf(neighbours: PlainSpan, isBefore: boolean): Box | null {
    const boxes = this.boxesOf(neighbours)
    const box = isBefore ? boxes.at(-1) : boxes[0]
    if (!box) return null
    const atRight = isBefore !== this.isRightToLeft(neighbours.start)
    return { ...box, left: atRight ? box.left + box.width : box.left, width: 0 }
  }

  #inFrame(boxes: readonly Box[]): Box[] {
    const origin = this.frame.getBoundingClientRect()
    return boxes.map((box) => ({ ...box, left: box.left - origin.left, top: box.top - origin.top }))
  }
}

/** Text in several pieces, or with an emoji, gives several boxes a line; those that touch are one. */
function lineBoxes(rects: Iterable<DOMRect>): Box[] {
  const boxes: Box[] = []
  for (const { left, top, width, height } of rects) {
    if (width === 0) continue
    const before = boxes.at(-1)
    if (before && Math.abs(before.top - top) < 2 && Math.abs(before.left + before.width - left) < 1) {
      boxes[boxes.length - 1] = { ...before, width: left + width - before.left }
    } else boxes.push({ left, top, width, height })
  }
  return boxes
}
