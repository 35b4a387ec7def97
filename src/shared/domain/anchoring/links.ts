import { keptOrder } from './kept-order'
import type { Partners } from './same-units'

/** Units from and up to, the last one not included. */
export interface UnitRange {
  readonly from: number
  readonly to: number
}

/** Old sentences and the new ones that they became: one of each, several of the same words, or those of a split. */
export interface Link {
  readonly old: UnitRange
  readonly now: UnitRange
  /** Every sentence has its partner of the same words. */
  readonly isRun: boolean
  /** Another place may be meant as well. */
  readonly isDoubtful: boolean
  /** Links that moved together have the same number; 0 = it did not move. */
  block: number
}

/** In the order of the old text. What did not keep its order has a block. */
export function linksOf(partners: Partners): Link[] {
  const links = joined(partners)
  const { starts } = partners.old
  const kept = keptOrder(
    links.map(({ now }) => now.from),
    (at) => {
      const { old } = links[at] as Link
      return (starts[old.to] ?? 0) - (starts[old.from] ?? 0) + 1
    },
  )
  if (!kept) return links
  let block = 0
  let before: Link | undefined
  for (const [at, link] of links.entries()) {
    if (kept[at] === 0) {
      const goesOn = before && before.block > 0 && before.now.to === link.now.from
      link.block = goesOn ? block : ++block
    }
    before = link
  }
  return links
}

function joined(partners: Partners): Link[] {
  const { ofOld, doubtful } = partners
  const links: Link[] = []
  for (let unit = 0; unit < ofOld.length; ) {
    const place = ofOld[unit] ?? -1
    if (place < 0) {
      unit++
      continue
    }
    const isDoubtful = doubtful.has(unit)
    const length = isDoubtful ? 0 : runFrom(partners, unit, place)
    const link =
      length > 0
        ? { old: { from: unit, to: unit + length }, now: { from: place, to: place + length }, isRun: true }
        : { ...allOf(partners, unit, place), isRun: false }
    links.push({ ...link, isDoubtful, block: 0 })
    unit = link.old.to
  }
  return links
}

/** How many sentences follow each other in both texts with the same words, none of them a part of a split or a merger. */
function runFrom({ ofOld, ofNew, same, doubtful }: Partners, unit: number, place: number): number {
  if (same[unit] === 0 || (place > 0 && ofNew[place - 1] === unit)) return 0
  const shift = place - unit
  let to = unit
  while (
    to < same.length &&
    same[to] === 1 &&
    ofOld[to] === to + shift &&
    ofNew[to + shift] === to &&
    !doubtful.has(to)
  )
    to++
  const isInParts = ofOld[to] === to - 1 + shift || ofNew[to + shift] === to - 1
  return isInParts && to > unit ? to - 1 - unit : to - unit
}

/** A sentence with the others of which it was merged, and all that it became. */
function allOf(
  { ofOld, ofNew, fused }: Partners,
  unit: number,
  place: number,
): { old: UnitRange; now: UnitRange } {
  let to = unit + 1
  if (ofNew[place] === unit && ofNew[place - 1] !== unit && ofNew[place + 1] !== unit)
    if (ofOld[to] !== place && !fused.has(to))
      return { old: { from: unit, to }, now: { from: place, to: place + 1 } }
  let last = place
  while (ofOld[to] === place || fused.has(to)) last = Math.max(last, ofOld[to++] ?? place)
  const isMine = (at: number) => (ofNew[at] ?? -1) >= unit && (ofNew[at] ?? -1) < to
  let [from, end] = [place, last + 1]
  while (isMine(from - 1)) from--
  while (isMine(end)) end++
  return { old: { from: unit, to }, now: { from, to: end } }
}
