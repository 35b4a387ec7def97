import type { PlainSpan } from '../../shared/domain/text/offsets'
import type { TextBlock, TextMask } from './block-pieces'
import { TextGeometry } from './text-geometry'
import { TextMap } from './text-map'

export interface ReaderText {
  readonly rawText: string
  readonly blocks: readonly TextBlock[]
  readonly masks: readonly TextMask[]
  readonly language: string
}

/** Says the same, even if a store or a bridge has made every object anew. */
export function isSameText(a: ReaderText, b: ReaderText): boolean {
  return (
    a.rawText === b.rawText &&
    a.language === b.language &&
    areSame(a.blocks, b.blocks, (x, y) => x.type === y.type) &&
    areSame(a.masks, b.masks, (x, y) => x.reason === y.reason)
  )
}

function areSame<T extends PlainSpan>(
  a: readonly T[],
  b: readonly T[],
  isAlike: (x: T, y: T) => boolean,
): boolean {
  if (a === b) return true
  if (a.length !== b.length) return false
  return a.every((x, i) => {
    const y = b[i]
    return y !== undefined && x.start === y.start && x.end === y.end && isAlike(x, y)
  })
}

/** The elements of the reading column, from the outside in. */
export interface ReaderElements {
  /** Scrolls. */
  readonly scroller: HTMLElement
  /** Holds the column and what is laid over it; positions count from its corner. */
  readonly frame: HTMLElement
  /** Holds the words and nothing else. */
  readonly words: HTMLElement
  /** Holds what is drawn over the words. */
  readonly layer: HTMLElement
}

/** Above this many characters the browser is left to lay out what is near the view only. */
const LONG_TEXT = 60_000

export const isLongText = (rawText: string): boolean => rawText.length > LONG_TEXT

/** One text as it stands on the page: the words, where they are, and what they mean in raw offsets. */
export class ShownText {
  readonly map: TextMap
  readonly geometry: TextGeometry
  readonly isLong: boolean
  /** The spans of the blocks that show words, in order. */
  readonly paragraphs: readonly PlainSpan[]

  constructor(
    readonly source: ReaderText,
    readonly elements: ReaderElements,
  ) {
    this.map = new TextMap(elements.words)
    this.geometry = new TextGeometry(this.map, elements.frame)
    this.isLong = isLongText(source.rawText)
    this.paragraphs = this.map.blocks.map((block) => this.map.spanOf(block))
  }
}
