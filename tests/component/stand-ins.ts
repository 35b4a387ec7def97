import { quickStyle } from './quick-styles'

/**
 * Stands in for what jsdom lacks and our screens ask of a browser: a window of one size with rows of one height, a line
 * for each block, custom highlights (kept, never painted), `Selection.modify` (a character at a time), fonts, media
 * queries of which none matches.
 */
export function standInForABrowser(): void {
  standInForSizes()
  Object.assign(globalThis, { matchMedia: matchesNothing, getComputedStyle: quickStyle })
  // Our modules remember a document they have prepared, so these stay as long as the document does.
  if ('caretPositionFromPoint' in document) return
  Object.assign(globalThis, {
    ResizeObserver: StillObserver,
    Highlight: KeptHighlight,
    CSSStyleSheet: UnreadSheet,
    CSS: { escape, highlights: new Map() },
    requestIdleCallback: neverBusy,
    cancelIdleCallback: clearTimeout,
  })
  Object.defineProperty(document, 'adoptedStyleSheets', { value: [], configurable: true })
  Object.defineProperty(document, 'fonts', { value: new EventTarget(), configurable: true })
  Object.assign(document, { caretPositionFromPoint: () => null })
  Object.assign(Element.prototype, { scrollIntoView: () => undefined })
  Object.assign(Range.prototype, {
    getClientRects: oneLine,
    getBoundingClientRect(this: Range) {
      return oneLine.call(this)[0]
    },
  })
  Object.assign(Selection.prototype, { modify: moveByCharacter })
}

/** jsdom lays nothing out. A window of one size, with rows of 40 px, lets the virtual lists decide what is in view. */
function standInForSizes(): void {
  const sizes = {
    clientWidth: 1440,
    clientHeight: 900,
    offsetWidth: 1440,
    offsetHeight: 40,
    scrollHeight: 40,
  }
  for (const [property, size] of Object.entries(sizes))
    Object.defineProperty(HTMLElement.prototype, property, { configurable: true, get: () => size })
}

/** Light, no contrast asked for, motion allowed. A test that needs more says so itself. */
function matchesNothing(media: string): MediaQueryList {
  return {
    matches: false,
    media,
    onchange: null,
    addListener: () => undefined,
    removeListener: () => undefined,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    dispatchEvent: () => true,
  }
}

class StillObserver implements ResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

class KeptHighlight extends Set<AbstractRange> {
  priority = 0
  type = 'highlight'
  constructor(...ranges: AbstractRange[]) {
    super(ranges)
  }
}

class UnreadSheet {
  replaceSync(): void {}
}

/** react-aria escapes the keys it looks rows up by. */
function escape(text: string): string {
  return text.replaceAll(/[^\w-]/gu, String.raw`\$&`)
}

function neverBusy(run: IdleRequestCallback): number {
  return Number(setTimeout(() => run({ didTimeout: false, timeRemaining: () => 50 })))
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
