import { isAnotherSentence } from './another-sentence'
import type { Bags } from './bags'
import { heaviestChain } from './heaviest-chain'
import { type Likeness, likenesses } from './likenesses'
import type { UnitRange } from './links'
import { isHardlyTouched } from './same-lines'
import type { Partners } from './same-units'
import type { StepCount } from './step-count'

/** Of less alike sentences nobody makes anything. */
const WORTH_TELLING = { share: 0.3, part: 0.7 }
/** A part of a longer sentence is told by so much of its words, and so many of them. */
const PART_MIN = 0.75
const PART_WEIGHT_MIN = 24
/** Of two that are so nearly alike, either may be meant. */
const MARGIN = 0.08
/** What a sentence gave to its neighbour is worth so much. */
const FUSED_MIN = 16
/** More alike, it is the same sentence. */
const ANOTHER_MAX = 0.8
/** In another order than their neighbours they must be more alike. */
const OUT_OF_ORDER_MIN = 0.6

/**
 * Joins sentences that were edited: in the gaps that are left between pairs, those that share at least this share of
 * their words.
 */
export function joinEdited(partners: Partners, bags: Bags, shareMin: number, steps: StepCount): void {
  for (const { from, to } of gapsIn(partners.ofOld)) {
    const news = placesBetween(partners, from - 1, to)
    if (news.length === to - from && areHardlyTouched(bags, from, news))
      news.forEach((place, at) => partners.join(from + at, place))
    else if (news.length > 0) joinGap(partners, range(from, to), news, bags, shareMin, steps)
  }
}

/** The stretches of units without a partner. A list, as what calls back for each is compiled together with all that it calls. */
export function gapsIn(partnerOf: Int32Array): UnitRange[] {
  const gaps: UnitRange[] = []
  let to = 0
  for (let from = partnerOf.indexOf(-1); from >= 0; from = partnerOf.indexOf(-1, to)) {
    to = from
    while (partnerOf[to] === -1) to++
    gaps.push({ from, to })
  }
  return gaps
}

/** As many stand there as stood there, and each begins and ends as its like does. */
const areHardlyTouched = (bags: Bags, from: number, news: readonly number[]) =>
  news.every((place, at) => isHardlyTouched(bags.old.textOf(from + at), bags.now.textOf(place)))

/** The new sentences that are free after the partner of the one and before the partner of the other. */
export function placesBetween(partners: Partners, before: number, after: number): number[] {
  const first = partners.partner(before)
  const last = partners.partner(after)
  let start = first + 1
  if (before >= 0) while (partners.ofNew[start] === before) start++
  let afterFirst = start
  while (afterFirst < partners.now.count && partners.isFreeNew(afterFirst)) afterFirst++
  let end = last
  while (end > 0 && partners.ofNew[end - 1] === after) end--
  let beforeLast = end
  while (beforeLast > 0 && partners.isFreeNew(beforeLast - 1)) beforeLast--
  if (beforeLast <= start && start <= end) return range(start, Math.max(end, afterFirst))
  return [...range(start, afterFirst), ...range(beforeLast, end)]
}

/** The numbers from and up to. */
export const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at)

function joinGap(
  partners: Partners,
  olds: readonly number[],
  news: readonly number[],
  bags: Bags,
  shareMin: number,
  steps: StepCount,
): void {
  const all = likenesses(olds, news, bags, WORTH_TELLING, steps)
  // Alone in the gap, few words are enough: "It was not." -> "It certainly was not."
  const partWeightMin = olds.length === 1 && news.length === 1 ? 0 : PART_WEIGHT_MIN
  const alike = all.filter(
    ({ share, part, weight }) => share >= shareMin || (part >= PART_MIN && weight >= partWeightMin),
  )
  const order = new Map(news.map((place, at) => [place, at]))
  const chain = heaviestChain(
    alike.map((found) => ({
      ...found,
      now: order.get(found.now) ?? 0,
      weight: found.weight * found.share,
      found,
    })),
  ).map(({ found }) => found)
  const free = ({ old, now }: Likeness) => partners.isFreeOld(old) && partners.isFreeNew(now)
  const others = alike
    .filter(({ share, weight }) => share >= OUT_OF_ORDER_MIN && weight >= PART_WEIGHT_MIN)
    .toSorted((a, b) => b.share - a.share || a.old - b.old || a.now - b.now)
  const joined: Likeness[] = []
  for (const found of [...chain, ...others]) {
    if (!free(found)) continue
    partners.join(found.old, found.now)
    joined.push(found)
  }
  for (const found of joined) takeParts(partners, found, bags)
  fuseNeighbours(partners, joined, bags)
  for (const { old, now, share } of joined)
    if (share < ANOTHER_MAX && isAnotherSentence(bags.old.textOf(old), bags.now.textOf(now)))
      partners.doubtful.add(old)
  markDoubts(partners, joined, all)
  steps.take(all.length)
}

/** The other parts of a sentence that was split, and of several that were merged. */
function takeParts(partners: Partners, { old, now }: Likeness, bags: Bags): void {
  for (const way of [1, -1] as const) {
    for (let place = now + way; partners.ofNew[place] === -1; place += way) {
      const { weight, share } = bags.shareOfRest(bags.now.of(place), bags.old.of(old), bags.now.of(now))
      if (!isPart(weight, share)) break
      partners.ofNew[place] = old
    }
    for (let unit = old + way; partners.ofOld[unit] === -1; unit += way) {
      const { weight, share } = bags.shareOfRest(bags.old.of(unit), bags.now.of(now), bags.old.of(old))
      if (!isPart(weight, share)) break
      partners.ofOld[unit] = now
    }
  }
}

/** "A, and B. C." -> "A. B and C." */
function fuseNeighbours(partners: Partners, joined: readonly Likeness[], bags: Bags): void {
  for (const { old, now, share } of joined) {
    const nextOld = old + 1
    const nextNow = now + 1
    if (share === 1 || partners.ofOld[nextOld] !== nextNow || partners.ofNew[nextNow] !== nextOld) continue
    if (partners.fused.has(old)) continue
    const was = bags.old.of(old)
    const wasNext = bags.old.of(nextOld)
    const is = bags.now.of(now)
    const isNext = bags.now.of(nextNow)
    const went = bags.weightGone(was, is, isNext, wasNext)
    const came = bags.weightGone(wasNext, isNext, is, was)
    if (Math.max(went, came) >= FUSED_MIN) partners.fused.add(nextOld)
  }
}

/** Much of many words, or nearly all of few: "Ms Hale." is a part of "Ms Hale, the chief executive, wrote". */
const isPart = (weight: number, share: number) =>
  (weight >= PART_WEIGHT_MIN / 2 && share >= 0.4) || (weight >= 6 && share >= 0.7)

/** A sentence left over that is as like one of a pair as its partner is. */
function markDoubts(partners: Partners, joined: readonly Likeness[], all: readonly Likeness[]): void {
  const shareOf = new Map(joined.map(({ old, share }) => [old, share]))
  for (const { old, now, share } of all) {
    const mine = shareOf.get(old)
    if (mine !== undefined && partners.isFreeNew(now) && share >= mine - MARGIN) partners.doubtful.add(old)
    const other = partners.ofNew[now] ?? -1
    const theirs = shareOf.get(other)
    if (theirs !== undefined && partners.isFreeOld(old) && share >= theirs - MARGIN)
      partners.doubtful.add(other)
  }
}
