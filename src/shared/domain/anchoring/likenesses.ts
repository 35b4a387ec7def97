import type { Texts } from './pieces'
import type { Steps } from './steps'
import type { Units } from './units'
import { wordsIn } from './words'

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

/** The words of one sentence, as numbers of a vocabulary. */
export interface Bag {
  /** As often as they stand there. */
  readonly words: readonly number[]
  readonly distinct: readonly number[]
  /** What the distinct ones are worth. */
  readonly weight: number
}

/** The words of the sentences of two texts, each sentence looked through once. */
export class Bags {
  private readonly numberOf = new Map<number, number>()
  /** For each word what it is worth to find it again. */
  readonly weights: number[] = []
  private readonly known: Record<Side, (Bag | undefined)[]> = { old: [], now: [] }
  /** For each word the last sentence that was found to have it, and the last that was compared with others. */
  private readonly met: number[] = []
  private readonly marks: number[] = []
  private sentences = 0
  private mark = 0

  constructor(
    private readonly texts: Texts,
    private readonly units: Readonly<Record<Side, Units>>,
    private readonly steps: Steps,
  ) {}

  textOf(side: Side, unit: number): string {
    const { starts } = this.units[side]
    return this.texts[side].slice(starts[unit], starts[unit + 1])
  }

  old(unit: number): Bag {
    return (this.known.old[unit] ??= this.bagOf('old', unit))
  }

  now(unit: number): Bag {
    return (this.known.now[unit] ??= this.bagOf('now', unit))
  }

  private bagOf(side: Side, unit: number): Bag {
    const { starts } = this.units[side]
    const span = { start: starts[unit] ?? 0, end: starts[unit + 1] ?? 0 }
    const { keys, weights } = wordsIn(this.texts[side], span, this.steps)
    const words: number[] = []
    const distinct: number[] = []
    let weight = 0
    this.sentences++
    for (let at = 0; at < keys.length; at++) {
      const word = this.wordOf(keys[at] ?? 0, weights[at] ?? 0)
      words.push(word)
      if (this.met[word] === this.sentences) continue
      this.met[word] = this.sentences
      distinct.push(word)
      weight += this.weights[word] ?? 0
    }
    return { words, distinct, weight }
  }

  private wordOf(key: number, weight: number): number {
    const known = this.numberOf.get(key)
    if (known !== undefined) return known
    const word = this.weights.length
    this.numberOf.set(key, word)
    this.weights.push(weight)
    this.met.push(0)
    this.marks.push(0)
    return word
  }

  /** Marks the words of a sentence, with which others are then compared. */
  markWords({ distinct }: Bag): void {
    this.mark++
    for (const word of distinct) this.marks[word] = this.mark
  }

  /** What those words of a sentence are worth that are marked. */
  markedWeight({ distinct }: Bag): number {
    const { marks, mark, weights } = this
    let weight = 0
    for (let at = 0; at < distinct.length; at++) {
      const word = distinct[at] ?? 0
      if (marks[word] === mark) weight += weights[word] ?? 0
    }
    return weight
  }

  /** What of `extra` stands in `whole` more often than in `taken`, as a share of `extra`. */
  shareOfRest(extra: Bag, whole: Bag, taken: Bag): { weight: number; share: number } {
    let weight = 0
    for (const word of extra.distinct)
      if (timesIn(whole, word) > timesIn(taken, word)) weight += this.weights[word] ?? 0
    return { weight, share: weight / Math.max(1, extra.weight) }
  }

  /** What a sentence lost, its neighbour got and had not had. */
  weightGone(was: Bag, is: Bag, isNext: Bag, wasNext: Bag): number {
    let weight = 0
    for (const word of was.distinct)
      if (!is.distinct.includes(word) && isNext.distinct.includes(word) && !wasNext.distinct.includes(word))
        weight += this.weights[word] ?? 0
    return weight
  }
}

type Side = 'old' | 'now'

function timesIn({ words }: Bag, word: number): number {
  let times = 0
  for (let at = words.indexOf(word); at >= 0; at = words.indexOf(word, at + 1)) times++
  return times
}

/** A word that more sentences have tells none of them apart, and following it everywhere would cost too much. */
const SENTENCES_MAX = 24

/** So few are simply all compared. */
const ALL_COMPARED_MAX = 12
/** Of less nobody makes anything. */
const SHARE_MIN = 0.3
const PART_MIN = 0.7

/** The likenesses of those sentences that share some word which is not in many, where it is worth telling. */
export function likenesses(
  olds: readonly number[],
  news: readonly number[],
  bags: Bags,
  steps: Steps,
): Likeness[] {
  const placesFor =
    olds.length * news.length <= ALL_COMPARED_MAX ? () => news : sharingSomeWord(news, bags, steps)
  const found: Likeness[] = []
  for (const old of olds) {
    const bag = bags.old(old)
    const places = placesFor(bag)
    bags.markWords(bag)
    for (const now of places) {
      const other = bags.now(now)
      const weight = bags.markedWeight(other)
      const share = (2 * weight) / Math.max(1, bag.weight + other.weight)
      const part = weight / Math.max(1, Math.min(bag.weight, other.weight))
      steps.take(other.distinct.length)
      if (share >= SHARE_MIN || part >= PART_MIN) found.push({ old, now, weight, share, part })
    }
  }
  return found
}

/** For the words of an old sentence: the new ones, in order, that have one of them. */
function sharingSomeWord(news: readonly number[], bags: Bags, steps: Steps): (bag: Bag) => readonly number[] {
  const placesOf: number[][] = []
  for (const now of news) {
    for (const word of bags.now(now).distinct) {
      const known = placesOf[word]
      if (!known) placesOf[word] = [now]
      else if (known.length <= SENTENCES_MAX) known.push(now)
    }
  }
  return ({ distinct }) => {
    const shared = new Set<number>()
    for (const word of distinct) {
      const others = placesOf[word] ?? []
      steps.take(1 + others.length)
      if (others.length <= SENTENCES_MAX) for (const now of others) shared.add(now)
    }
    return [...shared].toSorted((a, b) => a - b)
  }
}
