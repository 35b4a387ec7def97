import type { CaretIntent, Edge } from './caret-keys'
import { moved, movedEdge } from './caret-moves'
import { grownSelection } from './grown-selection'
import { keptSelection } from './highlight-styles'
import type { Overlay } from './overlay'
import type { SelectionReport } from './reader-listeners'
import { type ReadingUnit, unitsOf } from './reading-units'
import { selectedFragments } from './selected-fragments'
import type { ShownText } from './shown-text'
import type { Affinity } from './text-geometry'
import {
  isCaret,
  isSameSelection,
  type RawSelection,
  readNative,
  spanOf,
  writeNative,
} from './text-selection'

type Move = Extract<CaretIntent, { is: 'move' }>

/**
 * The caret and the selection. They are ours, in raw offsets; the browser's selection is kept in step while the text
 * has the focus, and ours stays, shown as a highlight, when the focus goes to a field.
 */
export class SelectionLayer {
  #selection: RawSelection | null = null
  #isAtLineEnd = false
  #edge: Edge | null = null
  #byKeyboard = false
  #reported = ''

  constructor(
    private readonly text: ShownText,
    private readonly overlay: Overlay,
    private readonly report: (report: SelectionReport | null, byKeyboard: boolean) => void,
    private readonly caretMoved: (selection: RawSelection) => void,
  ) {}

  get selection(): RawSelection | null {
    return this.#selection
  }

  get edge(): Edge | null {
    return this.#edge
  }

  /** The fragments the selection means; none where it is a caret. */
  fragments(): SelectionReport['fragments'] {
    if (!this.#selection || isCaret(this.#selection)) return []
    const { rawText, masks } = this.text.source
    return selectedFragments(rawText, spanOf(this.#selection), masks)
  }

  move(move: Move): void {
    const { map, paragraphs, source } = this.text
    const context = { map, rawText: source.rawText, paragraphs }
    const before = this.#selection ?? { anchor: map.start, focus: map.start }
    // A leap is no adjustment: it leaves the edge and moves the caret.
    if (move.by === 'text' || move.by === 'paragraph') this.#edge = null
    this.#isAtLineEnd = move.by === 'lineboundary' && move.towards === 'forward'
    this.#set(this.#edge ? movedEdge(context, before, move) : moved(context, before, move))
  }

  grow(unit: ReadingUnit): void {
    if (!this.#selection) return
    this.#edge = null
    const { start, end } = grownSelection(spanOf(this.#selection), unitsOf(this.text.source, unit))
    this.select({ anchor: start, focus: end })
  }

  /** Makes this edge the one that moves. Without a selection there is none. */
  chooseEdge(edge: Edge): boolean {
    const [first] = this.fragments()
    const last = this.fragments().at(-1)
    if (!first || !last) return false
    this.#edge = edge
    const [start, end] = [first.start, last.end]
    this.select(edge === 'start' ? { anchor: end, focus: start } : { anchor: start, focus: end })
    return true
  }

  /** Selects, in raw offsets; as if by keyboard, so that the caret is seen. */
  select(selection: RawSelection): void {
    this.#isAtLineEnd = false
    this.#set(selection)
  }

  /** Leaves a caret where the selection ended. */
  collapse(): void {
    this.#edge = null
    if (!this.#selection || isCaret(this.#selection)) return
    this.select({ anchor: this.#selection.focus, focus: this.#selection.focus })
  }

  /** The browser's selection changed: by mouse, or because the focus went elsewhere. */
  nativeChanged(): void {
    const native = readNative(this.text.map)
    if (native && !isSameSelection(native, this.#selection)) {
      this.#edge = null
      this.#isAtLineEnd = false
      this.#accept(native, false)
    } else this.draw()
  }

  /** Puts the browser's selection back where ours is. */
  restore(): void {
    if (this.#selection) writeNative(this.text.map, this.#selection)
    this.draw()
  }

  draw(): void {
    this.#drawCaret()
    const selection = this.#selection
    const isKept = selection && !isCaret(selection) && !isSameSelection(readNative(this.text.map), selection)
    const range = isKept ? this.text.map.rangeOf(spanOf(selection)) : null
    if (!range) CSS.highlights.delete(keptSelection.name)
    else {
      const kept = new Highlight(range)
      kept.priority = keptSelection.priority
      CSS.highlights.set(keptSelection.name, kept)
    }
  }

  dispose(): void {
    CSS.highlights.delete(keptSelection.name)
    this.overlay.draw('caret', [])
  }

  #set(selection: RawSelection): void {
    const accepted = this.#mayWrite ? this.#write(selection) : selection
    this.#accept(accepted, true)
    if (this.#hasFocus) this.#bringIntoView()
  }

  /** Writing again what the browser has already would make it forget the column it keeps for the arrows up and down. */
  #write(selection: RawSelection): RawSelection {
    const { map } = this.text
    if (!isSameSelection(readNative(map), selection)) writeNative(map, selection)
    // Between two blocks the browser may stand a little further on; what it says is what is shown.
    return readNative(map) ?? selection
  }

  /** A field that has the focus needs the browser's selection for itself. */
  get #mayWrite(): boolean {
    return this.#hasFocus || document.activeElement === document.body
  }

  get #hasFocus(): boolean {
    return document.activeElement === this.text.elements.words
  }

  #accept(selection: RawSelection, byKeyboard: boolean): void {
    this.#selection = selection
    this.#byKeyboard = byKeyboard
    this.draw()
    this.#tell()
    this.caretMoved(selection)
  }

  #tell(): void {
    const fragments = this.fragments()
    const key = fragments.map(({ start, end }) => `${start}-${end}`).join()
    if (key === this.#reported) return
    this.#reported = key
    const range = this.#selection && this.text.map.rangeOf(spanOf(this.#selection))
    if (fragments.length === 0 || !range) return this.report(null, this.#byKeyboard)
    const { x, y, width, height } = range.getBoundingClientRect()
    const text = fragments.map(({ start, end }) => this.text.source.rawText.slice(start, end)).join(' … ')
    this.report({ fragments, text, rect: { x, y, width, height } }, this.#byKeyboard)
  }

  #drawCaret(): void {
    const selection = this.#selection
    const isMeant = selection !== null && (isCaret(selection) || this.#byKeyboard)
    const box =
      isMeant && this.#hasFocus
        ? this.text.geometry.caretBox(selection.focus, this.#affinity(selection))
        : null
    this.overlay.draw('caret', box ? [{ box, data: { edge: this.#edge ?? '' } }] : [])
  }

  /** At a line's end a caret may stand at either of two places; the end of a selection is where its words end. */
  #affinity(selection: RawSelection): Affinity {
    const isEnd = isCaret(selection) ? this.#isAtLineEnd : selection.focus > selection.anchor
    return isEnd ? 'before' : 'after'
  }

  #bringIntoView(): void {
    const { scroller } = this.text.elements
    const selection = this.#selection
    const caret = selection && this.text.geometry.caretBox(selection.focus, this.#affinity(selection))
    if (!caret) return
    const view = scroller.getBoundingClientRect()
    const top = this.text.elements.frame.getBoundingClientRect().top + caret.top
    const air = caret.height * 1.5
    if (top < view.top + air) scroller.scrollTop -= view.top + air - top
    else if (top + caret.height > view.bottom - air)
      scroller.scrollTop += top + caret.height - view.bottom + air
  }
}
