import type { Bags, BagsOfText } from './bags'
import { isWordKind, kindOf } from './characters'
import type { StepCount } from './step-count'
import type { Units } from './units'

/** Which unit of one text is which of the other. */
export class Partners {
  /** For each old unit its new one, -1 = none. */
  readonly ofOld: Int32Array
  readonly ofNew: Int32Array
  /** For each old unit: 1 = the new one has the same words. */
  readonly same: Uint8Array
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
    this.same = new Uint8Array(old.count)
  }

  /** What has been claimed once is never claimed again. */
  join(oldUnit: number, newUnit: number): void {
    this.ofOld[oldUnit] = newUnit
    this.ofNew[newUnit] = oldUnit
  }

  joinSame(oldUnit: number, newUnit: number): void {
    this.join(oldUnit, newUnit)
    this.same[oldUnit] = 1
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
/** Whatever is longer says enough. */
const LENGTH_ENOUGH = 40

/**
 * Joins the sentences that both texts have, wherever they moved: first those that each has once, then repeats that
 * follow a neighbour.
 */
export function joinSame(partners: Partners, bags: Bags, steps: StepCount): void {
  joinLines(partners)
  joinOnce(partners, bags, (side, unit) => side.textOf(unit).trim())
  joinOnce(partners, bags, (side, unit) => side.make(unit).key)
  followNeighbours(partners, bags, 1)
  followNeighbours(partners, bags, -1)
  steps.take(4 * (partners.old.count + partners.now.count))
}

function joinLines(partners: Partners): void {
  const places: number[] = []
  partners.now.lines.forEach((line, place) => {
    if (line >= 0) places[line] = place
  })
  partners.old.lines.forEach((line, unit) => {
    if (line >= 0) partners.joinSame(unit, places[line] ?? -1)
  })
}

const SEVERAL = -2

/** Those that are the same in something of which each text has it once. */
function joinOnce(
  partners: Partners,
  bags: Bags,
  whatOf: (side: BagsOfText, unit: number) => string | number,
): void {
  const { old, ofOld, ofNew } = partners
  const unitOf = new Map<string | number, number>()
  for (let unit = ofOld.indexOf(-1); unit >= 0; unit = ofOld.indexOf(-1, unit + 1)) {
    const what = whatOf(bags.old, unit)
    unitOf.set(what, unitOf.has(what) ? SEVERAL : unit)
  }
  const placeOf = new Map<number, number>()
  for (let place = ofNew.indexOf(-1); place >= 0; place = ofNew.indexOf(-1, place + 1)) {
    const unit = unitOf.get(whatOf(bags.now, place)) ?? SEVERAL
    if (unit !== SEVERAL) placeOf.set(unit, placeOf.has(unit) ? SEVERAL : place)
  }
  for (const [unit, place] of placeOf)
    if (place !== SEVERAL && saysEnough(bags, old, unit)) partners.joinSame(unit, place)
}

function saysEnough(bags: Bags, { starts }: Units, unit: number): boolean {
  if ((starts[unit + 1] ?? 0) - (starts[unit] ?? 0) >= LENGTH_ENOUGH) return true
  const text = bags.old.textOf(unit)
  let letters = 0
  for (let at = 0; at < text.length; at++) if (isWordKind(kindOf(text.charCodeAt(at)))) letters++
  return letters >= LETTERS_MIN && bags.old.of(unit).words.length >= WORDS_MIN
}

/** Forwards (1) or backwards (-1): next to a pair, the same words are the same sentence. */
function followNeighbours(partners: Partners, bags: Bags, way: 1 | -1): void {
  const { now, ofOld } = partners
  const isFreeAndSame = (unit: number, place: number) =>
    place >= 0 &&
    place < now.count &&
    partners.isFreeNew(place) &&
    bags.old.of(unit).key === bags.now.of(place).key
  const nextFree = (unit: number) =>
    way === 1 ? ofOld.indexOf(-1, unit) : unit < 0 ? -1 : ofOld.lastIndexOf(-1, unit)
  for (let unit = nextFree(way === 1 ? 0 : ofOld.length - 1); unit >= 0; unit = nextFree(unit + way)) {
    if (!isEdgeOrJoined(partners, unit - way)) continue
    const place = partners.partner(unit - way) + way
    if (!isFreeAndSame(unit, place)) continue
    partners.joinSame(unit, place)
    // Its other neighbour went elsewhere and has the same words beside it: either may be meant.
    const other = partners.partner(unit + way) - way
    const seesOther = isEdgeOrJoined(partners, unit + way) && other !== place
    if (seesOther && isFreeAndSame(unit, other)) partners.doubtful.add(unit)
  }
}

const isEdgeOrJoined = (partners: Partners, unit: number) =>
  unit < 0 || unit >= partners.old.count || !partners.isFreeOld(unit)
