import { tenth } from './scale'
import type { Anchor, Label, Tone } from './shapes'
import { textWidth } from './text-width'

/** Where a label would like to stand. */
export interface Place {
  readonly x: number
  readonly y: number
  readonly anchor: Anchor
}

/** A label with the places it may take, the best first. */
export interface Wish {
  readonly text: string
  readonly tone: Tone
  readonly size: number
  readonly places: readonly Place[]
}

/** What is taken in a line of letters. */
export interface Taken {
  readonly y: number
  readonly left: number
  readonly right: number
}

const GAP = 5

/**
 * Gives every label the first of its places that is free, held inside the drawing. Labels come in the order of their
 * weight: one that has no room is left out, because two on top of each other say nothing.
 */
export function placeLabels(
  wishes: readonly Wish[],
  width: number,
  obstacles: readonly Taken[] = [],
): readonly Label[] {
  const taken = [...obstacles]
  return wishes.flatMap((wish) => {
    for (const place of wish.places) {
      const box = boxOf(wish, place, width)
      if (taken.some((other) => collide(box, other))) continue
      taken.push(box)
      return [labelAt(wish, place, box)]
    }
    return []
  })
}

function boxOf({ text, size }: Wish, { x, y, anchor }: Place, width: number): Taken {
  const long = textWidth(text, size)
  const wanted = anchor === 'start' ? x : anchor === 'end' ? x - long : x - long / 2
  const left = Math.max(0, Math.min(wanted, width - long))
  return { y, left, right: left + long }
}

const collide = (one: Taken, other: Taken) =>
  one.y === other.y && one.left < other.right + GAP && other.left < one.right + GAP

function labelAt({ text, tone }: Wish, { y, anchor }: Place, { left, right }: Taken): Label {
  const x = anchor === 'start' ? left : anchor === 'end' ? right : (left + right) / 2
  return { as: 'text', role: 'label', tone, x: tenth(x), y, anchor, text }
}
