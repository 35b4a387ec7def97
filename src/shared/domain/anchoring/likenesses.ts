import type { Bag, Bags } from './bags'
import type { Steps } from './steps'

/** How alike an old and a new sentence are. */
export interface Likeness {
  readonly old: number
  readonly now: number
  /** What the words that both have are worth. */
  readonly weight: number
  /** The share of their words that both have: 1 = the same words, in whatever order. */
  readonly share: number
  /** The share of the shorter one's words: high where one is a part of the other. */
  readonly part: number
}

/** A word that more sentences have tells none of them apart, and following it everywhere would cost too much. */
const SENTENCES_MAX = 24

/** So few are simply all compared. */
const ALL_COMPARED_MAX = 12

/** What is worth telling: so much of both, or so much of the shorter one. */
export interface LikenessMin {
  readonly share: number
  readonly part: number
}

/** The likenesses of those sentences that share some word which is not in many, where it is worth telling. */
export function likenesses(
  olds: readonly number[],
  news: readonly number[],
  bags: Bags,
  min: LikenessMin,
  steps: Steps,
): Likeness[] {
  const isFew = olds.length * news.length <= ALL_COMPARED_MAX
  const placesFor = isFew ? () => news : likelyPlaces(news, bags, min, steps)
  const found: Likeness[] = []
  for (const old of olds) {
    const bag = bags.of('old', old)
    bags.markWords(bag)
    for (const now of placesFor(bag)) {
      const other = bags.of('now', now)
      const weight = bags.markedWeight(other)
      const share = (2 * weight) / Math.max(1, bag.weight + other.weight)
      const part = weight / Math.max(1, Math.min(bag.weight, other.weight))
      steps.take(other.distinct.length)
      if (share >= min.share || part >= min.part) found.push({ old, now, weight, share, part })
    }
  }
  return found
}

/**
 * For an old sentence those new ones, in order, that have one of its words, unless even with all its words that are in
 * many sentences it could not be like enough.
 */
function likelyPlaces(
  news: readonly number[],
  bags: Bags,
  min: LikenessMin,
  steps: Steps,
): (bag: Bag) => readonly number[] {
  const placesOf: number[][] = []
  for (const now of news) {
    const { distinct } = bags.of('now', now)
    for (let at = 0; at < distinct.length; at++) {
      const word = distinct[at] ?? 0
      const known = placesOf[word]
      if (!known) placesOf[word] = [now]
      else if (known.length <= SENTENCES_MAX) known.push(now)
    }
  }
  /** Of the words of a sentence, what those are worth that each of the others has. */
  const weightIn: number[] = []
  return ({ distinct, weight: whole }) => {
    const shared: number[] = []
    let common = 0
    for (let at = 0; at < distinct.length; at++) {
      const word = distinct[at] ?? 0
      const others = placesOf[word]
      const weight = bags.weightOf(word)
      steps.take(1)
      if (!others) continue
      if (others.length > SENTENCES_MAX) {
        common += weight
        continue
      }
      for (let place = 0; place < others.length; place++) {
        const now = others[place] ?? 0
        const known = weightIn[now] ?? 0
        if (known === 0) shared.push(now)
        weightIn[now] = known + weight
      }
      steps.take(others.length)
    }
    const likely: number[] = []
    for (let at = 0; at < shared.length; at++) {
      const now = shared[at] ?? 0
      const other = bags.of('now', now).weight
      const most = (weightIn[now] ?? 0) + common
      weightIn[now] = 0
      if (2 * most >= min.share * (whole + other) || most >= min.part * Math.min(whole, other))
        likely.push(now)
    }
    return likely.toSorted((a, b) => a - b)
  }
}
