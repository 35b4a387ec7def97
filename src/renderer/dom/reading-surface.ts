import { assertNever } from '../../shared/domain/result'
import type { PlainSpan } from '../../shared/domain/text/offsets'
import { endOf, startOf } from '../../shared/domain/text/places'
import { type CaretIntent, caretIntent, type Edge } from './caret-keys'
import { ClaimsLayer } from './claims-layer'
import { Overlay } from './overlay'
import type { PaintedClaim } from './painted-claim'
import { offsetUnder, type Point } from './pointed-text'
import type { ReaderListeners, SelectionReport, SpokenWords } from './reader-listeners'
import type { ReadingUnit } from './reading-units'
import { spanNearView } from './reading-window'
import { revealSpan } from './reveal'
import { SelectionLayer } from './selection-layer'
import { type ReaderElements, type ReaderText, ShownText } from './shown-text'
import { isCaret, type RawSelection } from './text-selection'

/** A pane narrower than this, in rem, shows glyphs in the margin, no notes. */
const NOTES_FROM = 46

/** So long, in ms, keys must rest before a selection is read out. */
const REST = 300

export interface SurfaceRules {
  readonly singleKeys: boolean
  readonly isMac: boolean
  readonly words: SpokenWords
}

/** The reading column at work: it joins the words on the page, the claims on them, pointer, keys and selection. */
export class ReadingSurface {
  readonly #text: ShownText
  readonly #claims: ClaimsLayer
  readonly #selection: SelectionLayer
  readonly #stop = new AbortController()
  readonly #sizes: ResizeObserver
  #caretIn: readonly PaintedClaim[] = []
  #hovered: string | null = null
  /** The block in which the pointer is over a claim. */
  #pointedBlock: HTMLElement | null = null
  #pointerIsDown = false
  #toSay = 0
  #widths = ''
  #frames = new Map<string, number>()

