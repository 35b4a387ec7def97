import type { MadeEdit, WantedAnchor } from './made-edit'

/** What really became of an anchor. */
export interface Truth {
  /** `kept`: half of its letters at least. `gone`: less than a quarter. `torn`: in parts that stand apart. */
  readonly is: 'kept' | 'frayed' | 'gone' | 'torn'
  /** From the first to the last of its letters. */
  readonly inner: readonly [number, number]
  /** With what was written in the place of others. */
  readonly outer: readonly [number, number]
}

export interface Answer {
  readonly start?: number | undefined
  readonly end?: number | undefined
}

/** `missed`: it is there, and was not found. `wrong`: another place, or a place for what is gone. `ragged`: an end is off. */
export type Judgement = 'right' | 'ragged' | 'missed' | 'wrong' | 'gone and said so'

/** Where the characters of the old text went, looked up for any number of anchors. */
export class Truths {
  private readonly places: Int32Array
  /** The first and the last character that stands for each. */
  private readonly replacements: { readonly first: Int32Array; readonly last: Int32Array }

  constructor(private readonly edit: MadeEdit) {
    this.places = new Int32Array(edit.old.length).fill(-1)
    const none = () => new Int32Array(edit.old.length).fill(-1)
    this.replacements = { first: none(), last: none() }
    edit.from.forEach((old, at) => {
      if (old >= 0) this.places[old] = at
    })
    edit.instead.forEach((old, at) => {
      if (old < 0) return
      if (this.replacements.first[old] === -1) this.replacements.first[old] = at
      this.replacements.last[old] = at
    })
  }

  of({ start, end }: WantedAnchor): Truth {
    let letters = 0
    const places: number[] = []
    const all: number[] = []
    for (let at = start; at < end; at++) {
      if (/\s/.test(this.edit.old.charAt(at))) continue
      letters++
      const place = this.places[at] ?? -1
      const { first, last } = this.replacements
      if (place >= 0) places.push(place)
      const here = place >= 0 ? [place] : [first[at] ?? -1, last[at] ?? -1]
      all.push(...here.filter((there) => there >= 0))
    }
    const hull = (of: readonly number[]): readonly [number, number] =>
      of.length === 0
        ? [-1, -1]
        : [of.reduce((a, b) => Math.min(a, b)), of.reduce((a, b) => Math.max(a, b)) + 1]
    const isTorn = places.some((place, at) => at > 0 && place < (places[at - 1] ?? 0))
    const inner = hull(places)
    const share = places.length / letters
    // Half of what lies between its ends belongs to it, or it was torn apart.
    const isSpread = inner[1] - inner[0] > 3 * (end - start) + 20
    const is = share < 0.25 ? 'gone' : isTorn || isSpread ? 'torn' : share < 0.5 ? 'frayed' : 'kept'
    return { is, inner, outer: hull(all) }
  }
}

/** A mark more or less at an end is no other answer. */
const SLACK = 3

export function judged(truth: Truth, { start, end }: Answer): Judgement {
  const { is, inner, outer } = truth
  if (start === undefined || end === undefined) return is === 'kept' ? 'missed' : 'gone and said so'
  if (is === 'gone') return overlap([start, end], outer) > 0.5 && outer[0] >= 0 ? 'ragged' : 'wrong'
  const isRight =
    start >= outer[0] - SLACK &&
    start <= inner[0] + SLACK &&
    end >= inner[1] - SLACK &&
    end <= outer[1] + SLACK
  if (isRight) return 'right'
  const isPlace = overlap([start, end], outer) > 0.5 || (is !== 'kept' && start < outer[1] && end > outer[0])
  return isPlace ? 'ragged' : 'wrong'
}

/** The share of both together that both have. */
function overlap(a: readonly [number, number], b: readonly [number, number]): number {
  const shared = Math.min(a[1], b[1]) - Math.max(a[0], b[0])
  return shared <= 0 ? 0 : shared / (Math.max(a[1], b[1]) - Math.min(a[0], b[0]))
}
