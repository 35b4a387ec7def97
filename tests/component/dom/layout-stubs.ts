/**
 * Stands in for what jsdom lacks and the reading column asks of a browser: layout (a line for each block),
 * custom highlights (kept, never painted), `Selection.modify` (a character at a time), fonts.
 */
export function standInForLayout(): void {
  const window = globalThis as unknown as Record<string, unknown>
  window['ResizeObserver'] ??= class {
    observe() {}
    unobserve() {}
    disconnect() {}
  }
  window['Highlight'] ??= class extends Set<AbstractRange> {
    priority = 0
    type = 'highlight'
    constructor(...ranges: AbstractRange[]) {
      super(ranges)
    }
  }
  window['CSS'] ??= {}
  Object.assign(CSS, { highlights: (CSS as Partial<typeof CSS>).highlights ?? new Map() })
  window['CSSStyleSheet'] = class {
    replaceSync() {}
  }
  window['matchMedia'] ??= () => new EventTarget()
  Object.defineProperty(document, 'adoptedStyleSheets', { value: [], configurable: true })
  Object.defineProperty(document, 'fonts', { value: new EventTarget(), configurable: true })
  window['DOMRect'] ??= class {
    readonly top = 0
    readonly bottom = 0
  }
  Object.assign(Range.prototype, {
    getClientRects: oneLine,
    getBoundingClientRect(this: Range) {
      return oneLine.call(this)[0]
    },
  })
  Object.assign(document, { caretPositionFromPoint: () => null })
  Object.assign(Selection.prototype, { modify: moveByCharacter })
}

/** Every block is one line, each on a height of its own, so that marks stand apart. */
function oneLine(this: Range): DOMRect[] {
  const block = this.startContainer.parentElement?.closest<HTMLElement>('[data-start]')
  const top = Number(block?.dataset['start'] ?? 0) * 10
  const [left, width, height] = [this.startOffset * 8, 8, 20]
  return [
    {
      x: left,
      y: top,
      left,
      top,
      right: left + width,
      bottom: top + height,
      width,
      height,
      toJSON: () => '',
    },
  ]
}

function moveByCharacter(this: Selection, alter: string, direction: string): void {
  const { focusNode, focusOffset, anchorNode, anchorOffset } = this
  if (!focusNode || !anchorNode) return
  const step = direction === 'forward' || direction === 'right' ? 1 : -1
  const to = Math.min(Math.max(focusOffset + step, 0), focusNode.textContent?.length ?? 0)
  if (alter === 'extend') this.setBaseAndExtent(anchorNode, anchorOffset, focusNode, to)
  else this.collapse(focusNode, to)
}
