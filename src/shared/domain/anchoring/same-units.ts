import type { Steps } from './steps'
import type { Units } from './units'

/** Which unit of one text is which of the other. */
export class Partners {
  /** For each old unit its new one, -1 = none. */
  readonly ofOld: Int32Array
  readonly ofNew: Int32Array
  /** Old units for whose partner another one might be meant as well. */
  readonly doubtful = new Set<number>()
  /** Old units that belong together with the one before: the border between them was edited. */
  readonly fused = new Set<number>()

  constructor(
    readonly old: Units,
    readonly now: Units,
  ) {
    this.ofOld = new Int32Array(old.count).fill(-1)
    this.ofNew = new Int32Array(now.count).fill(-1)
  }

  /** What has been claimed once is never claimed again. */
  join(oldUnit: number, newUnit: number): void {
    this.ofOld[oldUnit] = newUnit
    this.ofNew[newUnit] = oldUnit
  }

  isFreeOld = (unit: number): boolean => this.ofOld[unit] === -1
  isFreeNew = (unit: number): boolean => this.ofNew[unit] === -1
  /** The beginnings and the ends of the texts are partners too. */
  partner(oldUnit: number): number {
    if (oldUnit < 0) return -1
    return oldUnit >= this.old.count ? this.now.count : (this.ofOld[oldUnit] ?? -1)
  }
}

/** A sentence that says less may stand anywhere; it is found by its neighbours only. */
const WORDS_MIN = 3
const LETTERS_MIN = 10

/**
 * Joins the sentences that both texts have, wherever they moved: first those that each has once, then repeats that
 * follow a neighbour.
 */
export function joinSame(partners: Partners, steps: Steps): void {
  const { old, now } = partners
  const inOld = onceIn(old)
  const inNew = onceIn(now)
  for (let unit = 0; unit < old.count; unit++) {
    const key = old.keys[unit] ?? 0
    const place = inNew.get(key) ?? SEVERAL
    if (inOld.get(key) === unit && place !== SEVERAL && saysEnough(old, unit)) partners.join(unit, place)
  }
  followNeighbours(partners, 1)
  followNeighbours(partners, -1)
  steps.take(4 * (old.count + now.count))
}

const saysEnough = ({ words, letters }: Units, unit: number) =>
  (words[unit] ?? 0) >= WORDS_MIN && (letters[unit] ?? 0) >= LETTERS_MIN

const SEVERAL = -1

/** Key -> its unit, or SEVERAL. */
function onceIn(units: Units): Map<number, number> {
  const places = new Map<number, number>()
  for (let unit = 0; unit < units.count; unit++) {
    const key = units.keys[unit] ?? 0
    places.set(key, places.has(key) ? SEVERAL : unit)
  }
  return places
}

/** Forwards (1) or backwards (-1): next to a pair, the same words are the same sentence. */
export function followNeighbours(partners: Partners, way: 1 | -1): void {
  const { old, now } = partners
  const isSame = (a: number, b: number) => a in old.keys && b in now.keys && old.keys[a] === now.keys[b]
  const count = old.count
  for (let step = -1; step < count; step++) {
    const from = way === 1 ? step : count - 1 - step
    const [unit, place] = [from + way, partners.partner(from) + way]
    if (!isEdgeOrJoined(partners, from) || unit < 0 || unit >= count || !partners.isFreeOld(unit)) continue
    if (!isSame(unit, place) || !partners.isFreeNew(place)) continue
    partners.join(unit, place)
    // Its other neighbour went elsewhere and has the same words beside it: either may be meant.
    const other = partners.partner(unit + way) - way
    const seesOther = isEdgeOrJoined(partners, unit + way) && other !== place
    if (seesOther && isSame(unit, other) && partners.isFreeNew(other)) partners.doubtful.add(unit)
  }
}

const isEdgeOrJoined = (partners: Partners, unit: number) =>
  unit < 0 || unit >= partners.old.count || !partners.isFreeOld(unit)
