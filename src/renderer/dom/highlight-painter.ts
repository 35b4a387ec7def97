import type { PlacedClaim } from './claim-index'
import { type Emphasis, type HighlightName, namesFor } from './highlight-styles'
import type { TextMap } from './text-map'

interface Painted {
  readonly placed: PlacedClaim
  readonly emphasis: Emphasis
  readonly ranges: readonly StaticRange[]
}

/** Keeps the browser's registry of highlights in step with the claims that should be seen. */
export class HighlightPainter {
  readonly #painted = new Map<string, Painted>()
  readonly #used = new Map<string, Highlight>()

  constructor(private readonly map: TextMap) {}

  /** How many claims are registered now. */
  get size(): number {
    return this.#painted.size
  }

  /** Paints exactly these claims. What is painted already, and alike, is not touched. */
  show(claims: readonly PlacedClaim[], emphasisOf: (id: string) => Emphasis): void {
    const wanted = new Set(claims.map(({ claim }) => claim.id))
    for (const id of this.#painted.keys()) if (!wanted.has(id)) this.erase(id)
    for (const placed of claims) this.paint(placed, emphasisOf(placed.claim.id))
  }

  paint(placed: PlacedClaim, emphasis: Emphasis): void {
    const before = this.#painted.get(placed.claim.id)
    if (before && isSameSight(before, placed, emphasis)) return
    const ranges = before && isSamePlace(before, placed) ? before.ranges : this.#rangesOf(placed)
    if (before) this.erase(placed.claim.id)
    const painted = { placed, emphasis, ranges }
    this.#painted.set(placed.claim.id, painted)
    for (const name of namesOf(painted)) {
      const highlight = this.#highlight(name)
      for (const range of ranges) highlight.add(range)
    }
  }

  erase(id: string): void {
    const painted = this.#painted.get(id)
    if (!painted) return
    this.#painted.delete(id)
    for (const { name } of namesOf(painted)) {
      for (const range of painted.ranges) this.#used.get(name)?.delete(range)
    }
  }

  clear(): void {
    for (const name of this.#used.keys()) CSS.highlights.delete(name)
    this.#used.clear()
    this.#painted.clear()
  }

  #rangesOf({ claim }: PlacedClaim): StaticRange[] {
    return claim.fragments.flatMap((fragment) => this.map.staticRangeOf(fragment) ?? [])
  }

  #highlight({ name, priority }: HighlightName): Highlight {
    const known = this.#used.get(name)
    if (known) return known
    const made = new Highlight()
    made.priority = priority
    this.#used.set(name, made)
    CSS.highlights.set(name, made)
    return made
  }
}

const namesOf = ({ placed: { claim, lane }, emphasis }: Painted): HighlightName[] =>
  namesFor(claim.kind, claim.state, lane, emphasis)

const isSamePlace = (before: Painted, now: PlacedClaim): boolean =>
  before.placed.claim.fragments === now.claim.fragments

function isSameSight(before: Painted, now: PlacedClaim, emphasis: Emphasis): boolean {
  const { claim, lane } = before.placed
  return (
    before.emphasis === emphasis &&
    lane === now.lane &&
    claim.kind === now.claim.kind &&
    claim.state === now.claim.state &&
    isSamePlace(before, now)
  )
}