  constructor(
    source: ReaderText,
    private readonly elements: ReaderElements,
    private readonly tell: ReaderListeners,
    private readonly rules: () => SurfaceRules,
  ) {
    this.#text = new ShownText(source, elements)
    const overlay = new Overlay(elements.layer)
    this.#claims = new ClaimsLayer(this.#text, overlay, (marks) => tell.marksPlaced(marks))
    this.#selection = new SelectionLayer(
      this.#text,
      overlay,
      (report, byKeyboard) => this.#selectionChanged(report, byKeyboard),
      (selection) => this.#caretMoved(selection),
    )
    this.#sizes = new ResizeObserver(() => this.#sizeChanged())
    this.#listen()
  }

  setClaims(claims: readonly PaintedClaim[]): void {
    this.#claims.setClaims(claims)
  }

  setEmphasis(selected: string | null, hovered: string | null): void {
    this.#claims.setEmphasis(selected, hovered)
  }

  focus(): void {
    this.elements.words.focus({ preventScroll: true })
  }

  reveal(target: string | PlainSpan): void {
    const claim = typeof target === 'string' ? this.#claims.get(target) : undefined
    const span =
      typeof target === 'string'
        ? claim && { start: startOf(claim.fragments), end: endOf(claim.fragments) }
        : target
    if (span) revealSpan(this.#text, span)
  }

  select(start: number, end: number): void {
    this.#selection.select({ anchor: start, focus: end })
  }

  clearSelection(): void {
    this.#selection.collapse()
  }

  selectionFragments(): SelectionReport['fragments'] {
    return this.#selection.fragments()
  }

  selectUnit(unit: ReadingUnit): void {
    this.#placeCaret()
    this.#selection.grow(unit)
  }

  focusEdge(edge: Edge): boolean {
    const words = this.rules().words
    const chosen = this.#selection.chooseEdge(edge)
    if (chosen) this.tell.announced(edge === 'start' ? words.startEdge : words.endEdge)
    return chosen
  }

  dispose(): void {
    this.#stop.abort()
    this.#sizes.disconnect()
    clearTimeout(this.#toSay)
    for (const frame of this.#frames.values()) cancelAnimationFrame(frame)
    this.#claims.dispose()
    this.#selection.dispose()
  }

  #listen(): void {
    const { words, scroller, frame } = this.elements
    const { signal } = this.#stop
    const forced = matchMedia('(forced-colors: active)')
    document.addEventListener('selectionchange', () => this.#selection.nativeChanged(), { signal })
    words.addEventListener('keydown', (event) => this.#pressed(event), { signal })
    words.addEventListener('pointerdown', () => (this.#pointerIsDown = true), { signal })
    window.addEventListener('pointerup', () => (this.#pointerIsDown = false), { signal })
    words.addEventListener('focus', () => this.#focused(), { signal })
    words.addEventListener('blur', () => this.#selection.draw(), { signal })
    words.addEventListener('click', (event) => this.#clicked(event), { signal })
    words.addEventListener('pointermove', (event) => this.#onceAFrame('hover', () => this.#hover(event)), {
      signal,
    })
    words.addEventListener('pointerleave', () => this.#hover(null), { signal })
    scroller.addEventListener('scroll', () => this.#onceAFrame('scroll', () => this.#claims.scrolled()), {
      signal,
    })
    forced.addEventListener('change', () => this.#resized(), { signal })
    document.fonts.addEventListener('loadingdone', () => this.#resized(), { signal })
    this.#sizes.observe(scroller)
    this.#sizes.observe(frame)
    this.#resized()
  }

  /** Blocks that come near the view get their true height; only another width sets the lines anew. */
  #sizeChanged(): void {
    const widths = [this.elements.scroller.clientWidth, this.elements.frame.clientWidth].join()
    if (widths === this.#widths) this.#onceAFrame('moved', () => this.#claims.blocksMoved())
    else this.#onceAFrame('size', () => this.#resized())
    this.#widths = widths
  }

  #resized(): void {
    const { scroller } = this.elements
    const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16
    const showsNotes = scroller.clientWidth >= NOTES_FROM * rem
    scroller.dataset['margin'] = showsNotes ? 'notes' : 'glyphs'
    this.#claims.setMode({ showsNotes, rem }, matchMedia('(forced-colors: active)').matches)
    this.#selection.draw()
  }

  #pressed(event: KeyboardEvent): void {
    if (event.isComposing || event.target !== this.elements.words) return
    const { singleKeys, isMac } = this.rules()
    const intent = caretIntent(event, { singleKeys, isMac, isAltGraph: event.getModifierState('AltGraph') })
    if (intent && this.#obey(intent)) event.preventDefault()
  }

  /** Does what a key asks. False where there is nothing to do, so that the key is free for others. */
  #obey(intent: CaretIntent): boolean {
    switch (intent.is) {
      case 'move':
        this.#placeCaret()
        this.#selection.move(intent)
        return true
      case 'grow':
        this.selectUnit(intent.unit)
        return true
      case 'edge':
        return this.focusEdge(intent.edge)
      case 'all':
        this.select(this.#text.map.start, this.#text.map.end)
        return true
      case 'clear':
        return this.#clear()
      case 'open':
        return this.#openAtCaret()
      default:
        return assertNever(intent)
    }
  }

  #clear(): boolean {
    if (this.#selection.fragments().length === 0) return false
    this.#selection.collapse()
    this.tell.announced(this.rules().words.selectionCleared)
    return true
  }

  #openAtCaret(): boolean {
    const { selection } = this.#selection
    if (!selection || !isCaret(selection)) return false
    const box = this.#text.geometry.caretBox(selection.focus, 'after')
    const origin = this.elements.frame.getBoundingClientRect()
    return this.#offer(selection.focus, {
      x: origin.left + (box?.left ?? 0),
      y: origin.top + (box?.top ?? 0) + (box?.height ?? 0),
    })
  }

  #offer(offset: number, point: Point): boolean {
    const ids = this.#claims.at(offset).map(({ id }) => id)
    const [only] = ids
    if (ids.length > 1) this.tell.claimsOffered(ids, point)
    else if (only) this.tell.claimOpened(only)
    return ids.length > 0
  }

  #clicked(event: MouseEvent): void {
    if (event.detail > 1 || event.button !== 0 || this.#selection.fragments().length > 0) return
    const point = { x: event.clientX, y: event.clientY }
    const offset = offsetUnder(this.#text.geometry, point)
    if (offset !== null) this.#offer(offset, point)
  }

  #hover(event: PointerEvent | null): void {
    const isIdle = event !== null && event.buttons === 0
    const offset = isIdle ? offsetUnder(this.#text.geometry, { x: event.clientX, y: event.clientY }) : null
    const id = offset === null ? null : (this.#claims.at(offset)[0]?.id ?? null)
    this.#pointIn(id === null || offset === null ? null : this.#text.map.blockAt(offset))
    if (id === this.#hovered) return
    this.#hovered = id
    this.tell.claimHovered(id)
  }

  /** Only the block under the pointer is told: a pointer that the text hands down would style every block of it anew. */
  #pointIn(block: HTMLElement | null): void {
    if (block === this.#pointedBlock) return
    delete this.#pointedBlock?.dataset['over']
    if (block) block.dataset['over'] = 'claim'
    this.#pointedBlock = block
  }

  /** A press of the mouse sets its own selection; putting ours back first would turn it into a drag of words. */
  #focused(): void {
    if (this.#pointerIsDown) return this.#selection.draw()
    this.#placeCaret()
    this.#selection.restore()
  }

  #placeCaret(): void {
    if (this.#selection.selection) return
    const { start } = spanNearView(this.#text.map, this.elements.scroller, 0)
    this.#selection.select({ anchor: start, focus: start })
  }

  /** Said once the keys rest, or a held arrow would speak for minutes. A hand on the mouse sees what it does. */
  #selectionChanged(report: SelectionReport | null, byKeyboard: boolean): void {
    this.tell.selectionChanged(report)
    clearTimeout(this.#toSay)
    if (report && byKeyboard) this.#toSay = window.setTimeout(() => this.tell.announced(report.text), REST)
  }

  #caretMoved(selection: RawSelection): void {
    const before = this.#caretIn
    const now = isCaret(selection) ? this.#claims.at(selection.focus) : []
    if (before.length === now.length && before.every(({ id }, i) => id === now[i]?.id)) return
    this.#caretIn = now
    this.tell.caretEntered(now.map(({ id }) => id))
    if (!isCaret(selection)) return
    const { claimStarts, claimEnds } = this.rules().words
    const left = before.filter((claim) => !now.some(({ id }) => id === claim.id))
    const entered = now.filter((claim) => !before.some(({ id }) => id === claim.id))
    const said = [
      ...left.map((c) => claimEnds(c.accessibleName)),
      ...entered.map((c) => claimStarts(c.accessibleName)),
    ]
    if (said.length) this.tell.announced(said.join('. '))
  }

  #onceAFrame(what: string, act: () => void): void {
    cancelAnimationFrame(this.#frames.get(what) ?? 0)
    this.#frames.set(what, requestAnimationFrame(act))
  }
}
