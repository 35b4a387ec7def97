import type { Bag, Bags } from './bags'
import type { StepCount } from './step-count'

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
  steps: StepCount,
): Likeness[] {
  const isFew = olds.length * news.length <= ALL_COMPARED_MAX
  const placesFor = isFew ? () => news : likelyPlaces(news, bags, min, steps)
  const found: Likeness[] = []
  for (const old of olds) {
    const bag = bags.old.of(old)
    bags.markWords(bag)
    for (const now of placesFor(bag)) {
      const other = bags.now.of(now)
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
  steps: StepCount,
): (bag: Bag) => readonly number[] {
  const sharing = new Sharing(bags)
  for (const now of news) sharing.add(bags.now.of(now).distinct, now)
  return (bag) => {
    const common = sharing.share(bag.distinct)
    const likely = sharing.takeShared((now, rare) => {
      const other = bags.now.of(now).weight
      const most = rare + common
      return 2 * most >= min.share * (bag.weight + other) || most >= min.part * Math.min(bag.weight, other)
    })
    steps.take(sharing.looked)
    return likely.toSorted((a, b) => a - b)
  }
}

/**
 * Which new sentences share words with an old one, and what the words are worth. What is done for each word is a function of
 * a line or two, and the loops do nothing else: so little is compiled.
 */
class Sharing {
  private readonly placesOf: number[][] = []
  /** Of the words of the old sentence, what those are worth that each of the others has. */
  private readonly weightIn: number[] = []
  private shared: number[] = []
  /** How many places of words were looked at for the last one. */
  looked = 0

  constructor(private readonly bags: Bags) {}

  add(words: readonly number[], now: number): void {
    for (let at = 0; at < words.length; at++) this.addPlace(words[at] ?? 0, now)
  }

  private addPlace(word: number, now: number): void {
    const known = this.placesOf[word]
    if (!known) this.placesOf[word] = [now]
    else if (known.length <= SENTENCES_MAX) known.push(now)
  }

  /** Returns what those of the words are worth that are in many sentences. */
  share(words: readonly number[]): number {
    let common = 0
    this.looked = words.length
    for (let at = 0; at < words.length; at++) common += this.shareWord(words[at] ?? 0)
    return common
  }

  private shareWord(word: number): number {
    const places = this.placesOf[word]
    if (!places) return 0
    const weight = this.bags.weightOf(word)
    if (places.length > SENTENCES_MAX) return weight
    this.looked += places.length
    for (let at = 0; at < places.length; at++) this.addWeight(places[at] ?? 0, weight)
    return 0
  }

  private addWeight(now: number, weight: number): void {
    const known = this.weightIn[now] ?? 0
    if (known === 0) this.shared.push(now)
    this.weightIn[now] = known + weight
  }

  /** Those that share some word which is not in many, and for which it is so. */
  takeShared(isSo: (now: number, weight: number) => boolean): number[] {
    const { shared, weightIn } = this
    this.shared = []
    return shared.filter((now) => {
      const weight = weightIn[now] ?? 0
      weightIn[now] = 0
      return isSo(now, weight)
    })
  }
}
