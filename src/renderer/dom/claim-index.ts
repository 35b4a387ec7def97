import type { PlainSpan } from '../../shared/domain/text/offsets'
import { byPlace } from '../../shared/domain/text/places'
import { type Interval, IntervalIndex } from './interval-index'
import { freeLane, type Lane } from './lanes'
import { type PaintedClaim, type PaintedKind, paintedKinds, samePlace } from './painted-claim'

export interface PlacedClaim {
  readonly claim: PaintedClaim
  readonly lane: Lane
}

export interface ClaimChanges {
  readonly added: readonly PlacedClaim[]
  readonly removed: readonly PlacedClaim[]
}

/**
 * Knows every claim of the article: where it is and in which lane it is drawn. A claim keeps its lane while others
 * come and go, so that adding one repaints one.
 */
export class ClaimIndex {
  readonly #placed = new Map<string, PlacedClaim>()
  readonly #spans: Record<PaintedKind, IntervalIndex<string>> = {
    statistic: new IntervalIndex(),
    quote: new IntervalIndex(),
    prediction: new IntervalIndex(),
  }

  get size(): number {
    return this.#placed.size
  }

  get(id: string): PlacedClaim | undefined {
    return this.#placed.get(id)
  }

  /** Takes the claims as they are now, and says what came and what went. A claim that moved does both. */
  update(claims: readonly PaintedClaim[]): ClaimChanges {
    let stayed = 0
    const removed: PlacedClaim[] = []
    const moved: PaintedClaim[] = []
    const restated: string[] = []
    for (const claim of claims) {
      const known = this.#placed.get(claim.id)
      if (!known || !samePlace(known.claim, claim)) {
        moved.push(claim)
        continue
      }
      stayed++
      if (known.claim === claim) continue
      // The fragments stay the same objects, so that the painter sees at a glance that nothing moved.
      const { fragments } = known.claim
      this.#placed.set(claim.id, { claim: { ...claim, fragments }, lane: known.lane })
      if (known.claim.state === claim.state) continue
      restated.push(claim.id)
      removed.push(known)
    }
    // Where one is added all others stay, and nobody need be asked who left.
    const left = stayed === this.#placed.size ? [] : this.#left(claims, moved)
    removed.push(...left)
    this.#reindex(moved, new Set(left.map(({ claim }) => claim.id)))
    const ids = [...moved.map(({ id }) => id), ...restated]
    return { removed, added: ids.flatMap((id) => this.#placed.get(id) ?? []) }
  }

  /** The claims that hold the character at this offset, innermost first. */
  at(offset: number): PlacedClaim[] {
    const found = paintedKinds.flatMap((kind) => this.#spans[kind].at(offset))
    found.sort((a, b) => a.end - a.start - (b.end - b.start) || a.start - b.start)
    return this.#claimsOf(found)
  }

  /** The claims with a word in the span, in reading order. */
  within(span: PlainSpan): PlacedClaim[] {
    const found = paintedKinds.flatMap((kind) => this.#spans[kind].overlapping(span))
    return this.#claimsOf(found).toSorted((a, b) => byPlace(a.claim.fragments, b.claim.fragments))
  }

  /** Those that are gone, and those that stand elsewhere now. */
  #left(claims: readonly PaintedClaim[], moved: readonly PaintedClaim[]): PlacedClaim[] {
    const staying = new Set(claims.map(({ id }) => id))
    for (const { id } of moved) staying.delete(id)
    return [...this.#placed.values()].filter(({ claim }) => !staying.has(claim.id))
  }

  #claimsOf(intervals: readonly Interval<string>[]): PlacedClaim[] {
    return [...new Set(intervals.map(({ value }) => value))].flatMap((id) => this.#placed.get(id) ?? [])
  }

  #reindex(added: readonly PaintedClaim[], removed: ReadonlySet<string>): void {
    for (const id of removed) this.#placed.delete(id)
    for (const kind of paintedKinds) {
      const ofKind = added.filter((claim) => claim.kind === kind)
      if (ofKind.length === 0 && removed.size === 0) continue
      this.#spans[kind] = this.#spans[kind].with(ofKind.flatMap(intervalsOf), removed)
      // Most claims stand alone: only those that do not are looked at one by one.
      const crowded = this.#spans[kind].crowded()
      for (const claim of ofKind.toSorted((a, b) => byPlace(a.fragments, b.fragments))) {
        this.#placed.set(claim.id, { claim, lane: crowded.has(claim.id) ? this.#laneOf(claim) : 0 })
      }
    }
  }

  #laneOf({ id, kind, fragments }: PaintedClaim): Lane {
    const neighbours = fragments.flatMap((fragment) => this.#spans[kind].touching(fragment))
    const ids = new Set(neighbours.map(({ value }) => value))
    ids.delete(id)
    return freeLane([...ids].flatMap((id) => this.#placed.get(id)?.lane ?? []))
  }
}

const intervalsOf = (claim: PaintedClaim): Interval<string>[] =>
  claim.fragments.map(({ start, end }) => ({ start, end, value: claim.id }))
