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
