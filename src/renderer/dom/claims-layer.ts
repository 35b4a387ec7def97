import type { PlainSpan } from '../../shared/domain/text/offsets'
import { ClaimIndex, type PlacedClaim } from './claim-index'
import { drawBrackets, drawUnderlines } from './claim-overlay'
import { HighlightPainter } from './highlight-painter'
import type { Emphasis } from './highlight-styles'
import { type MarkAnchor, type StackedMark, stackMarks } from './mark-stack'
import type { Overlay } from './overlay'
import type { PaintedClaim } from './painted-claim'
import { holds, spanNearView } from './reading-window'
import type { ShownText } from './shown-text'

/** Above this many claims only those near the view are painted. */
const MOST_PAINTED = 1000
/** How many views above and below are painted, and how near the edge of that one may scroll before it moves on. */
const MARGIN = 1.5
const MARGIN_LEFT = 0.5

/** In rem: a mark is 24 px high, and grows with the type size. */
const MARK_HEIGHT = 1.5
const MARKS_IN_A_ROW = 6
/** Glyphs that fit side by side into the margin of a narrow pane. */
const GLYPH_COLUMNS = 3

export interface MarginMode {
  readonly showsNotes: boolean
  /** In px. */
  readonly rem: number
}

/** The middle of a claim's first line, counted from its block: that stays when blocks above grow or shrink. */
interface FirstLine {
  readonly block: HTMLElement
  readonly y: number
}

/** Claims on the page: their highlights, brackets and marks, near the view where there are many. */
export class ClaimsLayer {
  readonly #index = new ClaimIndex()
  readonly #painter: HighlightPainter
  readonly #lineOf = new Map<string, FirstLine>()
  #near: PlainSpan | null = null
  #selected: string | null = null
  #hovered: string | null = null
  #mode: MarginMode = { showsNotes: true, rem: 16 }
  #forced = false
  #told = ''

  constructor(
    private readonly text: ShownText,
    private readonly overlay: Overlay,
    private readonly marksPlaced: (marks: readonly StackedMark[]) => void,
  ) {
    this.#painter = new HighlightPainter(text.map)
  }

  setClaims(claims: readonly PaintedClaim[]): void {
    const { removed } = this.#index.update(claims)
    for (const { claim } of removed) this.#lineOf.delete(claim.id)
    this.refresh()
  }

  setEmphasis(selected: string | null, hovered: string | null): void {
    const before = [this.#selected, this.#hovered]
    this.#selected = selected
    this.#hovered = hovered
    const changed = new Set([...before, selected, hovered])
    for (const placed of this.#near ? this.#shown() : []) {
      if (changed.has(placed.claim.id)) this.#paintOne(placed)
    }
    if (before[0] !== selected) this.#place()
  }

  setMode(mode: MarginMode, forced: boolean): void {
    this.#mode = mode
    this.#forced = forced
    this.measureAgain()
  }

  /** The lines have moved: other widths, other letters, other type size. */
  measureAgain(): void {
    this.#lineOf.clear()
    this.refresh()
  }

  /** The blocks have moved up or down as they stand. */
  blocksMoved(): void {
    this.#place()
  }

  /** The reader scrolled: paint on when the painted stretch comes to its end. */
  scrolled(): void {
    if (!this.#isWindowed) return
    const { map, elements } = this.text
    if (this.#near && holds(this.#near, spanNearView(map, elements.scroller, MARGIN_LEFT))) return
    this.refresh()
  }

  at(offset: number): PaintedClaim[] {
    return this.#index.at(offset).map(({ claim }) => claim)
  }

  get(id: string): PaintedClaim | undefined {
    return this.#index.get(id)?.claim
  }

  refresh(): void {
    const { map, elements } = this.text
    this.#near = this.#isWindowed
      ? spanNearView(map, elements.scroller, MARGIN)
      : { start: 0, end: this.text.source.rawText.length }
    const painted = this.#forced
      ? this.#shown().filter(({ claim }) => claim.id === this.#selected)
      : this.#shown()
    this.#painter.show(painted, (id) => this.#emphasisOf(id))
    this.#place()
  }

  dispose(): void {
    this.#painter.clear()
    for (const sort of ['bracket', 'underline']) this.overlay.draw(sort, [])
  }

  get #isWindowed(): boolean {
    return this.text.isLong || this.#index.size > MOST_PAINTED
  }

  #shown(): PlacedClaim[] {
    return this.#near ? this.#index.within(this.#near) : []
  }

  #paintOne(placed: PlacedClaim): void {
    const { id } = placed.claim
    if (this.#forced && id !== this.#selected) this.#painter.erase(id)
    else this.#painter.paint(placed, this.#emphasisOf(id))
  }

  #emphasisOf(id: string): Emphasis {
    if (id === this.#selected) return 'selected'
    return id === this.#hovered ? 'hovered' : 'rest'
  }

  #place(): void {
    const shown = this.#shown()
    const { geometry } = this.text
    drawBrackets(
      this.overlay,
      geometry,
      shown.find(({ claim }) => claim.id === this.#selected),
    )
    drawUnderlines(
      this.overlay,
      geometry,
      this.#forced ? shown.filter(({ claim }) => claim.id !== this.#selected) : [],
    )
    const topOf = geometry.tops()
    this.#tell(
      stackMarks(
        shown.flatMap(({ claim }) => this.#anchorOf(claim, topOf) ?? []),
        {
          columns: this.#mode.showsNotes ? 1 : GLYPH_COLUMNS,
          height: MARK_HEIGHT * this.#mode.rem,
          limit: MARKS_IN_A_ROW,
          selectedId: this.#selected ?? undefined,
        },
      ),
    )
  }

  #tell(marks: readonly StackedMark[]): void {
    const key = marks.map(({ ids, top, column }) => `${ids.join()} ${Math.round(top)} ${column}`).join(';')
    if (key === this.#told) return
    this.#told = key
    this.marksPlaced(marks)
  }

  #anchorOf(claim: PaintedClaim, topOf: (block: HTMLElement) => number): MarkAnchor | null {
    const line = this.#lineOf.get(claim.id) ?? this.#measure(claim, topOf)
    return line && { id: claim.id, y: topOf(line.block) + line.y }
  }

  #measure(claim: PaintedClaim, topOf: (block: HTMLElement) => number): FirstLine | null {
    for (const fragment of claim.fragments) {
      // A fragment that is left out of reading has no place on the page; the next may have one.
      const box = this.text.geometry.firstBox(fragment)
      const block = this.text.map.blockAt(fragment.start)
      if (!box || !block) continue
      const line = { block, y: box.top + box.height / 2 - topOf(block) }
      this.#lineOf.set(claim.id, line)
      return line
    }
    return null
  }
}
