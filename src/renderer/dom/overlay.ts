import type { Box } from './text-geometry'

/**
 * Draws what highlights cannot: boxes laid over the words, without touching them. The elements are made here and kept
 * in a layer of their own, out of reach of pointers and screen readers.
 */
export class Overlay {
  constructor(private readonly layer: HTMLElement) {}

  /** Replaces everything of this sort by these boxes. */
  draw(sort: string, boxes: readonly { box: Box; data?: Readonly<Record<string, string>> }[]): void {
    const old = [...this.layer.querySelectorAll<HTMLElement>(`:scope > [data-sort="${sort}"]`)]
    for (const [i, { box, data }] of boxes.entries()) {
      const element = old[i] ?? this.layer.appendChild(document.createElement('i'))
      for (const name of Object.keys(element.dataset)) delete element.dataset[name]
      Object.assign(element.dataset, data, { sort })
      place(element, box)
    }
    for (const element of old.slice(boxes.length)) element.remove()
  }
}

function place({ style }: HTMLElement, { left, top, width, height }: Box): void {
  style.left = `${left}px`
  style.top = `${top}px`
  style.width = `${width}px`
  style.height = `${height}px`
}
