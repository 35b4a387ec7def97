import type { PlainSpan } from '../../shared/domain/text/offsets'

export interface DomPosition {
  readonly node: Text
  readonly offset: number
}

/** Which neighbour a position between two pieces of text belongs to: the words after it, or those before it. */
export type Side = 'start' | 'end'

/**
 * The one place that turns raw offsets into DOM positions and back. A block says in `data-start` where it begins;
 * its text nodes follow each other without a gap, except where an element says in `data-mask-end` where the text
 * goes on. So a DOM offset is a raw offset plus a constant for each node.
 */
export class TextMap {
  readonly #starts: number[] = []
  readonly #nodes: Text[] = []
  readonly #indexOf = new Map<Node, number>()
  readonly blocks: readonly HTMLElement[]

  constructor(readonly root: HTMLElement) {
    this.blocks = [...root.querySelectorAll<HTMLElement>('[data-start]')]
    for (const block of this.blocks) this.#read(block)
  }

  get start(): number {
    return this.#starts[0] ?? 0
  }

  get end(): number {
    const last = this.#nodes.length - 1
    return last < 0 ? 0 : this.#endOf(last)
  }

  /** A raw offset that is not shown (between blocks, in a mask) gives the nearest place on the side asked for. */
  positionAt(offset: number, side: Side): DomPosition | null {
    const index = side === 'start' ? this.#firstEndingAfter(offset) : this.#lastStartingBefore(offset)
    const node = this.#nodes[index]
    if (!node) return null
    const inside = Math.min(Math.max(offset - (this.#starts[index] ?? 0), 0), node.length)
    return { node, offset: inside }
  }

  /** Where a caret stands: at the end of words that end exactly here, rather than at the next ones. */
  caretAt(offset: number): DomPosition | null {
    const index = firstWhere(this.#nodes.length, (i) => this.#endOf(i) >= offset)
    const node = this.#nodes[index]
    if (!node) return this.positionAt(offset, 'end')
    return { node, offset: Math.max(offset - (this.#starts[index] ?? 0), 0) }
  }

  /** The raw offset of a DOM position, or null where it lies outside the text. */
  offsetAt(node: Node, offset: number): number | null {
    const index = this.#indexOf.get(node)
    if (index !== undefined)
      return (this.#starts[index] ?? 0) + Math.min(offset, this.#nodes[index]?.length ?? 0)
    if (!this.root.contains(node) || this.#nodes.length === 0) return null
    return this.#offsetBetween(node, offset)
  }

  /** Where the words shown of this span begin and end, or null where none is. */
  edgesOf({ start, end }: PlainSpan): readonly [from: DomPosition, to: DomPosition] | null {
    const from = this.positionAt(start, 'start')
    const to = this.positionAt(end, 'end')
    if (!from || !to) return null
    if ((this.offsetAt(from.node, from.offset) ?? 0) >= (this.offsetAt(to.node, to.offset) ?? 0)) return null
    return [from, to]
  }

  /**
   * A live range over the words shown of this span, or null where none is. Not for the many: with every change of its
   * elements the document brings all live ranges up to date, those that nobody holds any more among them.
   */
  rangeOf(span: PlainSpan): Range | null {
    const edges = this.edgesOf(span)
    return edges && setRange(this.root.ownerDocument.createRange(), edges)
  }

  /** The same as a range that stays as it is: the text of a map never changes. */
  staticRangeOf(span: PlainSpan): StaticRange | null {
    const edges = this.edgesOf(span)
    if (!edges) return null
    const [from, to] = edges
    return new StaticRange({
      startContainer: from.node,
      startOffset: from.offset,
      endContainer: to.node,
      endOffset: to.offset,
    })
  }

  /** The block that shows this offset, or the nearest one. */
  blockAt(offset: number): HTMLElement | null {
    return this.positionAt(offset, 'start')?.node.parentElement?.closest<HTMLElement>('[data-start]') ?? null
  }

  /** The raw span that a block's words cover. */
  spanOf(block: HTMLElement): PlainSpan {
    return { start: Number(block.dataset['start']), end: Number(block.dataset['end']) }
  }

  #read(block: HTMLElement): void {
    let at = Number(block.dataset['start'])
    for (const child of block.childNodes) {
      if (child instanceof HTMLElement) at = Number(child.dataset['maskEnd'] ?? at)
      if (!isText(child) || child.length === 0) continue
      this.#indexOf.set(child, this.#nodes.length)
      this.#nodes.push(child)
      this.#starts.push(at)
      at += child.length
    }
  }

  /** A position between elements: the end of the words before it if it lies in their block, else the words after it. */
  #offsetBetween(node: Node, offset: number): number {
    const range = this.root.ownerDocument.createRange()
    range.setStart(node, Math.min(offset, node.childNodes.length))
    const next = firstWhere(this.#nodes.length, (i) => range.comparePoint(this.#nodes[i] as Text, 0) > 0)
    const block = node instanceof Element ? node.closest('[data-start]') : null
    const before = this.#nodes[next - 1]
    const endsBlock =
      block !== null &&
      before !== undefined &&
      block.contains(before) &&
      !block.contains(this.#nodes[next] ?? null)
    if (endsBlock || next === this.#nodes.length) return this.#endOf(next - 1)
    return this.#starts[next] ?? 0
  }

  #endOf(index: number): number {
    return (this.#starts[index] ?? 0) + (this.#nodes[index]?.length ?? 0)
  }

  #firstEndingAfter(offset: number): number {
    const found = firstWhere(this.#nodes.length, (i) => this.#endOf(i) > offset)
    return Math.min(found, this.#nodes.length - 1)
  }

  #lastStartingBefore(offset: number): number {
    return Math.max(firstWhere(this.#nodes.length, (i) => (this.#starts[i] ?? 0) >= offset) - 1, 0)
  }
}

export function setRange(range: Range, [from, to]: readonly [DomPosition, DomPosition]): Range {
  range.setStart(from.node, from.offset)
  range.setEnd(to.node, to.offset)
  return range
}

const isText = (node: Node): node is Text => node.nodeType === Node.TEXT_NODE

/** Binary search: the first index for which `holds` is true, `length` if for none. It turns from false to true once. */
export function firstWhere(length: number, holds: (index: number) => boolean): number {
  let low = 0
  let high = length
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(middle)) high = middle
    else low = middle + 1
  }
  return low
}
